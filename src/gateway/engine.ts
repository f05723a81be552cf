import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { ReadContext, Reader } from './reads/reader.js';
import { isDryRun } from './dry-run.js';
import { eachEvent } from './each-event.js';
import { selectsAtRoot } from './root-fields.js';

/** What the engine needs to know of a request's context; resolvers see all of it. */
export interface GraphContext {
  readonly requestId: string;
  /** Reads the end of the log of events, for `Query.eventCursor` to answer with. */
  readonly prefetchEventCursor?: () => Promise<void>;
  /** How compiled queries reach the database. */
  readonly reads?: ReadContext;
  /** A context in which everything takes place as in this one, and is undone when it is disposed of. */
  readonly rehearse?: () => AsyncDisposable & { readonly context: GraphContext };
}

/** An admitted operation with what it needs to run. */
export interface GraphRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: GraphContext;
  /** A fresh context for each event of a subscription, so that no event sees what another one has loaded. */
  readonly contextOfEvent?: () => GraphContext;
  /** Called when a subscription is stopped from outside, before its source is. */
  readonly onStop?: () => void;
}

/** The graph that clients see, whatever stands behind it. */
export interface Graph {
  readonly schema: GraphQLSchema;
  /** Runs a query or mutation. */
  execute(request: GraphRequest): Promise<ExecutionResult>;
  /** Starts a subscription; resolves to a result with errors when it cannot start. */
  subscribe(request: GraphRequest): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult>;
}

/**
 * The graph of a schema whose resolvers are all ours: executed in process, nothing planned. A query that selects
 * `eventCursor` obtains it before all else, so that what it reads is at least as new as the cursor it gives out.
 */
export function localGraph(schema: GraphQLSchema, reader: Reader | null = null): Graph {
  return {
    schema,
    execute: (request) => settled(() => run(schema, request, reader)),
    subscribe: (request) => settled(() => follow(schema, request)),
  };
}

async function run(
  schema: GraphQLSchema,
  request: GraphRequest,
  reader: Reader | null,
): Promise<ExecutionResult> {
  const { document, operationName, context } = request;
  if (context.prefetchEventCursor && selectsAtRoot(document, operationName, 'eventCursor'))
    await context.prefetchEventCursor();
  const read = await reader?.read(request);
  if (read) return read;
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
