import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { isDryRun } from './dry-run.js';
import { eachEvent } from './each-event.js';
import type { Graph, GraphRequest } from './graph.js';
import { selectsAtRoot } from './root-fields.js';

export type { Graph, GraphContext, GraphRequest } from './graph.js';

/**
 * The graph of a schema whose resolvers are all ours: executed in process, nothing planned. A query that selects
 * `eventCursor` obtains it before all else, so that what it reads is at least as new as the cursor it gives out.
 */
export function localGraph(schema: GraphQLSchema): Graph {
  return {
    schema,
    execute: (request) => settled(() => run(schema, request)),
    subscribe: (request) => settled(() => follow(schema, request)),
  };
}

async function run(schema: GraphQLSchema, request: GraphRequest): Promise<ExecutionResult> {
  const { document, operationName, context } = request;
  if (context.prefetchEventCursor && selectsAtRoot(document, operationName, 'eventCursor'))
    await context.prefetchEventCursor();
  if (!context.rehearse || !isDryRun(schema, request)) return execute(argumentsOf(schema, request));
  await using rehearsal = context.rehearse();
  return await execute(argumentsOf(schema, { ...request, context: rehearsal.context }));
}

async function follow(schema: GraphQLSchema, request: GraphRequest) {
  const { context, contextOfEvent = () => context, onStop = () => undefined } = request;
  const source = await createSourceEventStream(argumentsOf(schema, request));
  if (!(Symbol.asyncIterator in source)) return source;
  return eachEvent(
    source,
    async (rootValue) =>
      execute({ ...argumentsOf(schema, { ...request, context: contextOfEvent() }), rootValue }),
    onStop,
  );
}

/** What fails outside of any field is a result too: one without data. */
async function settled<Result>(work: () => Promise<Result>): Promise<Result | ExecutionResult> {
  try {
    return await work();
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError(originalError.message, { originalError })] };
  }
}

const argumentsOf = (
  schema: GraphQLSchema,
  { document, operationName, variables, context }: GraphRequest,
) => ({
  schema,
  document,
  operationName,
  variableValues: variables,
  contextValue: context,
});
