import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { RunnerWorkFragment } from '../../client/index.js';
import { BuildFailure } from '../build-failure.js';

type InputFiles = RunnerWorkFragment['files'];

/** One file as a build gets to see it. */
export interface PlacedFile {
  readonly path: string;
  readonly isSecret: boolean;
  readonly content: Uint8Array;
}

/**
 * The files of secrets and config maps that go into the build's folder: their paths relative to it, or from `base` on where one
 * is given. Of several for one place the last is there, as if each were copied over the one before: secrets, then config maps.
 */
export function placedFiles(inputs: InputFiles, base = ''): PlacedFile[] {
  const placed = new Map<string, PlacedFile>();
  for (const { destinationDir, isSecret, files } of inputs) {
    if (destinationDir === null) continue;
    for (const { path: name, content } of files) {
      const given = inside(posix.join(destinationDir, name));
      const path = base === '' ? given : posix.resolve(base, given);
      placed.set(path, { path, isSecret, content: Buffer.from(content, 'base64') });
    }
  }
  for (const path of placed.keys()) refuseBelowFile(path, placed);
  return [...placed.values()];
}

function refuseBelowFile(path: string, placed: ReadonlyMap<string, PlacedFile>): void {
  for (let folder = posix.dirname(path); folder !== '.' && folder !== '/'; folder = posix.dirname(folder))
    if (placed.has(folder)) throw inTheWay(folder, 'a file of another secret or config map', path);
}

/** Writes them below `folder`. A link in their way, which the source may hold, is not followed. */
export async function writeInputFiles(inputs: InputFiles, folder: string): Promise<void> {
  for (const { path, content } of placedFiles(inputs)) {
    if (path.startsWith('/')) throw outside(path);
    await makeFolders(folder, posix.dirname(path));
    await refuseOther('file', join(folder, path), path);
    await writeFile(join(folder, path), content, { mode: 0o644 });
  }
}

async function makeFolders(folder: string, path: string): Promise<void> {
  if (path === '.') return;
  await makeFolders(folder, posix.dirname(path));
  await refuseOther('folder', join(folder, path), path);
  await mkdir(join(folder, path), { recursive: true });
}

async function refuseOther(wanted: 'file' | 'folder', path: string, shown: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found?.isSymbolicLink())
    throw new BuildFailure(
      'InvalidContextDirectory',
      `${shown} is a link in the source: a secret or config map cannot go there.`,
    );
  if (found && found.isDirectory() !== (wanted === 'folder'))
    throw inTheWay(shown, `a ${found.isDirectory() ? 'folder' : 'file'} of the source`, shown);
}

const inTheWay = (path: string, what: string, wanted: string) =>
  new BuildFailure(
    'InvalidContextDirectory',
    `${path} is ${what}: a secret or config map cannot go to ${wanted}. Give it another destination.`,
  );

function inside(path: string): string {
  if (path === '..' || path.startsWith('../')) throw outside(path);
  return path;
}

const outside = (path: string) =>
  new BuildFailure('InvalidContextDirectory', `${path} lies outside of the build's folder.`);
