import type { Graph, GraphContext } from '../gateway/engine.js';
import type { Limits } from '../graphql/limits.js';
import type { Logger } from '../platform/logger.js';
import type { Viewer } from '../viewer/viewer.js';

/** What the edge needs from the rest of the process. */
export interface Edge {
  readonly graph: Graph;
  /** Who the value of an `Authorization` header stands for; throws a Failure with `UNAUTHENTICATED`. */
  authenticate(authorization: string | undefined): Promise<Viewer>;
  /** Made once an operation; `signal` is aborted when its client has gone. */
  createContext(viewer: Viewer, requestId: string, signal?: AbortSignal): GraphContext;
  /** Whether requests can be served now: asked by `/readyz`. */
  ready(): boolean | Promise<boolean>;
  readonly http: { readonly host: string; readonly port: number; readonly allowedOrigins: readonly string[] };
  readonly logger: Logger;
  readonly version: string;
  readonly limits?: Partial<Limits>;
}

/** A server that listens. */
export interface Listening {
  /** Where, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Drains: readiness off, no new connections, sockets closed with 1001, requests finished within ten seconds. */
  stop(): Promise<void>;
}

/** Listens for HTTP and WebSocket clients on one port. */
export function serve(edge: Edge): Promise<Listening> {
  return Promise.reject(new Error(`not yet: ${edge.version}`));
}
