import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/cli/describe/tag-order.js';
import { prioritizeTags } from '../../../src/oci/references/tag-priority.js';

test.each([
  [
    'latest leads, then x.y from new to old',
    ['1.9', '1.10', 'latest', '2.0'],
    ['latest', '2.0', '1.10', '1.9'],
  ],
  ['full versions come after short ones', ['3.1.4', '1.2'], ['1.2', '3.1.4']],
  ['a leading v does not matter but for equals', ['v1.2', '1.2', 'v1.3'], ['v1.3', '1.2', 'v1.2']],
  [
    'a release beats its pre-releases',
    ['1.2.0-rc.2', '1.2.0', '1.2.0-rc.10'],
    ['1.2.0', '1.2.0-rc.10', '1.2.0-rc.2'],
  ],
  ['x.y-word is a short version', ['1.20-ubi9', '1.18', '1.20'], ['1.20', '1.20-ubi9', '1.18']],
  [
    'numbers may be of any length',
    ['1.9007199254740993', '1.9007199254740992'],
    ['1.9007199254740993', '1.9007199254740992'],
  ],
  [
    'numbers without a point, and all else, go by name',
    ['v1', '34', 'prod', '35', '01.2'],
    ['01.2', '34', '35', 'prod', 'v1'],
  ],
  [
    'but none is beyond 64 bits',
    ['1.18446744073709551616', '1.18446744073709551615', '0.1'],
    ['1.18446744073709551615', '0.1', '1.18446744073709551616'],
  ],
  ['nothing stays nothing', [], []],
])('%s', (_, tags, ordered) => {
  expect(inOrder(tags)).toEqual(ordered);
});

const number = fc.oneof(
  fc.nat(3).map(String),
  fc.constantFrom('01', '10', '18446744073709551615', '18446744073709551616'),
);
const name = fc
  .tuple(
    fc.constantFrom('', 'v'),
    fc.array(number, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '-rc.1', '-rc', '-1', '-10', '-01', '-a_b', '-ubi9', '-ubi10'),
  )
  .map(([prefix, numbers, word]) => `${prefix}${numbers.join('.')}${word}`);

test('the order is the one in which a repository is imported, from whatever order the tags come', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.oneof(name, fc.constantFrom('latest', 'main', 'v')), { maxLength: 20 })
        .chain((tags) => fc.tuple(fc.constant(tags), fc.shuffledSubarray(tags, { minLength: tags.length }))),
      ([tags, shuffled]) => {
        const ordered = inOrder(tags);
        expect(ordered.toSorted()).toEqual(tags.toSorted());
        expect(inOrder(shuffled)).toEqual(ordered);
        expect(prioritizeTags(shuffled)).toEqual(ordered);
        expect(prioritizeTags(ordered)).toEqual(ordered);
      },
    ),
  );
});
