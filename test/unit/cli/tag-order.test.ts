import { expect, test } from 'vitest';
import { inOrder } from '../../../src/cli/describe/tag-order.js';

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
  ['nothing stays nothing', [], []],
])('%s', (_, tags, ordered) => {
  expect(inOrder(tags)).toEqual(ordered);
});
