import { expect, test } from 'vitest';
import { parseQuantity } from '../../../src/platform/quantity.js';

test.each([
  ['2', 2],
  ['500m', 0.5],
  ['.5', 0.5],
  ['2.', 2],
  ['1e3', 1000],
  ['1E3', 1000],
  ['1E', 1e18],
  ['25e-2', 0.25],
  ['250k', 250_000],
  ['1Ki', 1024],
  ['1.5Gi', 1_610_612_736],
])('%s is %d', (text, number) => {
  expect(parseQuantity(text)).toBeCloseTo(number, 9);
});

test.each(['', 'two', '1K', '1ki', '1 Gi', '-1', '1mi', '1e', '1e1.5', '0x10'])(
  '%j is no quantity',
  (text) => {
    expect(parseQuantity(text)).toBeNull();
  },
);
