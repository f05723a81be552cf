import { expect, test } from 'vitest';
import { KnownEnds } from '../../../src/events/audit/known-ends.js';

test('the ends of 5,000 namespaces are remembered, those that were written last', () => {
  const ends = new KnownEnds();
  const names = Array.from({ length: 6_000 }, (_, n) => `room-${String(n)}`);
  for (const namespace of names) ends.keep([{ namespace, lane: 0, length: 1n, hash: Buffer.alloc(32) }]);
  const known = names.filter((namespace) => ends.take([namespace]) !== null);
  expect(known).toEqual(names.slice(1_000));
});
