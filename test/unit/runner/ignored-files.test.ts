import { access, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeGitFolders } from '../../../src/runner/source/git-folders.js';
import { removeIgnored } from '../../../src/runner/source/ignored-files.js';

const { signal } = new AbortController();
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
  await removeIgnored(source, signal);
  expect(await left('other')).toEqual(['file']);
  expect(await left('source')).toEqual(['file', 'link']);
});

test('a link is removed as what it is, and a list behind a link is not read', async () => {
  const source = join(root, 'source');
  await symlink(join(root, 'other'), join(source, 'link'));
  await writeFile(join(source, '.s2iignore'), 'link\n');
  await removeIgnored(source, signal);
  expect(await left('source')).toEqual(['file']);
  await rm(join(source, '.s2iignore'));
  await writeFile(join(root, 'list'), 'file\n');
  await symlink(join(root, 'list'), join(source, '.s2iignore'));
  await removeIgnored(source, signal);
  expect([await left('source'), await left('other')]).toEqual([['file'], ['file']]);
});

test('a list of more than 64 KiB is refused, and nothing removed', async () => {
  const source = join(root, 'source');
  const lines = '# a remark\nfile\n'.repeat(4_096);
  await writeFile(join(source, '.s2iignore'), lines);
  expect(lines).toHaveLength(64 * 1024);
  await writeFile(join(source, '.s2iignore'), `${lines}\n`);
  await expect(removeIgnored(source, signal)).rejects.toMatchObject({
    name: 'BuildFailure',
    message:
      '.s2iignore has 65537 bytes, and may have 65536: list folders and patterns in place of single files.',
  });
  expect(await left('source')).toEqual(['file']);
  await writeFile(join(source, '.s2iignore'), lines);
  await removeIgnored(source, signal);
  expect(await left('source')).toEqual([]);
});

/** A signal that aborts in the first turn that others get once `removeIgnored` looks at it for the nth time. */
function abortAfter(looks: number): AbortSignal {
  const over = new AbortController();
  const look = over.signal.throwIfAborted.bind(over.signal);
  vi.spyOn(over.signal, 'throwIfAborted').mockImplementation(() => {
    if (--looks === 0) setImmediate(() => over.abort(new Error('The time is up.')));
    look();
  });
  return over.signal;
}

test.each([
  ['many lines that keep files', '!file\n'.repeat(9_000), 1],
  ['one line that keeps many files', '*\n!*\n', 11],
])('a build that is over ends with its list: %s', async (_, list, looks) => {
  const source = join(root, 'source');
  for (let number = 0; number < 600; number++) await writeFile(join(source, `f${String(number)}`), '');
  await writeFile(join(source, '.s2iignore'), list);
  await expect(removeIgnored(source, abortAfter(looks))).rejects.toThrow('The time is up.');
  expect(await left('source')).toHaveLength(601);
});

test('what git keeps for itself is removed at any depth, whatever the names on the way, and nothing else', async () => {
  const source = join(root, 'source');
  const odd = Buffer.concat([Buffer.from(`${source}/`), Buffer.from([0xff, 0xfe])]);
  const within = (name: string) => Buffer.concat([odd, Buffer.from(`/${name}`)]);
  await mkdir(join(source, '.git', 'objects'), { recursive: true });
  await mkdir(join(source, 'a', 'b', '.git'), { recursive: true });
  await mkdir(odd);
  await writeFile(within('.git'), 'gitdir: ../.git\n');
  await writeFile(within('.gitignore'), '');
  await symlink(join(root, 'other'), join(source, 'link'));
  await mkdir(join(root, 'other', '.git'));
  await removeGitFolders(source, signal);
  expect(await readdir(source)).toHaveLength(4);
  expect(await readdir(join(source, 'a', 'b'))).toEqual([]);
  expect(await readdir(odd)).toEqual(['.gitignore']);
  expect(await left('other')).toEqual(['.git', 'file']);
  await expect(removeGitFolders(source, AbortSignal.abort())).rejects.toThrow('aborted');
});
