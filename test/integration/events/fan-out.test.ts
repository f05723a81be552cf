import { randomInt } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { EventLog } from '../../../src/events/index.js';
import { trimEvents } from '../../../src/events/trim.js';
import type { Database } from '../../../src/platform/postgres/index.js';
import { freshDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { newEvent, openLog, publish } from './log.js';
import { Recorder } from './recorder.js';

const tiny = { ring: { events: 5, bytes: 1_000_000 }, batch: 20 };
const names = (count: number, word = 's') => Array.from({ length: count }, (_, n) => `${word}${String(n)}`);
const all = { filter: {} };

async function publishAll(db: Database, log: EventLog, subjects: readonly string[]): Promise<void> {
  for (const subject of subjects) await publish(db, log, subject);
}

test('a frame is made once for all who follow the same, and not at all for those whom it does not concern', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const together = await Promise.all(names(20).map(() => Recorder.join(log, 'all', all)));
  const one = await Recorder.join(log, 'one', { filter: { subjects: ['s1'] } });
  const other = await Recorder.join(log, 'other', { filter: { subjects: ['t1'], types: ['test.*'] } });
  await publishAll(db, log, names(3));
  await eventually(() => together.every(({ subjects }) => subjects.length === 3), 'all to be told');
  for (const { subjects } of together) expect(subjects).toEqual(names(3));
  expect(together.reduce((sum, { rendered }) => sum + rendered, 0)).toBe(3);
  expect(one.subjects).toEqual(['s1']);
  expect(other.rendered).toBe(0);
});

test('whoever joins, leaves and comes back at any time is told of everything once, in order', async () => {
  const { log, db } = await openLog(await freshDatabase(), tiny);
  const start = await log.cursor();
  const written = names(200);
  const isOver = () => runs.every(({ told }) => told.length >= written.length);
  const runs = Array.from({ length: 8 }, (_, n) => ({ told: [] as string[], isBatched: n % 2 === 0 }));
  const reading = runs.map(async (run, n) => {
    for (let after = start; run.told.length < written.length;) {
      const key = `${n % 3 === 0 ? 'own' + String(n) : 'shared'} ${String(run.isBatched)}`;
      const recorder = await Recorder.join(log, key, { filter: {}, after, isBatched: run.isBatched });
      const most = randomInt(1, 60);
      await eventually(
        () => recorder.subjects.length >= most || isOver() || recorder.subjects.at(-1) === 's199',
      );
      recorder.leave();
      run.told.push(...recorder.subjects);
      after = recorder.framed.at(-1)?.cursor ?? after;
    }
  });
  await publishAll(db, log, written);
  await Promise.all(reading);
  for (const { told } of runs) expect(told).toEqual(written);
});

test('who takes nothing for a while holds up nobody, and gets the rest from where it stood', async () => {
  const { log, db } = await openLog(await freshDatabase(), tiny);
  const [quick, slow] = [await Recorder.join(log, 'k', all), await Recorder.join(log, 'k', all)];
  slow.room = 3;
  await publishAll(db, log, names(60));
  await eventually(() => quick.subjects.length === 60, 'the quick one');
  expect(slow.subjects).toEqual(names(3));
  slow.resume(20);
  await eventually(() => slow.subjects.length === 23, 'a little more');
  slow.resume(Infinity);
  await eventually(() => slow.subjects.length === 60, 'all the rest');
  expect(slow.subjects).toEqual(names(60));
  await publish(db, log, 'late');
  await eventually(() => slow.subjects.includes('late') && quick.subjects.includes('late'));
  expect(quick.rendered + slow.rendered).toBeLessThan(60 + 58 + 2);
});

test('who wants the present rather than the past gets a gap with a cursor on both sides', async () => {
  const { log, db } = await openLog(await freshDatabase(), tiny);
  const options = { filter: {}, isBatched: true };
  const shown = await Recorder.join(log, 'k', { ...options, skips: true });
  const whole = await Recorder.join(log, 'k', options);
  const quick = await Recorder.join(log, 'quick', options);
  await publish(db, log, 's0');
  await eventually(() => shown.subjects.length + whole.subjects.length === 2);
  shown.room = whole.room = 1;
  await publishAll(db, log, names(40, 't'));
  await eventually(() => quick.subjects.length === 41, 'the log to be ahead of those who are slow');
  shown.resume(Infinity);
  whole.resume(Infinity);
  await publish(db, log, 'end');
  await eventually(() => shown.subjects.includes('end') && whole.subjects.includes('end'));
  expect(whole.subjects).toEqual(['s0', ...names(40, 't'), 'end']);
  const gap = shown.framed.find((framed) => framed.gap)?.gap;
  expect(gap?.from).toBe(shown.framed.at(shown.framed.findIndex((framed) => framed.gap) - 1)?.cursor);
  const between = await Recorder.join(log, 'between', { ...options, after: gap?.from });
  await eventually(() => between.subjects.includes('end'));
  const missed = between.subjects.filter((subject) => !shown.subjects.includes(subject));
  expect(missed.length).toBeGreaterThan(0);
  expect([...shown.subjects, ...missed].toSorted()).toEqual(whole.subjects.toSorted());
});

test('who is slower than the window is wide is told so, and nobody else', async () => {
  const { log, db } = await openLog(await freshDatabase(), tiny);
  const [quick, slow] = [await Recorder.join(log, 'k', all), await Recorder.join(log, 'k', all)];
  slow.room = 1;
  await publishAll(db, log, names(30));
  await eventually(() => quick.subjects.length === 30, 'the quick one');
  await trimEvents(db, new Date(Date.now() + 60_000));
  await publish(db, log, 'late');
  slow.resume(Infinity);
  await eventually(() => slow.ended, 'the slow one to be told');
  expect(slow.ended?.error).toMatchObject({ code: 'CURSOR_EXPIRED' });
  await eventually(() => quick.subjects.includes('late'));
  expect(quick.ended).toBeNull();
});

test('a quiet filter is told how far the log was read, so that its cursor outlives trimming; that of its twin without batches does not', async () => {
  const url = await freshDatabase();
  const { log, db } = await openLog(url);
  const filter = { subjects: ['quiet'] };
  const told = await Recorder.join(log, 'told', { filter, isBatched: true });
  const [untold, everything] = [
    await Recorder.join(log, 'untold', { filter }),
    await Recorder.join(log, 'e', all),
  ];
  await publishAll(db, log, ['quiet', ...names(5)]);
  await eventually(() => everything.subjects.length === 6 && told.framed.length === 1, 'all to be told');
  const now = performance.now.bind(performance);
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 10_000);
  onTestFinished(() => {
    clock.mockRestore();
  });
  await eventually(() => told.framed.length > 1, 'a word of how far the log was read');
  expect(told.framed[1]?.subjects).toEqual([]);
  expect(untold.framed.map(({ subjects }) => subjects)).toEqual([['quiet']]);
  let trimmed = 0;
  await eventually(async () => (trimmed += await trimEvents(db, new Date(Date.now() + 60_000))) === 6);
  const elsewhere = await openLog(url);
  const follow = (after: string | undefined) => elsewhere.log.follow({ after });
  await expect(follow(untold.framed[0]?.cursor)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  await follow(told.framed[1]?.cursor);
});

test('in batches, what a transaction did is never torn apart, however much it is', async () => {
  const { log, db } = await openLog(await freshDatabase(), tiny);
  const start = await log.cursor();
  const write = (word: string, count: number) =>
    db.transaction(async (tx) => {
      for (const name of names(count, word)) await log.outbox.publish(tx, newEvent(name));
    });
  const live = await Recorder.join(log, 'live', { filter: {}, isBatched: true });
  await write('a', 30);
  await write('b', 250);
  await write('c', 2);
  const late = await Recorder.join(log, 'late', { filter: {}, isBatched: true, after: start });
  for (const recorder of [live, late]) {
    await eventually(() => recorder.subjects.length === 282, 'everything');
    expect(recorder.subjects).toEqual([...names(30, 'a'), ...names(250, 'b'), ...names(2, 'c')]);
    for (const { subjects } of recorder.framed)
      for (const word of ['a', 'b', 'c']) {
        const part = subjects.filter((subject) => subject.startsWith(word)).length;
        expect([0, { a: 30, b: 250, c: 2 }[word]]).toContain(part);
      }
  }
});

test.each([
  ['those who may see different things are groups of their own', ['all', 'some'], ['s1']],
  [
    'their twins under one key get the same frames, whatever they may see: so rights belong into the key',
    ['same', 'same'],
    ['s0', 's1'],
  ],
])('%s', async (_, [key = '', other = ''], told) => {
  const { log, db } = await openLog(await freshDatabase());
  const sees = () => Promise.resolve(({ subject }: { readonly subject: string }) => subject === 's1');
  const [whole, limited] = [
    await Recorder.join(log, key, all),
    await Recorder.join(log, other, { ...all, sees }),
  ];
  await publishAll(db, log, names(2));
  await eventually(() => whole.subjects.length === 2 && limited.subjects.includes('s1'), 'both to be told');
  expect(limited.subjects).toEqual(told);
});

/** A change of rights with an event of its own, and an event behind it. */
async function changeRights(db: Database, log: EventLog): Promise<void> {
  await db.transaction(async (tx) => {
    await log.outbox.publish(tx, newEvent('change'));
    await tx.execute({ name: 'raise', text: 'update rights set version = version + 1', values: [] });
  });
  await publish(db, log, 'after');
}

test('its twin that looks at rights only when it is asked for gives out what it must not', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const lost = await Recorder.join(log, 'l', all);
  await changeRights(db, log);
  await eventually(() => lost.subjects.length === 2, 'what was committed behind the change');
});

test('nothing goes out that was committed behind a change of rights, before rights were looked at', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const [kept, lost] = [await Recorder.join(log, 'k', all), await Recorder.join(log, 'l', all)];
  await publish(db, log, 'before');
  await eventually(() => kept.subjects.length + lost.subjects.length === 2, 'both to be told');
  // Behind the first event: the first look at the log of a new process counts as a change of rights.
  log.fanOut.onRights(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    lost.leave();
  });
  await changeRights(db, log);
  await eventually(() => kept.subjects.length === 3, 'those who may');
  expect(lost.subjects).toEqual(['before']);
});
