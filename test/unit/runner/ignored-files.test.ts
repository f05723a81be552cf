import { access, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeIgnored } from '../../../src/runner/source/ignored-files.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sluice-ignored-'));
  for (const folder of ['source', 'other']) {
    await mkdir(join(root, folder));
    await writeFile(join(root, folder, 'file'), 'x');
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));
const left = async (folder: string) =>
  (await readdir(join(root, folder))).filter((name) => name !== '.s2iignore');

test('nothing outside of the source is removed, be it named by a way up or reached by a link', async () => {
  const source = join(root, 'source');
  await symlink(join(root, 'other'), join(source, 'link'));
  await access(join(source, 'link', 'file'));
  await writeFile(join(source, '.s2iignore'), '../other/file\nlink/file\nlink/*\n*/../../other/*\n');
  await removeIgnored(source);
  expect(await left('other')).toEqual(['file']);
  expect(await left('source')).toEqual(['file', 'link']);
});

test('a link is removed as what it is, and a list behind a link is not read', async () => {
  const source = join(root, 'source');
  await symlink(join(root, 'other'), join(source, 'link'));
  await writeFile(join(source, '.s2iignore'), 'link\n');
  await removeIgnored(source);
  expect(await left('source')).toEqual(['file']);
  await rm(join(source, '.s2iignore'));
  await writeFile(join(root, 'list'), 'file\n');
  await symlink(join(root, 'list'), join(source, '.s2iignore'));
  await removeIgnored(source);
  expect([await left('source'), await left('other')]).toEqual([['file'], ['file']]);
});
