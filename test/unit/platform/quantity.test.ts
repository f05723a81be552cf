import { expect, test } from 'vitest';
import { parseQuantity, parseSize } from '../../../src/platform/quantity.js';

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

test.each([
  ['0', 0n],
  ['9223372036854775807', 9_223_372_036_854_775_807n],
  ['1K', 1_000n],
  ['1k', 1_000n],
  ['1Ki', 1_024n],
  ['1ki', 1_024n],
  ['500M', 500_000_000n],
  ['2E', 2_000_000_000_000_000_000n],
  ['3Ei', 3_458_764_513_820_540_928n],
])('%s is %d bytes exactly', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test.each(['', '2GB', '-1', '1.5Gi', 'Mi', '5mi', '1m', '1 Gi', '1e9', '2i'])('%j is no size', (text) => {
  expect(parseSize(text)).toBeNull();
});
