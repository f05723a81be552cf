import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { localGraph, type GraphContext } from '../../../src/gateway/engine.js';
import { scalars } from '../../../src/graphql/scalars.js';
import { payload, resolveUserErrorType } from '../../../src/graphql/user-errors.js';
import { serve, type Edge, type Listening } from '../../../src/http/server.js';
import { Failure } from '../../../src/platform/errors.js';

/** What an unexpected error says inside; no answer may repeat it. */
export const innards = 'connect to postgres://admin:hunter2@10.0.0.7';

/** The token that the edge under test takes. */
export const goodToken = 'Bearer good';

const typeDefs = /* GraphQL */ `
  scalar Bytes
  scalar DateTime
  scalar Digest
  scalar Duration
  scalar Int64
  scalar EventCursor
  enum ErrorCode {
    BAD_USER_INPUT
    NOT_FOUND
    CONFLICT
    FORBIDDEN
    UPSTREAM_UNAVAILABLE
  }
  interface UserError {
    code: ErrorCode!
    message: String!
    path: [String!]
  }
  type Conflict implements UserError {
    code: ErrorCode!
    message: String!
    path: [String!]
    currentVersion: Int64
  }
  type InvalidInput implements UserError {
    code: ErrorCode!
    message: String!
    path: [String!]
  }
  type Missing implements UserError {
    code: ErrorCode!
    message: String!
    path: [String!]
  }
  type Denied implements UserError {
    code: ErrorCode!
    message: String!
    path: [String!]
  }
  type Room {
    name: String!
    size: Int64!
    since: DateTime!
    things(first: Int! = 3): ThingConnection!
  }
  type Thing {
    name: String!
    room: Room!
    labels: [Label!]!
  }
  type Label {
    key: String!
    thing: Thing!
  }
  type ThingConnection {
    edges: [ThingEdge!]!
    nodes: [Thing!]!
  }
  type ThingEdge {
    node: Thing!
  }
  type Query {
    room(name: String = "hall"): Room!
    rooms(ids: [ID!]!): [Room!]!
    count(first: Int!): Int!
    broken: String
    busy: String
    viewer: String!
    eventCursor: EventCursor!
    state: Int!
    since(at: DateTime!): DateTime!
  }
  type RenamePayload {
    room: Room
    userErrors: [UserError!]!
  }
  type Mutation {
    rename(name: String!): RenamePayload!
  }
  type Subscription {
    ticks(first: Int! = 2, after: EventCursor): Int!
    fails: Int!
    waits: Int!
  }
`;

const room = { name: 'hall', size: 2n ** 60n, since: new Date(0) };
const thing = (name: string) => ({ name });

/** What the resolvers under test can see and do. */
export interface TestContext extends GraphContext {
  readonly viewer: string;
  readonly signal: AbortSignal | undefined;
  cursor: number | null;
}

/** What happens outside of GraphQL in the edge under test. */
export class World {
  state = 0;
  aborted = 0;
  waiting = 0;
}

/** A small graph with cycles, lists, failures, a mutation and subscriptions. */
function testSchema(world: World): GraphQLSchema {
  return makeExecutableSchema<TestContext>({
    typeDefs,
    resolvers: {
      ...scalars,
      UserError: { __resolveType: resolveUserErrorType },
      Query: {
        room: () => room,
        rooms: (_: unknown, { ids }: { ids: string[] }) => ids.map(() => room),
        count: (_: unknown, { first }: { first: number }) => first,
        broken: () => {
          throw new Error(innards);
        },
        busy: () => {
          throw new Failure('UPSTREAM_UNAVAILABLE', 'The registry quay.io does not answer; try again.');
        },
        viewer: (_: unknown, __: unknown, { viewer }: TestContext) => viewer,
        eventCursor: (_: unknown, __: unknown, { cursor }: TestContext) => String(cursor),
        state: () => world.state,
        since: (_: unknown, { at }: { at: Date }) => at,
      },
      Room: {
        things: (_: unknown, { first }: { first: number }) => {
          const nodes = Array.from({ length: first }, (__, index) => thing(`thing-${String(index)}`));
          return { nodes, edges: nodes.map((node) => ({ node })) };
        },
      },
      Thing: { room: () => room, labels: () => [{ key: 'a' }, { key: 'b' }] },
      Label: { thing: () => thing('labelled') },
      Mutation: {
        rename: (_: unknown, { name }: { name: string }) =>
          payload(
            () => {
              if (name === 'taken')
                throw new Failure('CONFLICT', 'The room has changed.', {
                  path: ['name'],
                  currentVersion: 7n,
                });
              if (name === 'broken') throw new Error(innards);
              return Promise.resolve({ room: { ...room, name } });
            },
            { room: null },
          ),
      },
      Subscription: {
        ticks: {
          // Looks at its arguments, as those do that ask a domain: each event is executed.
          resolve: ({ ticks }: { ticks: number }, { first }: { first: number }) => Math.min(ticks, first),
          subscribe: async function* (_: unknown, { first, after }: { first: number; after?: string }) {
            if (after === 'old') throw new Failure('CURSOR_EXPIRED', 'Read the state again.');
            for (let tick = 0; tick < first; tick++) yield await Promise.resolve({ ticks: tick });
          },
        },
        fails: {
          subscribe: () => {
            throw new Failure('BAD_USER_INPUT', 'There is no such stream.');
          },
        },
        waits: {
          subscribe: (_: unknown, __: unknown, { signal }: TestContext) => untilAborted(world, signal),
        },
      },
    },
  });
}

/** Events that never come, until the client has gone. */
async function* untilAborted(world: World, signal: AbortSignal | undefined) {
  world.waiting += 1;
  await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }));
  world.aborted += 1;
  yield* [] as { waits: number }[];
}

/** An edge that listens, with all that tests look at. */
export interface TestEdge extends Listening, AsyncDisposable {
  readonly world: World;
  /** The entries of the log. */
  readonly log: Record<string, unknown>[];
}

/** Starts an edge before the small graph on a free port; parts of it can be replaced. */
export async function startEdge(replaced: Partial<Edge> = {}): Promise<TestEdge> {
  const world = new World();
  const log: Record<string, unknown>[] = [];
  const sink = { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) };
  const listening = await serve({
    graph: localGraph(testSchema(world)),
    authenticate: (authorization) =>
      authorization === goodToken
        ? Promise.resolve({ kind: 'USER', name: 'ada' })
        : Promise.reject(new Failure('UNAUTHENTICATED', 'Send "authorization: Bearer …" with a good token.')),
    createContext: (viewer, requestId, signal) => testContext(world, viewer.name, requestId, signal),
    ready: () => true,
    http: { host: '127.0.0.1', port: 0, allowedOrigins: ['https://console.example'] },
    logger: pino({ level: 'info' }, sink),
    version: '0.0.0-test',
    ...replaced,
  });
  return { ...listening, world, log, [Symbol.asyncDispose]: listening.stop };
}

function testContext(
  world: World,
  viewer: string,
  requestId: string,
  signal: AbortSignal | undefined,
): TestContext {
  const context: TestContext = {
    requestId,
    viewer,
    signal,
    cursor: null,
    prefetchEventCursor: async () => {
      await Promise.resolve();
      context.cursor = world.state;
      world.state += 1;
    },
  };
  return context;
}
