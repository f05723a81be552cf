import { expect, test } from 'vitest';
import { KnownRanges } from '../../../src/domains/image-streams/rules/known-ranges.js';

test('a range is understood once while it is asked for, and of 1,000 others the oldest are forgotten', () => {
  const ranges = new KnownRanges();
  const [used, unused] = [ranges.of('^1.2', false), ranges.of('^1.3', false)];
  expect(ranges.of('^1.2', true)).not.toBe(used);
  expect(ranges.of('no range', false)).toBeNull();
  for (let n = 0; n < 1_500; n++) {
    ranges.of(`>=${String(n)} <9999`, false);
    expect(ranges.of('^1.2', false)).toBe(used);
  }
  expect(ranges.of('^1.3', false)).not.toBe(unused);
});
