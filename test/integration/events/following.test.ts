import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../../src/events/index.js';
import { sql, type Database } from '../../../src/platform/postgres/index.js';
import { freshDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { newEvent, openLog, publish, take } from './log.js';

const hour = 3_600_000;

test('a follower without a cursor gets what happens after it began to follow, and nothing before', async () => {
  const { log, db } = await openLog(await freshDatabase());
  await publish(db, log, 'before');
  const events = await log.follow();
  await publish(db, log, 'after-1', { tag: 'prod' });
  await publish(db, log, 'after-2');
  const [first, second] = await take(events, 2);
  expect(first).toMatchObject({
    type: 'test.happened',
    namespace: 'shop',
    subject: 'after-1',
    payload: { tag: 'prod' },
    actor: { kind: 'SYSTEM', name: 'test' },
    occurredAt: expect.any(Date) as unknown,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
  });
  expect(second?.subject).toBe('after-2');
});

test('a follower goes on behind the cursor of any event, and behind one taken before', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const start = await log.cursor();
  for (const subject of ['a', 'b', 'c', 'd']) await publish(db, log, subject);
  const all = await take(await log.follow({ after: start }), 4);
  expect(all.map(({ subject }) => subject)).toEqual(['a', 'b', 'c', 'd']);
  for (const [index, { cursor }] of all.slice(0, -1).entries()) {
    const rest = await take(await log.follow({ after: cursor }), 3 - index);
    expect(rest).toEqual(all.slice(index + 1));
  }
});

test('a follower gets only what its filter keeps', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const events = await log.follow({ filter: ({ subject }) => subject.startsWith('b') });
  for (const subject of ['a', 'b1', 'c', 'b2']) await publish(db, log, subject);
  expect((await take(events, 2)).map(({ subject }) => subject)).toEqual(['b1', 'b2']);
});

test('a transaction that is rolled back says nothing', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const events = await log.follow();
  const doomed = db.transaction(async (tx) => {
    await log.outbox.publish(tx, newEvent('never'));
    throw new Error('changed my mind');
  });
  await expect(doomed).rejects.toThrow('changed my mind');
  await publish(db, log, 'real');
  expect((await take(events, 1)).map(({ subject }) => subject)).toEqual(['real']);
});

test('a waiting follower ends when it is returned, aborted, or its log is closed', async () => {
  const { log } = await openLog(await freshDatabase());
  const returned = await log.follow();
  const waiting = returned.next();
  await returned.return();
  expect(await waiting).toEqual({ value: undefined, done: true });

  const controller = new AbortController();
  const aborted = (await log.follow({ signal: controller.signal })).next();
  controller.abort();
  expect(await aborted).toEqual({ value: undefined, done: true });

  const closed = (await log.follow()).next();
  await log[Symbol.asyncDispose]();
  expect(await closed).toEqual({ value: undefined, done: true });
});

test('two processes wake each other without waiting for the next look', async () => {
  const url = await freshDatabase();
  const here = await openLog(url, { poll: hour });
  const there = await openLog(url, { poll: hour });
  const [seenHere, seenThere] = [await here.log.follow(), await there.log.follow()];
  await publish(here.db, here.log, 'from here');
  expect((await seenThere.next()).value).toMatchObject({ subject: 'from here' });
  await publish(there.db, there.log, 'from there');
  expect((await take(seenHere, 2)).map(({ subject }) => subject)).toEqual(['from here', 'from there']);
  expect((await seenThere.next()).value).toMatchObject({ subject: 'from there' });
});

test('many commits need few notifications', async () => {
  const url = await freshDatabase();
  const { log, db } = await openLog(url);
  const listener = await db.listener();
  let notifications = 0;
  listener.on('notification', () => notifications++);
  await listener.query('listen sluice_events');
  const events = await log.follow();
  await Promise.all(Array.from({ length: 200 }, (_, n) => publish(db, log, `s${String(n)}`)));
  await take(events, 200);
  await eventually(() => notifications > 0, 'a notification');
  expect(notifications).toBeLessThan(120);
  await listener.end();
});

/** Those of a stream that ends by itself. */
async function subjectsOf(events: AsyncIterable<LoggedEvent>): Promise<string[]> {
  const subjects: string[] = [];
  for await (const { subject } of events) subjects.push(subject);
  return subjects;
}

/** Keeps back what is committed from now on: an older transaction is open until the function that it returns is called. */
async function keepBack(db: Database): Promise<() => Promise<void>> {
  let [opened, release]: (() => void)[] = [];
  const begun = new Promise<void>((resolve) => (opened = resolve));
  const held = new Promise<void>((resolve) => (release = resolve));
  const open = db.transaction(async (tx) => {
    // However slow the machine is.
    await tx.execute(sql`-- letItBeIdle
      set local idle_in_transaction_session_timeout = 0`);
    await tx.many(sql`-- beginWriting
      select pg_current_xact_id()`);
    opened?.();
    await held;
  });
  await begun;
  return () => {
    release?.();
    return open;
  };
}

test('a stream that ends somewhere ends with all before that, however late it comes; its twin that takes what there is misses some', async () => {
  const url = await freshDatabase();
  const { log, db } = await openLog(url);
  const after = await log.cursor();
  await publish(db, log, 'a');
  const letGo = await keepBack(db);
  await publish(db, log, 'b');
  const until = await log.cursor();
  const twin = await log.read(after, 100);
  expect(twin.events.map(({ subject }) => subject)).not.toContain('b');
  const stopping = await openLog(url);
  const broken = subjectsOf(await stopping.log.follow({ after, until }));
  const all = subjectsOf(await log.follow({ after, until }));
  await publish(db, log, 'c');
  // Its end is not that of what was asked for.
  await Promise.all([
    expect(broken).rejects.toMatchObject({ code: 'UNAVAILABLE' }),
    stopping.log[Symbol.asyncDispose](),
  ]);
  await letGo();
  expect(await all).toEqual(['a', 'b']);
  expect(await subjectsOf(await log.follow({ after: until, until }))).toEqual([]);
  await expect(log.follow({ after, until: 'nonsense' })).rejects.toMatchObject({ inputPath: ['until'] });
});
