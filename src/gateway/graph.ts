import type { ReadContext } from './reads/reader.js';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { EventFeed } from '../events/index.js';
import type { Admitted } from '../graphql/admission/admit.js';

/** What the engine needs to know of a request's context; resolvers see all of it. */
export interface GraphContext {
  readonly requestId: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** Reads the end of the log of events, for `Query.eventCursor` to answer with. */
  readonly prefetchEventCursor?: () => Promise<void>;
  /** Told which fields the document mentions anywhere, so that nothing is read for those that it does not. */
  readonly learnFields?: (mentions: (field: string) => boolean) => void;
  /** A context in which everything takes place as in this one, and is undone when it is disposed of. */
  readonly rehearse?: () => AsyncDisposable & { readonly context: GraphContext };
}

/** An admitted operation with what it needs to run. */
export interface GraphRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: GraphContext;
  /** The operation of the document, its variables as it declares them, and its cost, where they are known. */
  readonly admitted?: Pick<Admitted, 'operation' | 'variables' | 'cost'> | undefined;
  /** How compiled queries reach the database; without it, resolvers answer. */
  readonly reads?: ReadContext | undefined;
  /** The schema that it was admitted by, where a graph has had several; the present one if left out. */
  readonly schema?: GraphQLSchema | undefined;
  /** A fresh context for each event of a subscription, so that no event sees what another one has loaded. */
  readonly contextOfEvent?: () => GraphContext;
  /** Called when a subscription is stopped from outside, before its source is. */
  readonly onStop?: () => void;
  /** Whether the caller can follow the log together with others: then it may get a `SharedSubscription`. */
  readonly shares?: boolean;
}

/** A subscription to the log, of which all that is same in document, variables and rights needs to run but once. */
export interface SharedSubscription {
  readonly feed: EventFeed;
  /** What the client selected of what the feed yields: a `LoggedEvent`, or an `EventBatch`. */
  answer(yielded: unknown): ExecutionResult | Promise<ExecutionResult>;
}

/** What comes of subscribing: results one by one, something to share, or a result with errors. */
export type Subscribed = AsyncGenerator<ExecutionResult> | SharedSubscription | ExecutionResult;

/** The graph that clients see, whatever stands behind it. */
export interface Graph {
  /** The present schema: it may be another one later, and what was admitted before still runs. */
  readonly schema: GraphQLSchema;
  /** Runs a query or mutation. */
  execute(request: GraphRequest): Promise<ExecutionResult>;
  /** Starts a subscription; resolves to a result with errors when it cannot start. */
  subscribe(request: GraphRequest): Promise<Subscribed>;
}

/** A subscription that is understood: where its events come from, and what is answered to each. */
export interface Following {
  /** The same text for the same events: as long as it stays, so may the source when the engine changes. */
  readonly origin: string;
  /** Opens the source; a result with errors when it does not open. */
  open(): Promise<AsyncIterable<unknown> | ExecutionResult>;
  /** What the client selected of one event: at once where nothing has to be waited for. */
  answer(event: unknown): ExecutionResult | Promise<ExecutionResult>;
}

/**
 * What runs admitted operations on one schema that never changes. There are two: one that executes what is all ours
 * (and may do so as it sees fit, for instance by compiling it to one statement), and one that plans over subgraphs.
 */
export interface Engine {
  readonly schema: GraphQLSchema;
  execute(request: GraphRequest): ExecutionResult | Promise<ExecutionResult>;
  follow(request: GraphRequest): Promise<Following>;
}
