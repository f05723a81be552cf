import { expect, test } from 'vitest';
import { Recent } from '../../../src/viewer/recent.js';

test('of more names than it holds the oldest are forgotten, and new again', () => {
  const recent = new Recent(100);
  for (let n = 0; n < 1_000; n++) expect(recent.add(String(n))).toBe(true);
  expect(recent.add('900')).toBe(false);
  expect(recent.add('899')).toBe(true);
});
