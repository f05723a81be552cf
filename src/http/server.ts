import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Graph, GraphContext, ReadContext } from '../gateway/engine.js';
import { admission } from '../graphql/admission/admit.js';
import type { Limits } from '../graphql/admission/limits.js';
import type { Logger } from '../platform/logger.js';
import type { Counter } from '../platform/metrics.js';
import type { Viewer } from '../viewer/index.js';
import { startApollo } from './graphql/apollo.js';
import { findConsole } from './pages/console.js';
import { Drain } from './drain.js';
import type { OpenEventStream } from './event-stream/event-stream.js';
import type { Gate } from './operations/gate.js';
import type { Once } from './operations/once.js';
import { FollowerCap } from './follower-cap.js';
import { findGraphiql } from './pages/graphiql.js';
import { serveHealth } from './health-server.js';
import { listen } from './listen.js';
import { declineUpgrade, wantsSocket } from './other-upgrades.js';
import { Patience } from './patience.js';
import { PlainRequests } from './graphql/plain-requests.js';
import { EdgeResponse } from './response.js';
import { route } from './router.js';
import { openSockets } from './sockets/websocket.js';

/** What the edge needs from the rest of the process. */
export interface Edge {
  readonly graph: Graph;
  /** Who the value of an `Authorization` header stands for; rejects with a Failure with `UNAUTHENTICATED`. */
  readonly authenticate: (authorization: string | undefined) => Viewer | Promise<Viewer>;
  /** Made once an operation, and once an event of a subscription; `signal` is aborted when its client has gone. */
  readonly createContext: (viewer: Viewer, requestId: string, signal?: AbortSignal) => GraphContext;
  /**
   * Carries out what a client has named once, by the contexts that it hands to `work`, and repeats its answer; throws a
   * Failure where it cannot. Without it, names are not heeded.
   */
  readonly once?: Once;
  /** How a viewer's compiled queries reach the database; without it, resolvers answer. */
  readonly readsOf?: (viewer: Viewer) => ReadContext;
  /** Equal for viewers who may do exactly the same; each viewer is its own if left out. */
  readonly rightsKeyOf?: (viewer: Viewer) => Promise<string>;
  /** Given what is to be called, and awaited, when rights have changed. */
  readonly onRights?: (recheck: () => Promise<void>) => void;
  /** What `GET /events` reads; without it there is no such address. */
  readonly openEventStream?: OpenEventStream;
  /** Whether requests can be served now: asked by `/readyz`. */
  readonly ready: () => boolean | Promise<boolean>;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly allowedOrigins: readonly string[];
    /** Subscriptions and streams of events that one viewer may have open here; 500 if left out. */
    readonly subscriptionsPerViewer?: number;
    /** Seconds that what was sent may wait to be read, before its reader is disconnected; 30 if left out. */
    readonly slowReaderTimeout?: number;
    /** Bytes a second that the slowest line is taken to carry: who has more to read has longer. 65,536 if left out. */
    readonly slowReaderPace?: number;
    /** Sockets from one address that may go in a minute without having said who they are; 120 if left out, 0: any number. */
    readonly strangersPerMinute?: number;
    /** Whose word is taken for where a request comes from: IPs and CIDRs; nobody's if left out. */
    readonly trustedProxies?: readonly string[];
    /** Milliseconds for which a drain still takes connections, until balancers have seen `/readyz`; 0 if left out. */
    readonly drainDelay?: number;
  };
  readonly logger: Logger;
  /** Counts operations by kind and first error code. */
  readonly operations?: Counter | undefined;
  /** Counts requests that are refused and are no operations, by where they came to and error code. */
  readonly refusals?: Counter | undefined;
  /** Counts clients that were disconnected for want of reading, by how it was sent to them. */
  readonly slowReaders?: Counter | undefined;
  /** Where the node's health is told, on a port of its own; without it, metrics are told nowhere. */
  readonly health?:
    | { readonly host: string; readonly port: number; readonly metrics: (load: Load) => Promise<string> }
    | undefined;
  readonly version: string;
  /** What else is served beside the graph. */
  readonly handlers?: readonly Handler[];
  /** What clients may send, by name; without it, anything, and documents are sent whole. */
  readonly gate?: Gate;
  readonly limits?: Partial<Limits>;
}

/** What a server holds open. */
export interface Load {
  readonly sockets: number;
  /** Subscriptions and streams of events. */
  readonly followers: number;
}

/** Answers what is asked for at a path, and at all below it. What it throws becomes an answer of errors. */
export interface Handler {
  readonly path: string;
  readonly answer: (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    /** For answers in parts: what to wait for between them. */
    patience: Patience,
  ) => Promise<void>;
}

/** A server that listens. */
export interface Listening {
  /** Where, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Where the node's health is told, where that has a port of its own. */
  readonly healthPort: number | null;
  /** Drains: readiness off, no new connections, sockets closed with 1001, requests finished within ten seconds. */
  readonly stop: () => Promise<void>;
}

/** Listens for HTTP and WebSocket clients on one port. */
export async function serve(edge: Edge): Promise<Listening> {
  const door = admission(edge.graph, edge.limits);
  const apollo = await startApollo(edge.graph, door);
  const [console, graphiql] = await Promise.all([findConsole(), findGraphiql()]);
  const followers = new FollowerCap(edge.http.subscriptionsPerViewer ?? 500);
  const { slowReaderTimeout = 30, slowReaderPace = 65_536 } = edge.http;
  const patience = new Patience(slowReaderTimeout, slowReaderPace, edge.slowReaders);
  const sockets = openSockets(edge, door, followers, patience);
  const drain = new Drain();
  const plain = new PlainRequests();
  const destinations = {
    edge,
    apollo,
    plain,
    admission: door,
    console,
    graphiql,
    drain,
    followers,
    patience,
  };
  const server = createServer<typeof IncomingMessage, typeof EdgeResponse>(
    {
      // A part of an upload, 4 MiB, has a minute: so it comes through on slow lines too.
      ...{ requestTimeout: 60_000, headersTimeout: 10_000, keepAliveTimeout: 30_000 },
      // How often these are looked at: by itself, Node would let who sends half a request hold its connection for half a minute more.
      connectionsCheckingInterval: 1_000,
      ServerResponse: EdgeResponse,
    },
    (request, response) => void route(destinations, request, response),
  );
  server.on('upgrade', (request, socket, head) => {
    if (wantsSocket(request)) sockets.upgrade(request, socket, head);
    else declineUpgrade(server, request, socket, head);
  });
  const { metrics: metricsOf = () => Promise.resolve('') } = edge.health ?? {};
  const health =
    edge.health &&
    (await serveHealth(
      {
        isDraining: () => drain.begun,
        ready: edge.ready,
        metrics: () => metricsOf({ sockets: sockets.count, followers: followers.open }),
      },
      edge.health,
    ));
  const port = await listen(server, edge.http).catch(async (error: unknown) => {
    await health?.stop();
    throw error;
  });
  return {
    url: `http://${edge.http.host.includes(':') ? `[${edge.http.host}]` : edge.http.host}:${String(port)}`,
    port,
    healthPort: health?.port ?? null,
    async stop() {
      drain.begin();
      if (edge.http.drainDelay) await setTimeout(edge.http.drainDelay);
      await Promise.all([drain.finish(server), sockets.close()]);
      await apollo.stop();
      await health?.stop();
    },
  };
}
