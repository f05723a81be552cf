import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { pino } from 'pino';
import { WebSocketServer } from 'ws';
import { localGraph, type GraphContext } from '../../src/gateway/engine.js';
import { serve } from '../../src/http/server.js';
import { eventually } from '../support/wait.js';
import { Broadcast } from './broadcast.js';
import type { Row } from './row.js';

const sockets = 1_000;
const warmUp = 5;
const rounds = 40;
const mostSeconds = 20;
const news = 'x'.repeat(300);
const query = 'subscription { news }';

interface Delivered {
  readonly perSecond: number;
  /** Of the server's process, in microseconds a delivery; the clients are in another one. */
  readonly cpu: number;
}

/** Events delivered to a thousand sockets: by our edge, and by `ws` alone with the same bytes. */
export async function benchSockets(): Promise<Row[]> {
  const limit = await rawDeliveries();
  const ours = await ourDeliveries();
  const name = `one event to ${String(sockets)} sockets`;
  return [
    { name, unit: 'deliveries/s', ours: ours.perSecond, limit: limit.perSecond },
    { name, unit: 'µs of CPU a delivery', ours: ours.cpu, limit: limit.cpu },
  ];
}

async function ourDeliveries(): Promise<Delivered> {
  const broadcast = new Broadcast<{ news: string }>();
  const schema = makeExecutableSchema<GraphContext & { signal?: AbortSignal }>({
    typeDefs: 'type Query { news: String } type Subscription { news: String! }',
    resolvers: {
      Subscription: {
        news: { subscribe: (_: unknown, __: unknown, { signal }) => broadcast.follow(signal) },
      },
    },
  });
  const edge = await serve({
    graph: localGraph(schema),
    authenticate: () => Promise.resolve({ kind: 'USER', name: 'bench' }),
    createContext: (_, requestId, signal) => ({ requestId, ...(signal && { signal }) }),
    ready: () => true,
    http: { host: '127.0.0.1', port: 0, allowedOrigins: [] },
    logger: pino({ level: 'silent' }),
    version: 'bench',
  });
  const clients = startClients(`${edge.url.replace('http', 'ws')}/graphql`, query);
  try {
    await told(clients, 'ready');
    await eventually(() => broadcast.size === sockets, 'all subscriptions', mostSeconds);
    return await deliveries(clients, () => {
      broadcast.publish({ news });
    });
  } finally {
    clients.disconnect();
    await edge.stop();
  }
}

async function rawDeliveries(): Promise<Delivered> {
  const server = createServer();
  const raw = new WebSocketServer({ server, perMessageDeflate: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const clients = startClients(`ws://127.0.0.1:${String((server.address() as AddressInfo).port)}`, '');
  const frame = Buffer.from(JSON.stringify({ id: '1', type: 'next', payload: { data: { news } } }));
  try {
    await told(clients, 'ready');
    return await deliveries(clients, () => {
      for (const socket of raw.clients) socket.send(frame, { binary: false });
    });
  } finally {
    clients.disconnect();
    for (const socket of raw.clients) socket.terminate();
    server.close();
  }
}

/** Publishes one event after the other, each when the one before has reached all. */
async function deliveries(clients: ChildProcess, publish: () => void): Promise<Delivered> {
  let startedAt = 0;
  let cpuBefore = process.cpuUsage();
  for (let round = 0; round < warmUp + rounds; round++) {
    if (round === warmUp) {
      startedAt = performance.now();
      cpuBefore = process.cpuUsage();
    }
    publish();
    await told(clients, 'round');
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  const count = sockets * rounds;
  return { perSecond: count / ((performance.now() - startedAt) / 1_000), cpu: (user + system) / count };
}

const startClients = (url: string, subscription: string) =>
  fork(fileURLToPath(new URL('socket-clients.ts', import.meta.url)), [url, String(sockets), subscription], {
    execArgv: ['--import', 'tsx'],
  });

async function told(clients: ChildProcess, word: string): Promise<void> {
  const [message] = (await once(clients, 'message', {
    signal: AbortSignal.timeout(mostSeconds * 1_000),
  })) as [unknown];
  if (message !== word) throw new Error(`The clients said ${String(message)} instead of ${word}.`);
}
