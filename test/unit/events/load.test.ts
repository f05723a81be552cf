import { expect, test } from 'vitest';
import { Load } from '../../../src/events/tail/load.js';

/** A process, and how busy it is taken to be after it was busy and idle for so many milliseconds each. */
function processOf() {
  const spent = { active: 0, idle: 0 };
  const load = new Load(() => ({ ...spent }));
  return (active: number, idle: number) => {
    spent.active += active;
    spent.idle += idle;
    return load.read();
  };
}

test('a process that has nothing to do but a little now and then is not busy, however short the times between are', () => {
  const after = processOf();
  const loads = Array.from({ length: 200 }, (_, n) => after(n % 10 === 0 ? 5 : 0, n % 10 === 0 ? 0 : 10));
  expect(Math.max(...loads)).toBeLessThan(0.1);
});

test('one that is busy for seconds is, and is no more when it was idle for as long', () => {
  const after = processOf();
  for (let n = 0; n < 30; n++) after(90, 10);
  expect(after(90, 10)).toBeCloseTo(0.86, 1);
  expect(after(0, 3_000)).toBeLessThan(0.1);
});

test('asked twice at once it says the same', () => {
  const after = processOf();
  expect(after(300, 100)).toBe(after(0, 0));
});
