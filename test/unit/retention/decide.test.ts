import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/domains/retention/decide.js';

const digest = `sha256:${'ab12'.repeat(16)}`;
const item = {
  ...{ tag: 'v', revision: 1n, reference: 'r', digest, createdAt: new Date(0) },
  ...{ position: 5, isYoung: false, isHeld: false },
};

test.each([
  ['nothing keeps it', {}, 3, [], 'EXPIRED'],
  ['the tag points at it', { position: 0 }, 0, [], 'CURRENT'],
  ['the tag is held at it', { position: 0, isHeld: true }, 0, [], 'HELD'],
  ['the tag is held elsewhere', { isHeld: true }, 3, [], 'EXPIRED'],
  ['it is the last of the newest', { position: 2 }, 3, [], 'RECENT'],
  ['it is the first behind the newest', { position: 3 }, 3, [], 'EXPIRED'],
  ['it is young', { isYoung: true }, 3, [], 'YOUNG'],
  ['a tag names its digest', {}, 3, [digest], 'REFERENCED'],
  ['a tag names the beginning of its digest', {}, 3, ['sha256:ab12'], 'REFERENCED'],
  ['a tag names its first digits', {}, 3, ['ab12a'], 'REFERENCED'],
  ['a tag names other digits', {}, 3, ['b12a'], 'EXPIRED'],
  ['a tag names something, and it has no digest', { digest: null }, 3, ['ab12'], 'EXPIRED'],
])('%s', (_, change, revisions, ids, reason) => {
  const references = ids.map((id) => ({ by: 'a/b:c', id }));
  expect(decide({ ...item, ...change }, revisions, references)).toEqual({
    keep: reason !== 'EXPIRED',
    reason,
    referencedBy: reason === 'REFERENCED' ? 'a/b:c' : null,
  });
});

test('an item goes exactly when no rule keeps it', () => {
  const facts = fc.record({ position: fc.nat(5), isYoung: fc.boolean(), isHeld: fc.boolean() });
  fc.assert(
    fc.property(facts, fc.nat(5), fc.boolean(), (change, revisions, isNamed) => {
      const { keep } = decide({ ...item, ...change }, revisions, isNamed ? [{ by: 'x', id: digest }] : []);
      const goes = change.position > 0 && change.position >= revisions && !change.isYoung && !isNamed;
      expect(keep).toBe(!goes);
    }),
  );
});
