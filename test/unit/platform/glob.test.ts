import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob } from '../../../src/platform/glob.js';

test.each([
  ['*', '', true],
  ['*', 'anything', true],
  ['', '', true],
  ['', 'a', false],
  ['1.2-*', '1.2-alpine', true],
  ['1.2-*', '1x2-alpine', false],
  ['v?.?', 'v1.2', true],
  ['v?.?', 'v1.22', false],
  ['*-slim', '3.12-slim', true],
  ['*a*b', 'aab', true],
  ['[a-z]+', 'abc', false],
])('%s against %j: %s', (pattern, text, matches) => {
  expect(matchesGlob(pattern, text)).toBe(matches);
});

test('says the same as the regular expression that a pattern amounts to', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), maxLength: 8 });
  fc.assert(
    fc.property(few, few, (pattern, text) => {
      const source = pattern.replace(/[.]/g, '\\.').replace(/\*/g, '[^]*').replace(/\?/g, '[^]');
      expect(matchesGlob(pattern, text)).toBe(new RegExp(`^${source}$`).test(text));
    }),
    { numRuns: 2000 },
  );
});
