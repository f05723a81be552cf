import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql, GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { EventEmitter, once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { WebSocketServer } from 'ws';

/** What the fake must do instead of answering as a gateway would. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * A stand-in for the gateway: the real contract over real transports, with a log of events in memory whose cursors
 * are counts. It can be stopped and started again at the same address, and the log goes on meanwhile.
 */
export async function startFake(misbehave: Misbehaviour = () => false) {
  const log: string[] = [];
  const written = new EventEmitter().setMaxListeners(0);
  let token = 'good';
  const refusals: number[] = [];
  const asked: number[] = [];
  const event = (name: string, index: number) => ({
    id: name,
    cursor: String(index + 1),
    type: 'MOVED',
    occurredAt: '2026-11-23T12:00:00.000Z',
    namespace: 'shop',
    stream: 'web',
    tag: name,
    actor: { kind: 'USER', name: 'ada' },
    cause: { kind: 'REQUEST', message: 'asked for' },
  });
  async function* tagEvents(_: unknown, { after }: { after?: string }) {
    for (let index = Number(after ?? log.length); ;) {
      const name = log[index];
      if (name !== undefined) yield { tagEvents: event(name, index++) };
      else await once(written, 'event');
    }
  }
  const subscribe = (_: unknown, wanted: { after?: string }) => {
    asked.push(performance.now());
    const retryAfter = refusals.shift();
    if (retryAfter === undefined) return tagEvents(_, wanted);
    const extensions = { code: 'RATE_LIMITED', retryable: true, retryAfter };
    throw new GraphQLError('You ask too much.', { extensions });
  };
  const schema = makeExecutableSchema({
    typeDefs: readdirSync('schema').map((file) => readFileSync(`schema/${file}`, 'utf8')),
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    resolvers: {
      Query: {
        viewer: () => ({ name: 'ada', kind: 'USER', groups: [], roleBindings: [] }),
        eventCursor: () => String(log.length),
      },
      Mutation: {
        createNamespace: () => ({
          userErrors: [
            { __typename: 'Conflict', code: 'CONFLICT', message: 'It exists.', path: ['input', 'name'] },
          ],
        }),
      },
      Subscription: { tagEvents: { subscribe } },
    },
  });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (misbehave(request, response)) return;
    const { query, variables } = JSON.parse(await text(request)) as { query: string; variables: object };
    const result =
      request.headers.authorization === `Bearer ${token}`
        ? await graphql({ schema, source: query, variableValues: { ...variables } })
        : { errors: [{ message: 'Who are you?', extensions: { code: 'UNAUTHENTICATED' } }] };
    response.setHeader('content-type', 'application/json').setHeader('x-request-id', 'r-1');
    response.end(JSON.stringify(result));
  };

  const listen = async (port: number) => {
    const server = createServer((request, response) => void answer(request, response));
    const sockets = new WebSocketServer({ server, path: '/graphql' });
    useServer(
      {
        schema,
        onConnect: ({ connectionParams }) => connectionParams?.['authorization'] === `Bearer ${token}`,
      },
      sockets,
    );
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return { server, sockets, port: (server.address() as AddressInfo).port };
  };
  let running = await listen(0);
  const stop = async () => {
    for (const socket of running.sockets.clients) socket.terminate();
    running.server.closeAllConnections();
    running.server.close();
    await once(running.server, 'close');
  };
  return {
    url: `http://127.0.0.1:${String(running.port)}`,
    /** Adds events to the log, whether anybody listens or not. */
    happen(...names: string[]) {
      log.push(...names);
      written.emit('event');
    },
    /** Refuses the next subscription, which may come again after so many seconds. */
    refuseOnce: (retryAfter: number) => void refusals.push(retryAfter),
    /** When each subscription was asked for, in milliseconds. */
    asked: asked as readonly number[],
    stop,
    async start() {
      running = await listen(running.port);
    },
    /** Closes all sockets with this code; with 1006, as a broken connection does, without a word. */
    close(code: number) {
      for (const socket of running.sockets.clients)
        if (code === 1006) socket.terminate();
        else socket.close(code, 'Closed by the test');
    },
    /** From now on only this token is good. */
    rotate(fresh: string) {
      token = fresh;
      for (const socket of running.sockets.clients) socket.close(4403, 'Forbidden');
    },
    [Symbol.asyncDispose]: stop,
  };
}
