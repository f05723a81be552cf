import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';

/** What the engine needs to know of a request's context; resolvers see all of it. */
export interface GraphContext {
  readonly requestId: string;
  /** Reads the end of the log of events, for `Query.eventCursor` to answer with. */
  readonly prefetchEventCursor?: () => Promise<void>;
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
