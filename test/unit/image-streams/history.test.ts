import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeItem, type HistoryItem } from '../../../src/domains/image-streams/rules/history.js';

const item = (reference: string, digest: string | null, generation: bigint): HistoryItem => ({
  reference,
  digest,
  generation,
});

test.each([
  ['the first', null, item('a', '1', 1n), 'pushed'],
  ['the same', item('a', '1', 1n), item('a', '1', 1n), 'unchanged'],
  ['the same of a newer specification', item('a', '1', 1n), item('a', '1', 2n), 'confirmed'],
  ['the same of an older specification', item('a', '1', 2n), item('a', '1', 1n), 'confirmed'],
  ['another image at the same place', item('a', '1', 1n), item('a', '2', 1n), 'replaced'],
  ['an image at a place that had none', item('a', null, 1n), item('a', '1', 1n), 'replaced'],
  ['the same image elsewhere', item('a', '1', 1n), item('b', '1', 2n), 'replaced'],
  ['a place without image after another', item('a', null, 1n), item('b', null, 1n), 'replaced'],
  ['another image elsewhere', item('a', '1', 1n), item('b', '2', 1n), 'pushed'],
] as const)('%s is judged by the newest item', (_, current, next, change) => {
  expect(judgeItem(current, next)).toBe(change);
});

const anyItem = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', null), fc.bigInt({ min: 1n, max: 3n }))
  .map((parts) => item(...parts));

test('an item is lost from sight only to the same place or the same image, and said again it changes nothing', () => {
  fc.assert(
    fc.property(anyItem, anyItem, (current, next) => {
      const change = judgeItem(current, next);
      const isRelated = current.reference === next.reference || current.digest === next.digest;
      expect(change === 'pushed').toBe(!isRelated);
      expect(judgeItem(next, next)).toBe('unchanged');
      expect(judgeItem(next, current) === 'pushed').toBe(change === 'pushed');
    }),
  );
});
