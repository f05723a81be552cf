import { expect, test } from 'vitest';
import { matchesGlob } from '../../../src/platform/glob.js';

test.each([
  ['v1.2', 'v1.2', true],
  ['v1.2', 'v1x2', false],
  ['v1.2', 'v1.20', false],
  ['*', '', true],
  ['*', 'anything', true],
  ['', '', true],
  ['', 'a', false],
  ['v*', 'v1', true],
  ['v*', 'rv1', false],
  ['*-rc', 'v1-rc', true],
  ['*-rc', 'v1-rc2', false],
  ['v?', 'v1', true],
  ['v?', 'v', false],
  ['v?', 'v12', false],
  ['*a*b*', 'xaxbx', true],
  ['*a*b*', 'xbxax', false],
  ['v*.*', 'v1.2.3', true],
  ['**', 'ab', true],
  ['?*', '', false],
  ['a*', '*', false],
])('the pattern %j and the name %j: %s', (pattern, name, matches) => {
  expect(matchesGlob(pattern, name)).toBe(matches);
});

test('agrees with a matcher that tries everything, on all short patterns and names', () => {
  const words = (letters: string, longest: number): string[] =>
    longest === 0
      ? ['']
      : ['', ...[...letters].flatMap((letter) => words(letters, longest - 1).map((rest) => letter + rest))];
  const slowly = (pattern: string, name: string): boolean => {
    if (pattern === '') return name === '';
    if (pattern.startsWith('*'))
      return slowly(pattern.slice(1), name) || (name !== '' && slowly(pattern, name.slice(1)));
    return name !== '' && ['?', name[0]].includes(pattern[0]) && slowly(pattern.slice(1), name.slice(1));
  };
  for (const pattern of words('ab*?', 4))
    for (const name of words('ab', 4))
      if (matchesGlob(pattern, name) !== slowly(pattern, name)) expect([pattern, name]).toBe('the same');
});

test('a pattern made to be slow is answered at once', () => {
  expect(matchesGlob(`${'*a'.repeat(64)}b`, 'a'.repeat(128))).toBe(false);
});
