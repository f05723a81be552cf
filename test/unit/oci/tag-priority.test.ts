import { expect, test } from 'vitest';
import { prioritizeTags } from '../../../src/oci/references/tag-priority.js';

test.each([
  ['latest comes first', ['1.2', 'latest'], ['latest', '1.2']],
  ['minor versions are newest first', ['1.9', '1.10', '2.0'], ['2.0', '1.10', '1.9']],
  ['minor versions come before full ones', ['9.9.9', '1.0'], ['1.0', '9.9.9']],
  ['full versions are newest first', ['1.2.9', '1.2.10', '1.2.10-rc.2'], ['1.2.10', '1.2.10-rc.2', '1.2.9']],
  [
    'a word after a minor version is older than none',
    ['3.6-ubi8', '3.6', '3.6-ubi9'],
    ['3.6', '3.6-ubi9', '3.6-ubi8'],
  ],
  [
    'words compare by letter, numbers by value',
    ['1.0-ubi10', '1.0-ubi9', '1.0-12', '1.0-9'],
    ['1.0-ubi9', '1.0-ubi10', '1.0-12', '1.0-9'],
  ],
  ['a v changes nothing but ties', ['v4.4', '4.4', 'v4.5'], ['v4.5', '4.4', 'v4.4']],
  [
    'what is no version comes last, by its text',
    ['v1', '10', '2', 'main', '01.2', '1.2-a_b'],
    ['01.2', '1.2-a_b', '10', '2', 'main', 'v1'],
  ],
  [
    'leading zeros and huge numbers make no version',
    ['1.02', '1.99999999999999999999', '0.1'],
    ['0.1', '1.02', '1.99999999999999999999'],
  ],
  [
    'what a build adds after a full version counts for nothing, and makes a minor version none',
    ['1.2.4', '1.2.3+b.1', '1.2.3-rc.1+b-1', '1.2+b', '1.2.3+', '1.2.3+b..1'],
    ['1.2.4', '1.2.3+b.1', '1.2.3-rc.1+b-1', '1.2+b', '1.2.3+', '1.2.3+b..1'],
  ],
  ['no tags are no tags', [], []],
])('%s', (_rule, tags, expected) => {
  expect(prioritizeTags(tags)).toEqual(expected);
  expect(prioritizeTags(tags.toReversed())).toEqual(expected);
});
