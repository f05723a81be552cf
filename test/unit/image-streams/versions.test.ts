import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bestOf,
  checkVersionRange,
  isInRange,
  type VersionRange,
} from '../../../src/domains/image-streams/rules/versions.js';

const range = (given: Partial<VersionRange>): VersionRange => ({
  semver: null,
  glob: null,
  order: given.semver === undefined ? 'NEWEST' : 'SEMVER',
  prerelease: false,
  ...given,
});
const tag = (name: string, builtAt = 0) => ({
  name,
  builtAt: new Date(builtAt),
  reference: `quay.io/org/app:${name}`,
  digest: null,
});
const best = (given: Partial<VersionRange>, ...names: string[]) =>
  bestOf(
    range(given),
    names.map((name) => tag(name)),
  )?.name;

test.each([
  ['>=1.2 <2', ['1.1.9', '1.2.0', '1.10.3', '1.9.9', '2.0.0'], '1.10.3'],
  ['^1.4', ['1.3.9', '1.4.0', '1.5', '2.0'], '1.5'],
  ['~2.1', ['2.1.7', '2.2.0', '2.1.10'], '2.1.10'],
  ['1.x || 3.x', ['1.9.0', '2.9.0', '3.0.1', '4.0.0'], '3.0.1'],
  ['1.x', ['v1.2.3', 'v1.10.0', 'latest', 'prod'], 'v1.10.0'],
  ['>=11', ['9', '11', '16', '16-alpine'], '16'],
  ['1.2', ['1.2', '1.2.0'], '1.2.0'],
  ['>=1', ['1.0.0-rc.1', '2.0.0-rc.1'], undefined],
  ['>=1.0.0-rc.1 <1.1', ['1.0.0-rc.1', '1.0.0-rc.2', '1.1.0-rc.1'], '1.0.0-rc.2'],
  ['*', ['latest', '2026_01', 'nightly'], undefined],
])('the best of %s among %j is %s', (semver, names, expected) => {
  expect(best({ semver }, ...names)).toBe(expected);
});

test('pre-releases count only when they are asked for, and stay below their release', () => {
  expect(best({ semver: '>=1', prerelease: true }, '1.0.0', '2.0.0-rc.2', '2.0.0-rc.10')).toBe('2.0.0-rc.10');
  expect(best({ semver: '>=1', prerelease: true }, '2.0.0', '2.0.0-rc.10')).toBe('2.0.0');
});

test('a pattern of names goes by the age of images, by the alphabet or by version', () => {
  const tags = [tag('1.2-b', 30), tag('1.2-c', 10), tag('1.3-z', 99)];
  expect(bestOf(range({ glob: '1.2-*' }), tags)?.name).toBe('1.2-b');
  expect(bestOf(range({ glob: '1.2-*', order: 'ALPHABETICAL' }), tags)?.name).toBe('1.2-c');
  expect(best({ glob: 'v1.*', order: 'SEMVER' }, 'v1.9', 'v1.10', 'v2.0', 'v1.x')).toBe('v1.10');
  expect(best({ glob: '*-alpine', semver: '>=3', prerelease: true }, '3.1-alpine', '3.2', '3.3-slim')).toBe(
    '3.1-alpine',
  );
});

test.each([
  [{}, 'Say what to follow'],
  [{ semver: 'newest please' }, 'is no range of versions'],
  [{ semver: '>=1.2 <<2' }, 'is no range of versions'],
  [{ semver: '' }, '1 to 256 characters'],
  [{ glob: 'x'.repeat(257) }, '1 to 256 characters'],
])('refuses %j', (given, message) => {
  expect(() => checkVersionRange(range(given), 'input')).toThrow(message);
});

const part = fc.integer({ min: 0, max: 3 });
const numbers = fc.tuple(part, part, part);
type Numbers = [number, number, number];

const compareNumbers = (one: Numbers, other: Numbers) =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

test('chooses among versions as comparing number by number does', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 12 }), numbers, numbers, (versions, from, to) => {
      const inside = versions.filter(
        (each) => compareNumbers(each, from) >= 0 && compareNumbers(each, to) < 0,
      );
      const [expected] = inside.sort((one, other) => compareNumbers(other, one));
      const semver = `>=${from.join('.')} <${to.join('.')}`;
      expect(best({ semver }, ...versions.map((each) => each.join('.')))).toBe(expected?.join('.'));
    }),
    { numRuns: 500 },
  );
});

test('the order in which tags are looked at never matters', () => {
  const name = fc.oneof(
    numbers.map((each) => each.join('.')),
    fc.constantFrom('latest', 'v1', '1.2-rc.1', 'prod'),
  );
  const order = fc.constantFrom('SEMVER' as const, 'NEWEST' as const, 'ALPHABETICAL' as const);
  const tags = fc.uniqueArray(fc.record({ name, at: part }), {
    selector: (each) => each.name,
    maxLength: 10,
  });
  fc.assert(
    fc.property(tags, order, fc.boolean(), (all, chosen, prerelease) => {
      const asked = range({ glob: '*', order: chosen, prerelease });
      const candidates = all.map((each) => tag(each.name, each.at));
      expect(bestOf(asked, candidates)).toEqual(bestOf(asked, candidates.toReversed()));
      const winner = bestOf(asked, candidates);
      if (winner) expect(isInRange(asked, winner.name)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('answers for a hostile range or name at once', () => {
  const hostile = `${'>=1 '.repeat(60)}<`;
  expect(() => checkVersionRange(range({ semver: hostile }), 'input')).toThrow();
  expect(best({ semver: '>=1' }, `1.${'0'.repeat(120)}`, `1-${'a.'.repeat(60)}`)).toBeUndefined();
});
