import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { errorsPage } from '../../support/errors-page.js';

test('the list of errors in docs is what contract and code say', async () => {
  expect(await readFile('docs/errors.md', 'utf8')).toBe(await errorsPage());
});
