import { expect, test } from 'vitest';
import { laidHeight, toFull, toLaid } from '../../../src/console/builds/log/scale.js';

const heights = (full: number) => ({ full, laid: laidHeight(full), view: 600 });

test('what can be laid out as a whole is not scaled', () => {
  const small = heights(14_000_000);
  expect(small.laid).toBe(14_000_000);
  for (const at of [0, 17, 6_999_999, 13_999_400]) {
    expect(toFull(at, small)).toBe(at);
    expect(toLaid(at, small)).toBe(at);
  }
});

test('what is taller is laid out as far as browsers go, and both ends are reached pixel by pixel', () => {
  const tall = heights(1_700_000_000);
  expect(tall.laid).toBe(15_000_000);
  for (const near of [0, 17, 999_999]) {
    expect(toFull(near, tall)).toBe(near);
    expect(toFull(tall.laid - 600 - near, tall)).toBe(tall.full - 600 - near);
  }
});

test('there and back leads to the same place, and further down is never further up', () => {
  const tall = heights(170_000_000);
  let before = -1;
  for (let at = 0; at <= tall.laid - 600; at += 12_345) {
    const there = toFull(at, tall);
    expect(there).toBeGreaterThan(before);
    expect(toLaid(there, tall)).toBeCloseTo(at, 3);
    before = there;
  }
});
