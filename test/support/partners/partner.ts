import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql, parse, Kind, print } from 'graphql';
import { makeServer } from 'graphql-ws';
import { afterAll } from 'vitest';
import { WebSocketServer } from 'ws';

/** What a partner was asked over HTTP. */
export interface Received {
  readonly query: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly variables: any;
  readonly headers: IncomingMessage['headers'];
}

/** How a partner misbehaves: answers by itself, and keeps its resolvers out of it. */
export type Mischief = (response: ServerResponse, received: Received) => void;

/** A partner's subgraph, served over HTTP and graphql-transport-ws by a process of ours. */
export interface TestPartner extends AsyncDisposable {
  readonly sdl: string;
  readonly url: string;
  readonly socketUrl: string;
  /** What it was asked, oldest first. */
  readonly received: Received[];
  /** What it does instead of answering; null: it answers. */
  mischief: Mischief | null;
  stop(): Promise<void>;
  /** Listens again where it listened before. */
  restart(): Promise<void>;
}

/** Resolvers of a subgraph: those of its types, and of each entity how it is found. */
export interface PartnerResolvers {
  readonly entities?: Readonly<Record<string, (representation: Record<string, unknown>) => unknown>>;
  readonly [type: string]: unknown;
}

/** Serves a subgraph on a free port; stopped when the test file is through. */
export async function startPartner(sdl: string, resolvers: PartnerResolvers): Promise<TestPartner> {
  const partner = await servePartner(sdl, resolvers);
  afterAll(() => partner.stop());
  return partner;
}

/** Serves a subgraph on a free port until it is stopped. */
export async function servePartner(
  sdl: string,
  { entities = {}, ...resolvers }: PartnerResolvers,
): Promise<TestPartner> {
  const schema = makeExecutableSchema({
    typeDefs: [bare(sdl), served(Object.keys(entities), sdl)],
    resolvers: [
      resolvers as never,
      {
        Query: {
          _service: () => ({ sdl }),
          _entities: (_: unknown, { representations }: { representations: Record<string, unknown>[] }) =>
            representations.map((representation) => {
              const type = String(representation['__typename']);
              const found = entities[type]?.(representation);
              return found && { ...found, __typename: type };
            }),
        },
        _Entity: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      },
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
  });
  const received: Received[] = [];
  let mischief: Mischief | null = null;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    for await (const piece of request) text += String(piece);
    const { query, variables } = JSON.parse(text) as { query: string; variables: Record<string, unknown> };
    const one = { query, variables, headers: request.headers };
    received.push(one);
    if (mischief) {
      mischief(response, one);
      return;
    }
    const result = await graphql({ schema, source: query, variableValues: variables });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  };
  const server = createServer((request, response) => void answer(request, response));
  const sockets = new WebSocketServer({ server, handleProtocols: () => 'graphql-transport-ws' });
  const operations = makeServer({ schema });
  sockets.on('connection', (socket) => {
    const closed = operations.opened(
      {
        protocol: socket.protocol,
        send: (message) =>
          new Promise((resolve) => {
            socket.send(message, () => {
              resolve();
            });
          }),
        close: (code, reason) => {
          socket.close(code, reason);
        },
        onMessage: (receive) =>
          socket.on('message', (message) => void receive((message as Buffer).toString('utf8'))),
      },
      {},
    );
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets.clients) socket.terminate();
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return {
    sdl,
    url: `http://127.0.0.1:${String(port)}/graphql`,
    socketUrl: `ws://127.0.0.1:${String(port)}/graphql`,
    received,
    get mischief() {
      return mischief;
    },
    set mischief(next) {
      mischief = next;
    },
    stop,
    restart: () => listen(port),
    [Symbol.asyncDispose]: stop,
  };
}

/** The subgraph without federation's directives, which servers need not understand. */
function bare(sdl: string): string {
  const document = parse(sdl);
  return document.definitions
    .filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION)
    .map((node) =>
      print(node).replaceAll(
        / @(key|shareable|external|requires|provides|override|inaccessible|interfaceObject)(\([^)]*\))?/g,
        '',
      ),
    )
    .join('\n');
}

const served = (entities: readonly string[], sdl: string) => `
  scalar _Any
  type _Service { sdl: String! }
  ${sdl.includes('type Query') ? 'extend ' : ''}type Query { _service: _Service! }
  ${
    entities.length === 0
      ? ''
      : `union _Entity = ${entities.join(' | ')}
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`
  }`;
