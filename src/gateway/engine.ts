import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { isDryRun } from './dry-run.js';
import type { Engine, Graph, GraphRequest } from './graph.js';
import { localEngine } from './local-engine.js';
import { subscribed } from './subscribed.js';
import { mentions, selectsAtRoot, selectsIn } from './root-fields.js';

export type { ReadContext } from './reads/reader.js';
export type { Graph, GraphContext, GraphRequest, SharedSubscription } from './graph.js';

/** The graph of a schema whose resolvers are all ours: executed in process, nothing planned. */
export const localGraph = (schema: GraphQLSchema): Graph => graphOf(localEngine(schema));

/**
 * The graph of an engine, with what holds whatever engine it is. A query that selects `eventCursor` obtains it before
 * all else, so that what it reads is at least as new as the cursor it gives out; a dry run is undone at its end.
 */
export function graphOf(engine: Engine): Graph {
  return {
    schema: engine.schema,
    execute: (request) => settled(() => run(engine, request)),
    subscribe: (request) =>
      settled(async () => {
        const following = await engine.follow(request);
        const events = await following.open();
        return subscribed(request, events, (event) => following.answer(event));
      }),
  };
}

/** Runs a query or mutation on an engine: its cursor first, and undone where it is a dry run. */
export function run(engine: Engine, request: GraphRequest): ExecutionResult | Promise<ExecutionResult> {
  const { document, operationName } = request;
  const operation = request.admitted?.operation ?? getOperationAST(document, operationName);
  if (operation?.operation === OperationTypeNode.MUTATION) return mutate(engine, request);
  return operation && selectsIn(operation, 'eventCursor', document)
    ? readCursor(request).then(() => engine.execute(request))
    : engine.execute(request);
}

async function mutate(engine: Engine, request: GraphRequest): Promise<ExecutionResult> {
  const { document, operationName, context } = request;
  if (selectsAtRoot(document, operationName, 'eventCursor')) await readCursor(request);
  context.learnFields?.((field) => mentions(document, field));
  if (!isDryRun(engine.schema, request) || !context.rehearse) return engine.execute(request);
  await using rehearsal = context.rehearse();
  return await engine.execute({ ...request, context: rehearsal.context });
}

const readCursor = async ({ context }: GraphRequest): Promise<void> => context.prefetchEventCursor?.();

/**
 * Our own engine and one that plans, as one: an operation that is valid on our schema alone goes past the planner.
 * Found out once a document. Questions about the schema itself are for the one that knows all of it.
 */
export function joinedEngine(ours: Engine, all: Engine): Engine {
  const known = new WeakMap<DocumentNode, boolean>();
  const engineFor = ({ document, operationName }: GraphRequest): Engine => {
    let isOurs = known.get(document);
    if (isOurs === undefined) {
      const asksSchema = ['__schema', '__type'].some((name) => selectsAtRoot(document, operationName, name));
      isOurs = !asksSchema && validate(ours.schema, document, undefined, { maxErrors: 1 }).length === 0;
      known.set(document, isOurs);
    }
    return isOurs ? ours : all;
  };
  return {
    schema: all.schema,
    execute: (request) => engineFor(request).execute(request),
    follow: (request) => engineFor(request).follow(request),
  };
}

/** What fails outside of any field is a result too: one without data. */
export async function settled<Result>(
  work: () => Result | Promise<Result>,
): Promise<Result | ExecutionResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError(originalError.message, { originalError })] };
  }
}
