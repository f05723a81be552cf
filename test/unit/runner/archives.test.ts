import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { pack, type Header } from 'tar-stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackTar } from '../../../src/runner/source/unpack-tar.js';
import { unpackZip } from '../../../src/runner/source/unpack-zip.js';
import { zipOf, type ZipEntry } from '../../support/builds/zip.js';

const exec = promisify(execFile);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-archive-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Entry = Partial<Header> & { name: string };

/** A tar with these entries; files hold their own names. */
function tarOf(...entries: Entry[]) {
  const archive = pack();
  for (const entry of entries) {
    const isFile = (entry.type ?? 'file') === 'file';
    archive.entry({ type: 'file', ...entry }, isFile ? entry.name : '');
  }
  archive.finalize();
  return Readable.from(archive);
}

const unpack = (...entries: Entry[]) => unpackTar(tarOf(...entries), folder);

test('an ordinary archive is unpacked, with its folders, modes and links within', async () => {
  await unpack(
    { name: './', type: 'directory' },
    { name: 'bin/run', mode: 0o755 },
    { name: 'lib/deep/file' },
    { name: 'lib/link', type: 'symlink', linkname: '../bin/run' },
    { name: 'here', type: 'symlink', linkname: 'lib/deep/file' },
  );
  expect(await readFile(join(folder, 'bin/run'), 'utf8')).toBe('bin/run');
  expect(await readlink(join(folder, 'lib/link'))).toBe('../bin/run');
  expect(await readFile(join(folder, 'here'), 'utf8')).toBe('lib/deep/file');
});

test.each<[string, Entry[]]>([
  ['leaves the folder', [{ name: '../out' }]],
  ['leaves it on the way', [{ name: 'a/../../out' }]],
  ['is absolute', [{ name: '/etc/passwd' }]],
  ['links to an absolute path', [{ name: 'link', type: 'symlink', linkname: '/etc' }]],
  ['links out of the folder', [{ name: 'a/link', type: 'symlink', linkname: '../../etc' }]],
  [
    'climbs out through another link',
    [
      { name: 'here', type: 'symlink', linkname: '.' },
      { name: 'out', type: 'symlink', linkname: 'here/../..' },
    ],
  ],
  ['is written through a link', [{ name: 'a', type: 'symlink', linkname: 'b' }, { name: 'a/file' }]],
  ['is a hard link', [{ name: 'a' }, { name: 'b', type: 'link', linkname: 'a' }]],
  ['is a device', [{ name: 'sda', type: 'block-device' }]],
  ['is a pipe', [{ name: 'pipe', type: 'fifo' }]],
  ['comes twice', [{ name: 'a' }, { name: 'a' }]],
  ['is a file where a folder is', [{ name: 'a/b' }, { name: 'a' }]],
  ['lies below a file', [{ name: 'a' }, { name: 'a/b' }]],
  ['has a name of 300 bytes', [{ name: 'n'.repeat(300) }]],
])('an archive is refused when an entry %s', async (_, entries) => {
  await expect(unpack(...entries)).rejects.toMatchObject({ reason: 'InvalidContextDirectory' });
});

test('an archive with more entries, or more bytes, than allowed is refused', async () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ name: `f${String(index)}` }));
  await expect(unpackTar(tarOf(...many), folder, { entries: 10, bytes: 1_000 })).rejects.toThrow(
    'more than 10 entries',
  );
  const long = pack();
  long.entry({ name: 'long' }, 'x'.repeat(2_000));
  long.finalize();
  await expect(
    unpackTar(Readable.from(long), join(folder, 'other'), { entries: 10, bytes: 1_000 }),
  ).rejects.toThrow('more than 1000 bytes');
});

test('what is no archive is refused', async () => {
  await expect(unpackTar(Readable.from(['not a tar at all'.repeat(100)]), folder)).rejects.toMatchObject({
    reason: 'InvalidContextDirectory',
  });
  expect(await readdir(folder)).toEqual([]);
});

async function unzip(...entries: ZipEntry[]): Promise<string> {
  const root = await mkdtemp(join(folder, 'root-'));
  const file = join(folder, 'archive.zip');
  await writeFile(file, zipOf(...entries));
  await unpackZip(file, root);
  return root;
}

test('an ordinary zip is unpacked, with its folders and modes', async () => {
  const root = await unzip({ name: 'a/b', text: 'B', mode: 0o100755 }, { name: 'c/' });
  expect(await readFile(join(root, 'a/b'), 'utf8')).toBe('B');
  expect(await readdir(root)).toEqual(['a', 'c']);
});

test.each<[string, ZipEntry[]]>([
  ['leaves the folder', [{ name: '../out', text: 'x' }]],
  ['is a link', [{ name: 'link', text: '/etc', mode: 0o120777 }]],
  ['comes twice', [{ name: 'a' }, { name: 'a' }]],
  ['holds more than it says', [{ name: 'bomb', text: 'x'.repeat(100_000), claimedSize: 10 }]],
  ['differs from another in case alone', [{ name: 'Makefile' }, { name: 'makefile' }]],
])('a zip is refused when an entry %s', async (_, entries) => {
  await expect(unzip(...entries)).rejects.toMatchObject({ reason: 'InvalidContextDirectory' });
});

/** Unpacks a zip as a script would that trusts it. */
const trusting = `
import os, stat, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
for entry in archive.infolist():
    path = os.path.join(sys.argv[2], entry.filename)
    if stat.S_ISLNK(entry.external_attr >> 16):
        os.symlink(archive.read(entry).decode(), path)
    else:
        with open(path, 'wb') as file:
            file.write(archive.read(entry))
`;

test.each<[string, ZipEntry[]]>([
  ['climbs out by its name', [{ name: '../kept', text: 'another' }]],
  [
    'writes through a link that it has made',
    [
      { name: 'a', text: '..', mode: 0o120777 },
      { name: 'a/kept', text: 'another' },
    ],
  ],
])('a zip that %s is refused; whoever trusts it has something changed', async (_, entries) => {
  const kept = join(folder, 'kept');
  await writeFile(kept, 'as it was');
  await expect(unzip(...entries)).rejects.toMatchObject({ reason: 'InvalidContextDirectory' });
  expect(await readFile(kept, 'utf8')).toBe('as it was');
  const root = await mkdtemp(join(folder, 'trusting-'));
  await exec('python3', ['-c', trusting, join(folder, 'archive.zip'), root]);
  expect(await readFile(kept, 'utf8')).toBe('another');
});
