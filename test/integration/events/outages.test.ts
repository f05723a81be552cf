import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EventLog, type LoggedEvent } from '../../../src/events/index.js';
import { Failure } from '../../../src/platform/errors.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database, sql, type Transaction } from '../../../src/platform/postgres/index.js';
import { startPostgres } from '../../../src/standalone/postgres.js';
import { freshDatabase, startDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { newEvent, openLog, publish, take } from './log.js';
import { untilEnd } from './writers.js';

test('a follower loses nothing when its connections are cut again and again', async () => {
  const url = await freshDatabase();
  const [here, there] = [await openLog(url), await openLog(url)];
  const axe = await startDatabase({ url, connections: 1 });
  const streams = await Promise.all([here, there].map(({ log }) => log.follow()));
  const following = Promise.all(streams.map(untilEnd));
  const acknowledged: string[] = [];
  for (let count = 0; count < 300; count++) {
    if (count % 60 === 30)
      await axe.many(
        sql`-- cutConnections
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
      );
    const id = await publish(here.db, here.log, `s${String(count)}`).catch(refusedOnly);
    if (id !== null) acknowledged.push(id);
  }
  await eventually(() => publish(here.db, here.log, 'end').catch(refusedOnly), 'the last event');
  for (const events of await following) {
    const ids = events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('an older transaction that is still open makes the stream late, and never wrong', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const received: LoggedEvent[] = [];
  const events = await log.follow();
  const following = (async () => {
    for await (const event of events) if (received.push(event) === 6) break;
  })();
  const older = openTransaction(db, async (tx) => {
    await tx.execute(sql`-- takeTransactionId
      select pg_current_xact_id()`);
    await log.outbox.publish(tx, newEvent('older'));
  });
  await older.isOpen;
  for (let n = 0; n < 5; n++) await publish(db, log, `s${String(n)}`);
  await eventually(() => log.delay > 50, 'events to be kept back');
  expect(received).toEqual([]);
  older.commit();
  await older.isOver;
  await following;
  expect(received.map(({ subject }) => subject)).toEqual(['s0', 's1', 's2', 's3', 's4', 'older']);
  await eventually(() => log.delay === 0, 'nothing to be kept back');
});

test('a cursor taken while an older transaction is open neither misses nor repeats', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const older = openTransaction(db, async (tx) => {
    await tx.execute(sql`-- takeTransactionId
      select pg_current_xact_id()`);
    await log.outbox.publish(tx, newEvent('older'));
  });
  await older.isOpen;
  await publish(db, log, 'seen');
  const cursor = await log.cursor();
  await publish(db, log, 'newer');
  older.commit();
  await older.isOver;
  const events = await take(await log.follow({ after: cursor }), 2);
  expect(events.map(({ subject }) => subject)).toEqual(['newer', 'older']);
});

test('who follows hears what happens while requests hold all connections, and a request does not', async () => {
  const url = await freshDatabase();
  const there = await openLog(url);
  const crowded = await startDatabase({ url, connections: 1, lanes: 0 });
  await using log = await EventLog.open({ db: crowded, logger: createLogger('silent'), windowHours: 24 });
  const events = await log.follow();
  const held = openTransaction(crowded, async (tx) => {
    await tx.many(sql`-- holdConnection
      select 1 as held`);
  });
  await held.isOpen;
  let isAnswered = false;
  const asking = crowded.isUp().then(() => (isAnswered = true));
  await publish(there.db, there.log, 'heard');
  expect(await take(events, 1)).toMatchObject([{ subject: 'heard' }]);
  expect(isAnswered).toBe(false);
  held.commit();
  await Promise.all([held.isOver, asking]);
});

/** Ends well for a publication that was refused for want of a database. */
function refusedOnly(error: unknown): null {
  if (error instanceof Failure && error.code === 'UNAVAILABLE') return null;
  throw error;
}

/** A transaction that stays open behind its work until it is told to commit. */
function openTransaction(
  db: { transaction: (work: (tx: Transaction) => Promise<void>) => Promise<void> },
  work: (tx: Transaction) => Promise<void>,
) {
  let commit: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (commit = resolve));
  let opened: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => (opened = resolve));
  const isOver = db.transaction(async (tx) => {
    await work(tx);
    opened();
    await released;
  });
  return { isOpen, isOver, commit };
}

test.each([
  ['is read-only, as a standby is', [{ name: '', text: 'set transaction read only', values: [] }], /primary/],
  ['has no room on its disk', [raising('disk_full')], /no room left on its disk/],
  ['has no memory', [raising('out_of_memory')], /memory/],
  ['cannot use its disk', [raising('io_error')], /cannot use its disk/],
])('a database that %s says so to those who write, and is no defect of ours', async (_, before, says) => {
  const db = await startDatabase({ url: await freshDatabase() });
  const writing = db.transaction(async (tx) => {
    for (const statement of before) await tx.execute(statement);
    await tx.execute(sql`-- writeNothing
      update event_log set epoch = epoch`);
  });
  await expect(writing).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(says) as string,
  });
});

function raising(condition: string) {
  const text = `do $$ begin raise exception 'as ${condition}' using errcode = '${condition}'; end $$`;
  return { name: '', text, values: [] };
}

test.for([{ first: true }, { first: false }])(
  'a server that stops behind those who use it is no outage; before them it is (ended first: $first)',
  { timeout: 60_000 },
  async ({ first }) => {
    const lines: string[] = [];
    const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-outage-'));
    onTestFinished(() => rm(dataFolder, { recursive: true, force: true }));
    const postgres = await startPostgres({ dataFolder, logger: createLogger('silent'), durable: false });
    onTestFinished(() => postgres.stop());
    const logger = createLogger('warn', { write: (line) => lines.push(line) });
    const db = new Database({ url: postgres.url, logger, connections: 20 });
    const nap = sql`-- nap
      select pg_sleep(0.2)`;
    await Promise.all(Array.from({ length: 20 }, () => db.many(nap)));
    if (first) await db[Symbol.asyncDispose]();
    await postgres.stop();
    if (!first) await eventually(() => lines.length > 0, 'the outage to be told');
    if (!first) await db[Symbol.asyncDispose]();
    expect(lines.filter((line) => line.includes('connection was lost')).length > 0).toBe(!first);
  },
);
