import { execute, subscribe, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { selectsAtRoot } from './root-fields.js';

/** What the engine needs to know of a request's context; resolvers see all of it. */
export interface GraphContext {
  readonly requestId: string;
  /** Reads the end of the log of events, for `Query.eventCursor` to answer with. */
  readonly prefetchEventCursor?: () => Promise<void>;
}

/** An admitted operation with what it needs to run. */
export interface GraphRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: GraphContext;
}

/** The graph that clients see, whatever stands behind it. */
export interface Graph {
  readonly schema: GraphQLSchema;
  /** Runs a query or mutation. */
  execute(request: GraphRequest): Promise<ExecutionResult>;
  /** Starts a subscription; resolves to a result with errors when it cannot start. */
  subscribe(request: GraphRequest): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
}

/**
 * The graph of a schema whose resolvers are all ours: executed in process, nothing planned. A query that selects
 * `eventCursor` obtains it before all else, so that what it reads is at least as new as the cursor it gives out.
 */
export function localGraph(schema: GraphQLSchema): Graph {
  return {
    schema,
    async execute(request) {
      const { document, operationName, context } = request;
      if (context.prefetchEventCursor && selectsAtRoot(document, operationName, 'eventCursor'))
        await context.prefetchEventCursor();
      return execute(argumentsOf(schema, request));
    },
    subscribe: async (request) => subscribe(argumentsOf(schema, request)),
  };
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
