import { expect, test } from 'vitest';
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
