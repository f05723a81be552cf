import { expect, test } from 'vitest';
import { selectTags } from '../../../src/domains/imports/repository-tags.js';
import { checkGlobs } from '../../../src/domains/repository-imports/index.js';

const listed = ['nightly', '1.0.1', '1.0', 'latest', '2.0', 'v1'];
const select = (filter: Partial<Parameters<typeof selectTags>[2]>, specified: string[] = []) =>
  selectTags(listed, new Set(specified), { include: [], exclude: [], limit: Infinity, ...filter });

test('without filters all tags are chosen, the most important first', () => {
  expect(select({})).toEqual({
    chosen: ['latest', '2.0', '1.0', '1.0.1', 'nightly', 'v1'],
    additional: [],
    excluded: [],
  });
});

test('the limit counts wanted tags only, and what is beyond it is named in order', () => {
  expect(select({ include: ['*.*', 'v*'], limit: 2 })).toEqual({
    chosen: ['2.0', '1.0'],
    additional: ['1.0.1', 'v1'],
    excluded: ['latest', 'nightly'],
  });
});

test('what is excluded stays out even where it is included', () => {
  expect(select({ include: ['1.*'], exclude: ['*.1'] }).chosen).toEqual(['1.0']);
});

test('a tag of the specification is not chosen, and takes no place of the limit', () => {
  expect(select({ limit: 1 }, ['latest'])).toMatchObject({ chosen: ['2.0'], excluded: ['latest'] });
});

test.each([[['']], [['x'.repeat(129)]], [Array.from({ length: 101 }, () => '*')]])(
  'globs are neither empty, nor longer than tags, nor many',
  (globs) => {
    expect(() => {
      checkGlobs(globs, 'input', 'include');
    }).toThrow(/glob/);
  },
);
