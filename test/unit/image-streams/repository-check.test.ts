import { expect, test } from 'vitest';
import {
  needsRepositoryImport,
  repositoryCheck,
  settleCheck,
} from '../../../src/domains/image-streams/rules/repository-check.js';

const at = '2026-11-23T22:00:00Z';
const checked = { dockerImageRepository: 'quay.io/org/app', annotations: { a: 'b', [repositoryCheck]: at } };

test.each([
  ['no repository', { dockerImageRepository: null, annotations: {} }, false],
  ['a repository never imported', { ...checked, annotations: {} }, true],
  ['a repository imported once', checked, false],
  ['a check that was emptied', { ...checked, annotations: { [repositoryCheck]: '' } }, true],
])('whether an import is due, with %s', (_, stream, due) => {
  expect(needsRepositoryImport(stream)).toBe(due);
});

test.each([
  ['applying without it keeps it', 'quay.io/org/app', {}, { [repositoryCheck]: at }],
  ['applying an empty one removes it', 'quay.io/org/app', { [repositoryCheck]: '' }, {}],
  ['another repository removes it', 'quay.io/org/other', { [repositoryCheck]: at }, {}],
  ['other annotations are the file’s', 'quay.io/org/app', { c: 'd' }, { c: 'd', [repositoryCheck]: at }],
])('of the time of the last check: %s', (_, repository, annotations, expected) => {
  expect(settleCheck(checked, repository, annotations)).toEqual(expected);
});
