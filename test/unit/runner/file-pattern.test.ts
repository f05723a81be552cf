import { expect, test } from 'vitest';
import { matchesPattern } from '../../../src/runner/source/file-pattern.js';

test.each([
  ['abc', 'abc', true],
  ['*', 'abc', true],
  ['*', '', true],
  ['*c', 'abc', true],
  ['a*', 'a', true],
  ['a*b?c*x', 'abxbbxdbxebxczzx', true],
  ['a*b?c*x', 'abxbbxdbxebxczzy', false],
  ['ab[c]', 'abc', true],
  ['ab[b-d]', 'abc', true],
  ['ab[e-g]', 'abc', false],
  ['ab[^c]', 'abc', false],
  ['ab[^e-g]', 'abc', true],
  [String.raw`a\*b`, 'a*b', true],
  [String.raw`a\*b`, 'ab', false],
  ['a?b', 'a☺b', true],
  ['a[^a]b', 'a☺b', true],
  ['a???b', 'a☺b', false],
  [String.raw`[\]a]`, ']', true],
  [String.raw`[\-x]`, '-', true],
  [String.raw`[x\-]`, 'z', false],
])('%j says of %j: %j', (pattern, name, says) => {
  expect(matchesPattern(pattern, name)).toBe(says);
});

test.each(['[]a]', '[-]', '[x-]', '[-x]', String.raw`\ `.trim(), '[a-b-c]', '[', '[^', '[^bc', 'a[', '[a'])(
  '%j is no pattern, and matches nothing',
  (pattern) => {
    for (const name of ['a', 'x', '-', ']', 'ab', '[']) expect(matchesPattern(pattern, name)).toBe(false);
  },
);

test('a pattern of stars takes no time to speak of', () => {
  expect(matchesPattern('*a'.repeat(100) + 'b', 'a'.repeat(255))).toBe(false);
});
