import { expect, test } from 'vitest';
import { matchesGlob } from '../../../src/oci/index.js';

test.each([
  ['', '', true],
  ['', 'a', false],
  ['*', '', true],
  ['*', 'anything/at.all', true],
  ['v1.*', 'v1.2', true],
  ['v1.*', 'v10.2', false],
  ['v?.0', 'v1.0', true],
  ['v?.0', 'v.0', false],
  ['*-rc?', '1.0-rc1', true],
  ['*-rc?', '1.0-rc12', false],
  ['*a*b*', 'xxaxxbxx', true],
  ['*a*b*', 'xxbxxaxx', false],
  ['[a-z]+', 'b', false],
  ['1.2', '1x2', false],
  ['**', 'x', true],
])('the glob %j against %j: %s', (glob, text, fits) => {
  expect(matchesGlob(glob, text)).toBe(fits);
});

test('a glob made to be slow is not: it does not go back further than its last star', () => {
  const glob = `${'*a'.repeat(120)}b`;
  expect(matchesGlob(glob, 'a'.repeat(50_000))).toBe(false);
});
