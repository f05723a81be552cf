import { expect, test } from 'vitest';
import { Pace } from '../../../src/events/tail/pace.js';

const options = { least: 1, steady: 8, busy: 64, ahead: 8 };

/** Does something whenever it may, and there is reason to: every so many milliseconds. Returns at which times. */
function timesOf(pace: Pace, reasonEvery: number, until: number, load = 0): number[] {
  const times = [];
  for (let now = 0; now < until;) {
    times.push(now);
    const free = now + pace.step(now, load);
    now = Math.max(free, Math.ceil((now + 0.001) / reasonEvery) * reasonEvery);
  }
  return times;
}

test('what is done a hundred times a second is done at once', () => {
  expect(timesOf(new Pace(options), 10, 1_000)).toEqual(Array.from({ length: 100 }, (_, n) => n * 10));
});

test('what there is reason for four hundred times a second is done 125 times, for several at a time', () => {
  const times = timesOf(new Pace(options), 2.5, 10_000);
  expect(times.length / 10).toBeGreaterThan(120);
  expect(times.length / 10).toBeLessThan(130);
  expect(timesOf(new Pace({ ...options, steady: 0 }), 2.5, 10_000)).toHaveLength(4_000);
});

test('the busier the process is with other things, the more are waited for', () => {
  const often = (load: number) => timesOf(new Pace(options), 2.5, 10_000, load).length / 10;
  expect(often(0.25)).toBeGreaterThan(120);
  expect(often(0.375)).toBeCloseTo(1_000 / 36, -1);
  for (const load of [0.5, 0.9, 1]) expect(often(load)).toBeCloseTo(1_000 / 64, -1);
});

test('nobody waits longer than a busy process takes for each, also when it has only just become busy', () => {
  const pace = new Pace(options);
  for (let n = 0; n < 100; n++) pace.step(n, 0);
  expect(pace.step(108, 1)).toBeLessThanOrEqual(options.busy);
});

test('a process that is busy tells of what happens seldom at once all the same', () => {
  expect(timesOf(new Pace(options), 100, 1_000, 1)).toHaveLength(10);
});

test('a few that come quickly, after nothing for a while, are not made to wait', () => {
  const pace = new Pace(options);
  for (let n = 0; n < 100; n++) pace.step(n, 0);
  const begun = 1_000;
  const waits = Array.from({ length: 10 }, (_, n) => pace.step(begun + n, 0));
  expect(waits).toEqual([...Array<number>(9).fill(options.least), 7]);
});
