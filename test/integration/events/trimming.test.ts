import { randomInt } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Seal } from '../../../src/events/cursor/cursor.js';
import { lockTrimming, readBatch, readIdentity, trimBatch } from '../../../src/events/events.sql.js';
import type { EventLog } from '../../../src/events/index.js';
import { entriesOf } from '../../../src/events/tail/entries.js';
import { trimEvents, trimWindow } from '../../../src/events/trim.js';
import { Failure } from '../../../src/platform/errors.js';
import { sql } from '../../../src/platform/postgres/index.js';
import { freshDatabase, literal } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { withoutLocks } from './locks.js';
import { numberOf, openLog, publish, take } from './log.js';

const tiny = { ring: { events: 5, bytes: 1_000_000 }, batch: 20 };
/** Later than all that has happened. */
const always = () => new Date(Date.now() + 60_000);

test('a reader that trimming overtakes is told so, and one that it does not misses nothing', async () => {
  const { log, db } = await openLog(await freshDatabase(), tiny);
  const cursors = [await log.cursor()];
  const over = new AbortController();
  const outcomes = { whole: 0, expired: 0 };
  const writing = (async () => {
    const trimmed: Promise<number>[] = [];
    for (let n = 1; !over.signal.aborted; n++) {
      await publish(db, log, 'counted', { n });
      cursors.push(await log.cursor());
      if (n % 10 === 0) trimmed.push(trimEvents(db, always()));
    }
    return await Promise.all(trimmed);
  })();
  const reading = Array.from({ length: 6 }, async () => {
    for (let round = 0; round < 25; round++) {
      const from = randomInt(Math.max(0, cursors.length - 12), cursors.length);
      outcomes[await readFrom(log, cursors[from] ?? '', from)]++;
    }
  });
  await Promise.all(reading);
  over.abort();
  expect((await writing).some((trimmed) => trimmed > 0)).toBe(true);
  expect(outcomes.whole).toBeGreaterThan(0);
  expect(outcomes.expired).toBeGreaterThan(0);
});

test('its twin that does not look how far the log was trimmed gets a gap', async () => {
  const url = await freshDatabase();
  const { log, db } = await openLog(url);
  const seal = new Seal(await db.one(readIdentity()));
  const events = await log.follow();
  for (let n = 1; n <= 10; n++) await publish(db, log, 'counted', { n });
  const [, , third] = await take(events, 10);
  const after = third?.cursor ?? '';
  await trimEvents(db, always());
  await publish(db, log, 'counted', { n: 11 });
  const rows = await eventually(async () => {
    const batch = await db.many(readBatch(seal.open(after).position, 100));
    return batch.some(({ lines }) => lines !== null) ? batch : null;
  }, 'the event to settle');
  expect(rows.flatMap(({ lines }) => entriesOf(lines ?? '', seal)).map(({ event }) => event.payload)).toEqual(
    [{ n: 11 }],
  );
  const elsewhere = await openLog(url);
  await expect(elsewhere.log.follow({ after })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
});

test('only events from before the given time are trimmed, and a cursor behind the last of them stays good', async () => {
  const { log, db } = await openLog(await freshDatabase(), tiny);
  const events = await log.follow();
  for (let n = 1; n <= 30; n++) await publish(db, log, 'counted', { n });
  const all = await take(events, 30);
  await db.execute(sql`-- makeOld
    update event set occurred_at = now() - interval '2 days' where (payload ->> 'n')::int <= 19`);
  expect(await trimEvents(db, new Date(Date.now() - 24 * 3_600_000))).toBe(19);
  await expect(log.follow({ after: all[17]?.cursor })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  expect(await take(await log.follow({ after: all[18]?.cursor }), 11)).toEqual(all.slice(19));
});

test('a node whose clock is days ahead trims nothing that others still come back for; its twin trims all', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const after = await log.cursor();
  await publish(db, log, 'kept');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 48 * 3_600_000 });
  onTestFinished(() => void vi.useRealTimers());
  expect(await trimWindow(db, 24)).toBe(0);
  expect(await take(await log.follow({ after }), 1)).toMatchObject([{ subject: 'kept' }]);
  expect(await trimEvents(db, new Date(Date.now() - 24 * 3_600_000))).toBe(1);
});

test('the cursor of the last event stays good however long nothing happens, though all is trimmed', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const before = await log.follow();
  await publish(db, log, 'old');
  const [old] = await take(before, 1);
  expect(await trimEvents(db, always())).toBe(1);
  const events = await log.follow({ after: old?.cursor });
  await publish(db, log, 'new');
  expect((await take(events, 1)).map(({ subject }) => subject)).toEqual(['new']);
});

test('a slow reader goes on from the database, and is told once it has been left behind', async () => {
  const { log, db } = await openLog(await freshDatabase(), tiny);
  const [slow, slower] = [await log.follow(), await log.follow()];
  await publish(db, log, 'counted', { n: 1 });
  for (const events of [slow, slower]) await events.next();
  for (let n = 2; n <= 200; n++) await publish(db, log, 'counted', { n });
  expect((await take(slow, 199)).map(numberOf)).toEqual(Array.from({ length: 199 }, (_, index) => index + 2));
  await trimEvents(db, always());
  await expect(slower.next()).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
});

test('a trimming that is not through keeps nobody waiting, neither who writes nor who reads what stays', async () => {
  const url = await freshDatabase();
  const { log, db } = await openLog(url);
  for (let n = 1; n <= 20; n++) await publish(db, log, 'counted', { n });
  const all = await take(await log.follow({ after: await log.beginning() }), 20);
  await db.transaction(async (tx) => {
    expect(await tx.execute(trimBatch(always(), 10))).toBe(10);
    await publish(db, log, 'counted', { n: 21 });
    const elsewhere = await openLog(url, tiny);
    const read = await take(await elsewhere.log.follow({ after: all[9]?.cursor }), 10);
    expect(read.map(numberOf)).toEqual(all.slice(10).map(numberOf));
  });
});

/**
 * Trims ten events by a clock that is behind while all thirty are being trimmed, and writes another one; returns the cursor
 * of one in the middle, from which nobody can go on.
 */
async function trimTwice(url: string): Promise<string> {
  const { log, db } = await openLog(url);
  for (let n = 1; n <= 30; n++) await publish(db, log, 'counted', { n });
  const all = await take(await log.follow({ after: await log.beginning() }), 30);
  await db.execute(sql`-- makeOld
    update event set occurred_at = now() - interval '3 days' where (payload ->> 'n')::int <= 10`);
  let other: Promise<number> | undefined;
  let isThrough = false;
  await db.transaction(async (tx) => {
    expect(await tx.one(lockTrimming())).toEqual({ locked: true });
    expect(await tx.execute(trimBatch(always(), 100))).toBe(30);
    other = trimEvents(db, new Date(Date.now() - 2 * 24 * 3_600_000)).finally(() => (isThrough = true));
    await eventually(async () => {
      const { waits } = await db.one(sql<{ waits: boolean }>`-- isAnybodyWaiting
        select exists (
          select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        ) as waits`);
      return waits || isThrough;
    }, 'the other one to be through, or to wait');
  });
  await other;
  await publish(db, log, 'counted', { n: 31 });
  return all[14]?.cursor ?? '';
}

test('of two that trim at once one alone does, and the mark of how far never goes back', async () => {
  const url = await freshDatabase();
  const after = await trimTwice(url);
  const { log } = await openLog(url);
  await expect(log.follow({ after })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
});

test('its twin whose lock is given to all sets the mark back, and a reader skips what is gone', async () => {
  const url = await freshDatabase();
  await withoutLocks(url);
  const after = await trimTwice(url);
  const { log } = await openLog(url);
  expect((await take(await log.follow({ after }), 1)).map(numberOf)).toEqual([31]);
});

test('its twin that takes the table, as dropping a part of it would, keeps a writer waiting', async () => {
  const { log, db } = await openLog(await freshDatabase());
  let written: Promise<string> | undefined;
  await db.transaction(async (tx) => {
    await tx.execute(sql`-- takeAll
      lock table event in access exclusive mode`);
    written = publish(db, log, 'counted', { n: 1 });
    await eventually(async () => {
      const { waiting } = await db.one(sql<{ waiting: boolean }>`
        -- isWaiting
        select exists (select from pg_locks where relation = 'event'::regclass and not granted) as waiting`);
      return waiting;
    }, 'the writer to wait');
  });
  await written;
});

/** Reads some events behind a cursor that stands behind number `from`; fails on a gap. */
async function readFrom(log: EventLog, after: string, from: number): Promise<'whole' | 'expired'> {
  const numbers: number[] = [];
  try {
    for await (const event of await log.follow({ after })) if (numbers.push(numberOf(event)) === 10) break;
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'CURSOR_EXPIRED')) throw error;
    return 'expired';
  } finally {
    expect(numbers).toEqual(numbers.map((_, index) => from + index + 1));
  }
  return 'whole';
}

test('a page of the log is read by its index alone while the log has no statistics yet; its twin reads all of it', async () => {
  const { db } = await openLog(await freshDatabase());
  await db.execute(sql`-- keepStatisticsAway
    alter table event set (autovacuum_enabled = false)`);
  await db.execute(sql`-- fillLog
    insert into event (place, number, id, type, namespace, subject, payload, actor, cause)
    select '5', n, gen_random_uuid(), 'counted', 'shop', 'n' || n, '{}', '{}', '{}' from generate_series(1, 20000) as n`);
  const page = readBatch({ place: 5n, number: 100n }, 500);
  // As a lane plans it, once for all positions.
  const planOf = (text: string) =>
    db.transaction(async (tx) => {
      await tx.execute(literal('set local plan_cache_mode = force_generic_plan'));
      await tx.execute(literal(`prepare page as ${text}`));
      const lines = await tx.many(literal<{ 'QUERY PLAN': string }>(`explain execute page('5', '100', 500)`));
      await tx.execute(literal('deallocate page'));
      return lines.map((line) => line['QUERY PLAN']).join('\n');
    });
  const plan = await planOf(page.text);
  expect(plan).not.toMatch(/Seq Scan on event( |$)/m);
  // Where it seems to cost so much, PostgreSQL would compile it each time, if it may.
  const costOf = (found: string) => Number(/cost=[\d.]+\.\.([\d.]+)/.exec(found)?.[1]);
  expect(costOf(plan)).toBeLessThan(100_000);
  const unsaid = page.text.replace('from (select * from event_log limit 1) as log', 'from event_log as log');
  expect(costOf(await planOf(unsaid))).toBeGreaterThan(100_000);
  const twin = page.text.replace(
    /coalesce\([^;]*?\)::text as pending/,
    'exists (select from event where place >= pg_snapshot_xmin(pg_current_snapshot())) as pending',
  );
  expect(await planOf(twin)).toMatch(/Seq Scan on event( |$)/m);
});
