import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { sql, type Database } from '../../../src/platform/postgres/index.js';
import { medianOf } from '../measure.js';
import type { Row } from '../row.js';
import { query } from './asked.js';

const samples = 200;

/** From a commit in this process to a client of the gateway, beside NOTIFY → LISTEN on the same database. */
export async function benchLatency(
  db: Database,
  { url, token }: { url: string; token: string },
  publish: () => Promise<void>,
): Promise<Row> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
  await setTimeout(500);
  const ours: number[] = [];
  for (let count = 0; count < samples; count++) {
    const arrived = once(socket, 'message').then(() => performance.now());
    await publish();
    const committed = performance.now();
    ours.push(Math.max(0, (await arrived) - committed));
    await setTimeout(10);
  }
  socket.terminate();
  return {
    name: 'commit → client of the gateway, beside NOTIFY → LISTEN (median, 100/s at most)',
    unit: 'ms',
    ours: medianOf(ours),
    limit: medianOf(await bare(db)),
  };
}

async function bare(db: Database): Promise<number[]> {
  const listener = await db.listener();
  await listener.query('listen bench');
  const times: number[] = [];
  for (let count = 0; count < samples; count++) {
    const heard = once(listener, 'notification');
    const sent = performance.now();
    await db.execute(sql`-- notifyBench
      notify bench`);
    await heard;
    times.push(performance.now() - sent);
    await setTimeout(10);
  }
  await listener.end();
  return times;
}
