import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/postgres.js';
import { openLog, publish, take } from './log.js';

test('where events come quickly, each look at the log is for several; its twin looks for each', async () => {
  const url = await freshDatabase();
  const lookingMoreThanPaced = async (every: number) => {
    const statements: string[] = [];
    const { log, db } = await openLog(url, { steady: every, busy: every }, (name) => statements.push(name));
    const events = await log.follow();
    const begunAt = performance.now();
    for (let n = 0; n < 200; n++) await publish(db, log, `s${String(n)}`);
    expect((await take(events, 200)).map(({ subject }) => subject)).toEqual(
      Array.from({ length: 200 }, (_, n) => `s${String(n)}`),
    );
    const looks = statements.filter((name) => name.startsWith('readBatch')).length;
    return looks - (performance.now() - begunAt) / 200;
  };
  // What may be done at once before the pace is kept, and a few more.
  expect(await lookingMoreThanPaced(200)).toBeLessThan(12);
  expect(await lookingMoreThanPaced(0)).toBeGreaterThan(12);
});
