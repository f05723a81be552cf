import { expect, test } from 'vitest';
import { Load } from '../../../src/events/tail/load.js';

/** A process, and how busy it is taken to be after it was busy and idle for so many milliseconds each, some of them with its own. */
function processOf() {
  const spent = { active: 0, idle: 0 };
  const load = new Load(
    () => ({ ...spent }),
    () => spent.active + spent.idle,
  );
  return (active: number, idle: number, own = 0) => {
    load.leaveOut(() => (spent.active += own));
    spent.active += active - own;
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

test('what is left out keeps it busy with nothing else, all the same how long that takes', () => {
  const after = processOf();
  for (let n = 0; n < 30; n++) after(90, 10, 80);
  expect(after(90, 10, 80)).toBeCloseTo(0.1, 1);
});

test('what it left out before does not make up for what it does later', () => {
  const after = processOf();
  for (let n = 0; n < 30; n++) after(90, 10, 80);
  for (let n = 0; n < 60; n++) after(90, 10);
  expect(after(90, 10)).toBeCloseTo(0.9, 1);
});

test('what fails while it is left out fails, and counts as left out', () => {
  const spent = { active: 0, idle: 10 };
  const load = new Load(
    () => ({ ...spent }),
    () => spent.active + spent.idle,
  );
  const fail = () => {
    spent.active += 1_000;
    throw new Error('no');
  };
  expect(() => {
    load.leaveOut(fail);
  }).toThrow('no');
  expect(load.read()).toBe(0);
});
