import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { readIdentity, readPresent } from '../../../src/events/events.sql.js';
import { Seal } from '../../../src/events/cursor/cursor.js';
import type { EventLog, LoggedEvent } from '../../../src/events/index.js';
import { type Database, sql } from '../../../src/platform/postgres/index.js';
import { freshDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { newEvent, openLog, take } from './log.js';
import { apply, createCounters, readCounters, togetherOf, untilEnd, write } from './writers.js';

test('a reader that comes back again and again misses nothing, and gets nothing twice or out of order', async () => {
  const url = await freshDatabase();
  const { log, db } = await openLog(url);
  const elsewhere = await openLog(url, { ring: { events: 30, bytes: 1_000_000 } });
  await createCounters(db);
  const start = await log.cursor();
  const reading = Promise.all([log, elsewhere.log].map((readable) => readInPieces(readable, start)));
  const written = await write(db, log);
  for (const events of await reading) {
    expect(events.length).toBe(written.size);
    expect(new Set(events.map(({ id }) => id))).toEqual(written);
    expect(apply(new Map(), events)).toEqual({ missed: 0, again: 0 });
    expect(changesOf(events.map(togetherOf))).toBe(new Set(events.map(togetherOf)).size);
  }
});

test('its twin that only remembers the last number misses events', async () => {
  const { log, db } = await openLog(await freshDatabase());
  await createCounters(db);
  const writing = write(db, log);
  const seen = new Set<string>();
  for (let last = 0n, isOver = false; !isOver;) {
    const rows = await db.many(
      sql<{ id: string; number: bigint; subject: string }>`-- readByNumber
      select id, number, subject from event where number > ${last} order by number`,
    );
    for (const { id } of rows) seen.add(id);
    last = rows.at(-1)?.number ?? last;
    isOver = rows.some(({ subject }) => subject === 'end');
  }
  const written = await writing;
  expect(written.size - seen.size).toBeGreaterThan(0);
});

test('its twin that orders events by their transactions gets them out of order', async () => {
  const { log, db } = await openLog(await freshDatabase());
  await createCounters(db);
  await write(db, log);
  const events = await db.many(
    sql<LoggedEvent>`-- readByTransaction
    select id, subject, payload from event order by transaction, number`,
  );
  expect(apply(new Map(), events).again).toBeGreaterThan(0);
});

test('state and the cursor of its snapshot fit together, whatever is being written', async () => {
  const { log, db } = await openLog(await freshDatabase());
  await createCounters(db);
  const writing = write(db, log);
  const readers = [];
  for (let count = 0; count < 20; count++) {
    const { counters, cursor } = await readState(db, log);
    readers.push(
      log.follow({ after: cursor }).then(async (all) => ({ counters, events: await untilEnd(all) })),
    );
  }
  await writing;
  const end = await readCounters(db);
  for (const { counters, events } of await Promise.all(readers)) {
    expect(apply(counters, events)).toEqual({ missed: 0, again: 0 });
    expect(counters).toEqual(end);
  }
});

test('a reader may come back from any event right behind a snapshot', async () => {
  const { log, db } = await openLog(await freshDatabase());
  await createCounters(db);
  const writing = write(db, log);
  const { counters, cursor } = await readState(db, log);
  await writing;
  const events = await untilEnd(await log.follow({ after: cursor }));
  for (const [index, event] of events.slice(0, 40).entries()) {
    const rest = await untilEnd(await log.follow({ after: event.cursor }));
    expect(rest.map(({ id }) => id)).toEqual(events.slice(index + 1).map(({ id }) => id));
  }
  expect(apply(counters, events)).toEqual({ missed: 0, again: 0 });
});

test('its twin that begins at the horizon, without a snapshot, gets again what the state holds', async () => {
  const { log, db } = await openLog(await freshDatabase());
  await createCounters(db);
  const seal = new Seal(await db.one(readIdentity()));
  const { release, ended } = await holdOpen(db, log);
  await db.transaction((tx) => log.outbox.publish(tx, newEvent('quick')));
  const { cursor, horizon } = await readState(db, log);
  release();
  await ended;
  // Transactions of other databases hold the horizon back as well: it may lie before the first event.
  const again: string[] = [];
  for await (const { subject } of await log.follow({
    after: seal.close({ position: horizon, seen: null }),
  })) {
    if (subject !== 'first') again.push(subject);
    if (again.length === 2) break;
  }
  expect(again).toEqual(['held', 'quick']);
  expect(await subjectsBehind(log, cursor, 1)).toEqual(['held']);
});

test('its twin that begins at the last event seen, without a snapshot, misses what was written before', async () => {
  const { log, db } = await openLog(await freshDatabase());
  await createCounters(db);
  const seal = new Seal(await db.one(readIdentity()));
  const { release, ended } = await holdOpen(db, log);
  await db.transaction((tx) => log.outbox.publish(tx, newEvent('quick')));
  const { cursor, last } = await readState(db, log);
  release();
  await ended;
  await db.transaction((tx) => log.outbox.publish(tx, newEvent('end')));
  expect(await subjectsBehind(log, seal.close({ position: last, seen: null }), 1)).toEqual(['end']);
  expect(await subjectsBehind(log, cursor, 2)).toEqual(['held', 'end']);
});

/** A transaction that has written its event and does not commit until it is released. */
async function holdOpen(db: Database, log: EventLog) {
  // What begins a namespace's audit waits for another that does: that is over before anybody is held.
  await db.transaction((tx) => log.outbox.publish(tx, newEvent('first')));
  await db.execute(sql`-- takeTransactionId
    select pg_current_xact_id()`);
  const lock = await db.listener();
  await lock.query('select pg_advisory_lock(4711)');
  const ended = db.transaction(async (tx) => {
    await tx.execute(sql`-- waitLong
      set local lock_timeout = '60s'`);
    await log.outbox.publish(tx, newEvent('held'));
    tx.withCommit(
      () => sql`-- waitForLock
        select pg_advisory_xact_lock(4711)`,
    );
  });
  await eventually(
    () =>
      db.maybe(sql`-- findWaiting
        select from pg_locks where locktype = 'advisory' and objid = 4711 and not granted
          and database = (select oid from pg_database where datname = current_database())`),
    'the transaction to wait',
  );
  return { release: () => void lock.end(), ended };
}

const subjectsBehind = async (log: EventLog, after: string, count: number) =>
  (await take(await log.follow({ after }), count)).map(({ subject }) => subject);

/** Follows, goes away after a few events, and comes back from the last, until the end. */
async function readInPieces(log: EventLog, start: string): Promise<LoggedEvent[]> {
  const all: LoggedEvent[] = [];
  for (let after = start; all.at(-1)?.subject !== 'end'; after = all.at(-1)?.cursor ?? start) {
    let rest = randomInt(1, 20);
    for await (const event of await log.follow({ after })) {
      all.push(event);
      if (--rest === 0 || event.subject === 'end') break;
    }
  }
  return all;
}

/** The counters and the end of the log, as one snapshot has them. */
const readState = (db: Database, log: EventLog) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`-- readOneState
      set transaction isolation level repeatable read`);
    const counters = await readCounters(tx);
    const { snapshot, lastPlace, lastNumber } = await tx.one(readPresent());
    return {
      counters,
      cursor: await log.cursor(tx),
      last: { place: lastPlace, number: lastNumber },
      horizon: { place: BigInt(snapshot.split(':')[0] ?? ''), number: 0n },
    };
  });

/** How many runs of equal values there are. */
const changesOf = (values: readonly unknown[]): number =>
  values.filter((value, index) => index === 0 || value !== values[index - 1]).length;
