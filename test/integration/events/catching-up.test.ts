import { expect, test, vi } from 'vitest';
import type { EventLog } from '../../../src/events/index.js';
import type { Database } from '../../../src/platform/postgres/index.js';
import { freshDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { openLog, publish } from './log.js';
import { Recorder } from './recorder.js';

const tiny = { ring: { events: 5, bytes: 1_000_000 }, batch: 20 };

test.each([false, true])(
  'many who come back to the same place share what is read and rendered for them (batched: %s)',
  async (isBatched) => {
    const statements: string[] = [];
    const { log, db } = await openLog(await freshDatabase(), tiny, (name) => statements.push(name));
    const after = await log.cursor();
    const subjects = Array.from({ length: 100 }, (_, n) => `s${String(n)}`);
    for (const subject of subjects) await publish(db, log, subject);
    await log.history({ before: null, limit: 1 });
    const alone = await Recorder.join(log, 'alone', { filter: {}, after, isBatched });
    await eventually(() => alone.subjects.length === subjects.length, 'one alone');
    const countReads = () => statements.filter((name) => name.startsWith('readBatch')).length;
    const before = countReads();
    const many = await Promise.all(
      Array.from({ length: 30 }, () => Recorder.join(log, 'many', { filter: {}, after, isBatched })),
    );
    await eventually(() => many.every((one) => one.subjects.length === subjects.length), 'all of them');
    for (const one of many) expect(one.subjects).toEqual(subjects);
    // Their twins, each for itself, would make thirty times as many frames, and read the log thirty times.
    const rendered = many.reduce((sum, one) => sum + one.rendered, 0);
    expect(rendered).toBeLessThan(alone.rendered * 3);
    expect(countReads() - before).toBeLessThan(100);
  },
);

test('who leaves while it renders for others takes nothing from them', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const [first, second] = [
    await Recorder.join(log, 'k', { filter: {} }),
    await Recorder.join(log, 'k', { filter: {} }),
  ];
  await publish(db, log, 'one');
  await eventually(() => first.subjects.length + second.subjects.length === 2);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  first.rendering = second.rendering = async (frame) => {
    await held;
    return frame;
  };
  const before = first.rendered + second.rendered;
  await publish(db, log, 'two');
  await eventually(() => first.rendered + second.rendered > before, 'somebody to render');
  const [leaving, staying] = first.rendered > 1 ? [first, second] : [second, first];
  // What is cut short says nothing that is of use to anybody.
  leaving.rendering = () => Promise.resolve(Buffer.from('{"subjects":["spoilt"]}'));
  leaving.leave();
  release();
  await eventually(() => staying.subjects.length === 2, 'the one that stays');
  expect(staying.subjects).toEqual(['one', 'two']);
});

/** Nobody looks at the log but when something has happened: so reads can be counted. */
const quiet = { ...tiny, poll: 600_000 };

/** Publishes events and has them dealt out; where one was before the first, and behind each. */
async function publishAll(log: EventLog, db: Database, subjects: readonly string[]): Promise<string[]> {
  const cursors = [await log.cursor()];
  const told = await log.follow();
  for (const subject of subjects) await publish(db, log, subject);
  for await (const { cursor } of told) if (cursors.push(cursor) > subjects.length) break;
  const { fanOut } = log;
  await eventually(() => fanOut.cursorAt(fanOut.position) === cursors.at(-1), 'all to be dealt out');
  return cursors;
}

test('the next page is read while one is given, and no other before that is taken', async () => {
  const { log, db } = await openLog(await freshDatabase(), quiet);
  const subjects = Array.from({ length: 100 }, (_, n) => `s${String(n)}`);
  const [after] = await publishAll(log, db, subjects);
  // Those of readers alone: the tail may still be looking whether there is more.
  const { calls } = vi.spyOn(log.fanOut, 'read').mock;
  const reader = await Recorder.join(log, 'k', { filter: {}, after, isBatched: true });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  reader.rendering = (frame) => held.then(() => frame);
  await eventually(() => calls.length === 2, 'the page behind the first');
  expect(reader.framed).toEqual([]);
  // Reads that came later have been answered: one more of the log would have been sent long ago.
  for (let round = 0; round < 5; round++) await log.history({ before: null, limit: 1 });
  expect(calls).toHaveLength(2);
  release();
  await eventually(() => reader.subjects.length === subjects.length, 'all of them');
  expect(reader.subjects).toEqual(subjects);
  // Nineteen at a time, and what is in memory: nothing was read twice.
  expect(calls.length).toBeLessThanOrEqual(7);
  expect(log.fanOut.ahead.count).toBe(0);
});

test.each([
  ['a page that could not be read ahead is read again in its turn, and nothing is missed', 2, null],
  ['its twin, whose second read fails like the first, ends', Infinity, 'No page of the log for now.'],
])('%s', async (_, until, end) => {
  let isFailing = false;
  const { log, db } = await openLog(await freshDatabase(), quiet, (name) => {
    if (isFailing && name.startsWith('readBatch')) throw new Error('No page of the log for now.');
  });
  const subjects = Array.from({ length: 100 }, (_, n) => `s${String(n)}`);
  const [after] = await publishAll(log, db, subjects);
  const reader = await Recorder.join(log, 'k', { filter: {}, after, isBatched: true });
  // The page behind the second is asked for between these two, and the one behind that later.
  reader.rendering = (frame) => {
    isFailing = reader.rendered < until;
    return Promise.resolve(frame);
  };
  await eventually(() => reader.ended ?? reader.subjects.length === subjects.length, 'all, or the end');
  isFailing = false;
  expect((reader.ended?.error as Error | undefined)?.message ?? null).toBe(end);
  if (end === null) expect(reader.subjects).toEqual(subjects);
  // The first two were there when reads began to fail.
  else expect(reader.subjects).toEqual(subjects.slice(0, 38));
});

test.each([
  ['few pages are kept for readers who take nothing, and let go when they leave', 4, 4, 8],
  ['its twin without a bound keeps two for each of them', Infinity, 40, 40],
])('%s', async (_, held, least, most) => {
  const { log, db } = await openLog(await freshDatabase(), { ...quiet, held });
  const subjects = Array.from({ length: 60 }, (_, n) => `s${String(n)}`);
  const cursors = await publishAll(log, db, subjects);
  const readers = await Promise.all(
    cursors.slice(0, 20).map(async (after, n) => {
      const reader = await Recorder.join(log, `k${String(n)}`, { filter: {}, after });
      reader.room = 1;
      return reader;
    }),
  );
  const kept = () => log.fanOut.held.count + log.fanOut.ahead.count;
  await eventually(() => readers.every(({ framed }) => framed.length === 1), 'each to be full');
  await eventually(() => kept() >= least, 'pages to be kept');
  expect(kept()).toBeLessThanOrEqual(most);
  expect(log.fanOut.held.count).toBe(Math.min(held, readers.length));
  for (const reader of readers) reader.leave();
  await eventually(() => kept() === 0, 'all of them to be let go');
});
