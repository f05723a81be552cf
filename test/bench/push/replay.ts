import { readFile } from 'node:fs/promises';
import { WebSocket } from 'ws';
import { sql, type Database } from '../../../src/platform/postgres/index.js';
import { option } from '../options.js';
import type { Row } from '../row.js';
import type { Bed } from './bed.js';

const count = Number(option('events', '1000000'));
const query =
  'subscription ($after: EventCursor) { eventBatches(after: $after) { cursor events { id cursor type subject } } }';

/** A million events to one client that catches up, and what that does to the gateway's memory. */
export async function benchReplay({ db, log, url, token, begin }: Bed): Promise<Row[]> {
  const after = await (await log()).cursor();
  for (let filled = 0; filled < count; filled += 20_000)
    await db.transaction((tx) => tx.execute(fill(20_000)));
  // Begun behind them: it has not read any of them for itself.
  const gateway = await begin();
  const before = (await gateway.memory()).memory;
  const startedAt = performance.now();
  const bare = await selectAll(db);
  const bareSeconds = (performance.now() - startedAt) / 1_000;
  const replayAt = performance.now();
  let [got, most] = [0, before];
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const sampling = setInterval(() => {
    void memoryOf(gateway.process.pid).then((now) => (most = Math.max(most, now)));
  }, 250);
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => {
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    });
    socket.on('message', (data: Buffer) => {
      const { type, payload } = JSON.parse(data.toString('utf8')) as Message;
      if (type === 'connection_ack')
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { after } } }));
      else if (type === 'error') reject(new Error(JSON.stringify(payload)));
      else got += payload?.data?.eventBatches?.events.length ?? 0;
      if (got >= count) resolve();
    });
  });
  const seconds = (performance.now() - replayAt) / 1_000;
  clearInterval(sampling);
  socket.terminate();
  return [
    {
      name: `replay of ${count.toLocaleString('en')} events to a client, beside select`,
      unit: '/s',
      ours: count / seconds,
      limit: bare / bareSeconds,
    },
    {
      name: 'memory that this takes of the gateway at most',
      unit: 'MB',
      ours: (most - before) / 1_000_000,
      limit: 100,
      goal: { most: 1 },
    },
  ];
}

interface Message {
  readonly type: string;
  readonly payload?: { data?: { eventBatches?: { events: unknown[] } } };
}

const fill = (events: number) => sql`-- fillLog
  insert into event (place, number, transaction, id, type, namespace, subject, payload, actor, cause)
  select pg_current_xact_id(), nextval('event_number'), (1 + n / 3)::text::xid8, gen_random_uuid(), 'image-tag.moved', 'bench',
         'bench/app:' || n, '{"stream": "app", "tag": "prod", "before": null, "after": {"revision": "7"}}',
         '{"kind": "USER", "name": "bench"}',
         '{"kind": "REQUEST", "message": "for a bench", "requestId": null, "eventId": null}'
  from generate_series(1, ${events}::int) as n`;

/** Reads all events in batches, as one would by hand; says how many. */
async function selectAll(db: Database): Promise<number> {
  let [place, number] = ['0', -1n];
  for (let read = 0; ;) {
    const rows = await db.many(
      sql<{ place: string; number: bigint }>`-- selectAll
      select * from event where (place, number) > (${place}::xid8, ${number}::bigint) order by place, number limit 1000`,
    );
    read += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < 1_000) return read;
    ({ place, number } = last);
  }
}

async function memoryOf(pid = 0): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024;
}
