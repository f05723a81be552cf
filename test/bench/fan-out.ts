import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EventLog, type NewEvent } from '../../src/events/index.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, migrate, sql, type Transaction } from '../../src/platform/postgres/index.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { medianOf, perSecond } from './measure.js';
import type { Row } from './row.js';

const logger = createLogger('error');
const writers = 16;

const event: NewEvent = {
  type: 'image-tag.moved',
  namespace: 'shop',
  subject: 'shop/web:prod',
  payload: {
    stream: 'web',
    tag: 'prod',
    before: null,
    after: { revision: '7', digest: `sha256:${'a'.repeat(64)}` },
  },
  actor: { kind: 'USER', name: 'bench' },
  cause: { kind: 'REQUEST', message: 'for a bench', requestId: 'bench', eventId: null },
};

/** How the log of events does beside the bare database, on a durable PostgreSQL of its own. */
export async function benchFanOut(): Promise<Row[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-bench-'));
  const postgres = await startPostgres({ dataFolder, logger, durable: true });
  try {
    await migrate(postgres.url, 'migrations');
    await using db = new Database({ url: postgres.url, logger, connections: writers + 4 });
    await using log = await EventLog.open({ db, logger, windowHours: 24 });
    return [await benchPublishing(db, log), await benchLatency(db, log), await benchReplay(db, log)];
  } finally {
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Transactions that change a row: with an event for a follower, beside without. */
async function benchPublishing(db: Database, log: EventLog): Promise<Row> {
  await db.execute(sql`-- createChanges
    create table change (id bigint generated always as identity primary key, payload jsonb not null)`);
  const change = (tx: Transaction) =>
    tx.execute(sql`-- insertChange
      insert into change (payload) values (${JSON.stringify(event.payload)}::jsonb)`);
  const plain = () => db.transaction(change);
  const published = () =>
    db.transaction(async (tx) => {
      await change(tx);
      await log.outbox.publish(tx, event);
    });
  const events = await log.follow();
  const draining = (async () => {
    while (!(await events.next()).done);
  })();
  const figures = { plain: [0], published: [0] };
  for (let round = 0; round < 3; round++) {
    figures.plain.push(await perSecond(plain, writers, 1_500));
    figures.published.push(await perSecond(published, writers, 1_500));
  }
  await events.return();
  await draining;
  return {
    name: 'transactions with an event, beside without (16 writers)',
    unit: '/s',
    ours: Math.max(...figures.published),
    limit: Math.max(...figures.plain),
  };
}

/** From the commit to a follower of another log, as another process has it, beside a bare NOTIFY and LISTEN. */
async function benchLatency(db: Database, log: EventLog): Promise<Row> {
  await using elsewhere = await EventLog.open({ db, logger, windowHours: 24 });
  const events = await elsewhere.follow();
  const ours: number[] = [];
  for (let count = 0; count < 300; count++) {
    const next = events.next();
    await db.transaction((tx) => log.outbox.publish(tx, event));
    const committed = performance.now();
    await next;
    ours.push(performance.now() - committed);
    await setTimeout(10);
  }
  await events.return();
  return {
    name: 'commit → follower of another log, beside NOTIFY → LISTEN (median, 100/s at most)',
    unit: 'ms',
    ours: medianOf(ours),
    limit: medianOf(await bareLatencies(db)),
  };
}

async function bareLatencies(db: Database): Promise<number[]> {
  const listener = await db.listener();
  await listener.query('listen bench');
  const times: number[] = [];
  for (let count = 0; count < 300; count++) {
    const next = new Promise((resolve) => listener.once('notification', resolve));
    const sent = performance.now();
    await db.execute(sql`-- notifyBench
      notify bench`);
    await next;
    times.push(performance.now() - sent);
    await setTimeout(10);
  }
  await listener.end();
  return times;
}

/** Events from the beginning of the log, beside a bare select of the same rows in the same batches. */
async function benchReplay(db: Database, log: EventLog): Promise<Row> {
  const start = await log.cursor();
  const count = 100_000;
  await db.transaction((tx) =>
    tx.execute(sql`-- fillLog
      insert into event (place, number, id, type, namespace, subject, payload, actor, cause)
      select pg_current_xact_id(), 1000000000000 + n, gen_random_uuid(), ${event.type}, ${event.namespace},
             ${event.subject}, ${JSON.stringify(event.payload)}::jsonb, ${JSON.stringify(event.actor)}::jsonb,
             ${JSON.stringify(event.cause)}::jsonb
      from generate_series(1, ${count}::int) as n`),
  );
  const bare = await timed(() => selectAll(db));
  const replay = await timed(async () => {
    let [taken, cursors] = [0, 0];
    for await (const { cursor } of await log.follow({ after: start })) {
      cursors += cursor.length;
      if (++taken === count) break;
    }
    return cursors;
  });
  return {
    name: `replay of ${count.toLocaleString('en')} events with cursors, beside select`,
    unit: '/s',
    ours: count / replay,
    limit: count / bare,
  };
}

async function selectAll(db: Database): Promise<void> {
  for (let number = 1_000_000_000_000n; ;) {
    const rows = await db.many(
      sql<{ number: bigint }>`-- selectAll
      select * from event where number > ${number} order by place, number limit 1000`,
    );
    number = rows.at(-1)?.number ?? number;
    if (rows.length < 1_000) return;
  }
}

/** Seconds that the work took. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
