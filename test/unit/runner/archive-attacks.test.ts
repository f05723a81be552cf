import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { pack, type Header } from 'tar-stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkArchive } from '../../../src/domains/builds/uploads/check-archive.js';
import { unpackTar } from '../../../src/runner/source/unpack-tar.js';
import { tar } from '../../support/images/tar.js';

const exec = promisify(execFile);

let folder = '';
/** Beside what is unpacked, and none of its business. */
let outside = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-attack-'));
  outside = join(folder, 'outside');
  await mkdir(outside);
  await writeFile(join(outside, 'kept'), 'as it was');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Entry = Partial<Header> & { name: string };

async function archiveOf(entries: readonly Entry[]): Promise<string> {
  const archive = pack();
  for (const entry of entries) archive.entry({ ...entry }, (entry.type ?? 'file') === 'file' ? 'evil' : '');
  archive.finalize();
  const file = join(folder, 'archive.tar');
  await pipeline(archive, createWriteStream(file));
  return file;
}

/** One with a file of ten gigabytes that takes a few kilobytes. */
async function sparseArchive(format: string): Promise<string> {
  const [file, archive] = [join(folder, 'big'), join(folder, 'archive.tar')];
  await writeFile(file, '');
  await truncate(file, 10 * 2 ** 30);
  await exec('tar', ['--create', '--sparse', `--format=${format}`, '--file', archive, '-C', folder, 'big']);
  return archive;
}

/** What tells whether anything of a folder has changed. */
async function treeHash(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(root, { recursive: true })).toSorted()) {
    const found = await lstat(join(root, name));
    hash.update(`${name}\0${String(found.mode)}\0${String(found.nlink)}\0`);
    if (found.isFile()) hash.update(await readFile(join(root, name)));
  }
  return hash.digest('hex');
}

/** Unpacks as somebody would who trusts the archive; yields the folder, and whether `tar` was content. */
async function trust(archive: string, more: readonly string[] = []) {
  const root = join(folder, 'trusting');
  await mkdir(root);
  const words = ['--extract', '--absolute-names', '--overwrite', ...more, '--file', archive, '-C', root];
  const isContent = await exec('tar', words).then(
    () => true,
    () => false,
  );
  return { root, isContent };
}

/** Both refuse it, the server that looks it through and the runner that unpacks it, and nothing has changed outside. */
async function expectRefused(archive: string): Promise<void> {
  const before = await treeHash(outside);
  const root = join(folder, 'root');
  await mkdir(root);
  await expect(checkArchive(createReadStream(archive))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(unpackTar(createReadStream(archive), root)).rejects.toMatchObject({
    reason: 'InvalidContextDirectory',
  });
  expect(await treeHash(outside)).toBe(before);
}

test.each<[string, (outside: string) => Entry[], string[]?]>([
  ['climbs out by its name', () => [{ name: '../outside/new' }]],
  ['is absolute', (outside) => [{ name: join(outside, 'new') }]],
  [
    'writes through a link that it has made',
    () => [{ name: 'a', type: 'symlink', linkname: '../outside' }, { name: 'a/new' }],
  ],
  [
    'writes through a hard link to a file of the machine',
    (outside) => [{ name: 'a', type: 'link', linkname: join(outside, 'kept') }, { name: 'a' }],
  ],
  [
    'makes links that only a machine without upper and lower case follows',
    () => [
      { name: 'A', type: 'symlink', linkname: '.' },
      { name: 'a/c/up', type: 'symlink', linkname: '../..' },
      { name: 'a/c/UP/outside/new' },
    ],
    ['--transform=s/.*/\\L&/'],
  ],
])('an archive that %s is refused; whoever trusts it has something changed', async (_, attack, more) => {
  const archive = await archiveOf(attack(outside));
  await expectRefused(archive);
  const before = await treeHash(outside);
  await trust(archive, more);
  expect(await treeHash(outside)).not.toBe(before);
});

test.each<[string, Entry[], string]>([
  ['of files', [{ name: 'Makefile' }, { name: 'makefile' }], 's/.*/\\L&/'],
  ['of folders', [{ name: 'Src/a' }, { name: 'src/b' }], 's/.*/\\L&/'],
  ['with marks written otherwise', [{ name: 'caf\u00e9' }, { name: 'cafe\u0301' }], 's/e\u0301/\u00e9/'],
])(
  'an archive with names %s that differ in case alone is refused; a machine that tells none makes one of two',
  async (_, entries, transform) => {
    const archive = await archiveOf(entries);
    await expectRefused(archive);
    const { root, isContent } = await trust(archive, [`--transform=${transform}`]);
    expect(isContent).toBe(true);
    expect(await readdir(root)).toHaveLength(1);
  },
);

test('a device is refused; whoever trusts the archive has one', async () => {
  const archive = await archiveOf([{ name: 'null', type: 'character-device', devmajor: 1, devminor: 3 }]);
  await expectRefused(archive);
  const { root, isContent } = await trust(archive);
  if (isContent) expect((await stat(join(root, 'null'))).isCharacterDevice()).toBe(true);
});

test.each(['gnu', 'posix', 'oldgnu'])(
  'a sparse file of ten gigabytes, as format %s has it, is refused; whoever trusts the archive has it',
  async (format) => {
    const archive = await sparseArchive(format);
    expect((await stat(archive)).size).toBeLessThan(100_000);
    await expectRefused(archive);
    const { root } = await trust(archive);
    expect((await stat(join(root, 'big'))).size).toBe(10 * 2 ** 30);
  },
);

test('a file that says it has ten gigabytes is refused before they come', async () => {
  const header = tar({ big: '' }).subarray(0, 512);
  // Sizes beyond eight gigabytes are written in base 256.
  header.fill(0, 124, 136);
  header[124] = 0x80;
  header.writeUInt32BE(2, 128);
  header.writeUInt32BE(0x80000000, 132);
  header.write(' '.repeat(8), 148);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const archive = join(folder, 'archive.tar');
  await writeFile(archive, Buffer.concat([header, Buffer.alloc(2048, 'x')]));
  await expect(unpackTar(createReadStream(archive), join(folder, 'none'))).rejects.toThrow(/takes more than/);
  await expect(checkArchive(createReadStream(archive))).rejects.toThrow(/holds more than/);
});

test('an archive of a million entries is refused before the end of it; so is one of many names that hold nothing', async () => {
  let made = 0;
  const plain = tar({ '': '' }).subarray(0, 512);
  const sum = Number.parseInt(plain.toString('latin1', 148, 154), 8);
  async function* entries(count: number, depth: number) {
    while (made < count) {
      const headers: Buffer[] = [];
      for (let number = 0; number < 1_000; number++, made++) {
        const names = Array.from({ length: depth }, (_, level) => `${String(made)}.${String(level)}`);
        const header = Buffer.from(plain);
        const length = header.write(names.join('/'), 0, 100);
        const more = header.subarray(0, length).reduce((all, byte) => all + byte, 0);
        header.write((sum + more).toString(8).padStart(6, '0'), 148);
        headers.push(header);
      }
      yield await Promise.resolve(Buffer.concat(headers));
    }
  }
  await expect(checkArchive(entries(1_000_000, 1))).rejects.toThrow(/more than 100000 entries/);
  expect(made).toBeLessThan(110_000);
  made = 0;
  await expect(checkArchive(entries(99_000, 8))).rejects.toThrow(/more than 250000 names/);
});

test('a name of 300 bytes is refused by saying so; whoever trusts the archive has half of it, and an error', async () => {
  const archive = await archiveOf([{ name: 'first' }, { name: 'n'.repeat(300) }]);
  await expectRefused(archive);
  const { root, isContent } = await trust(archive);
  expect(isContent).toBe(false);
  expect(await readdir(root)).toEqual(['first']);
});
