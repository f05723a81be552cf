import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { RunnerWorkFragment } from '../../client/index.js';
import { BuildFailure } from '../build-failure.js';

type InputFiles = RunnerWorkFragment['files'];

/** One file as a build gets to see it. */
export interface PlacedFile {
  /** Relative to the folder that the build takes place in; or absolute, in the builder's container alone. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The files of secrets and config maps that go into the build's folder. */
export const placedFiles = (inputs: InputFiles): PlacedFile[] =>
  inputs.flatMap(({ destinationDir, files }) =>
    destinationDir === null
      ? []
      : files.map(({ path, content }) => ({
          path: inside(posix.join(destinationDir, path)),
          content: Buffer.from(content, 'base64'),
        })),
  );

/** Writes them below `folder`. A link in their way, which the source may hold, is not followed. */
export async function writeInputFiles(inputs: InputFiles, folder: string): Promise<void> {
  for (const { path, content } of placedFiles(inputs)) {
    if (path.startsWith('/')) throw outside(path);
    await makeFolders(folder, posix.dirname(path));
    await refuseLink(join(folder, path), path);
    await writeFile(join(folder, path), content, { mode: 0o644 });
  }
}

async function makeFolders(folder: string, path: string): Promise<void> {
  if (path === '.') return;
  await makeFolders(folder, posix.dirname(path));
  await refuseLink(join(folder, path), path);
  await mkdir(join(folder, path), { recursive: true });
}

async function refuseLink(path: string, shown: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found?.isSymbolicLink())
    throw new BuildFailure(
      'InvalidContextDirectory',
      `${shown} is a link in the source: a secret or config map cannot go there.`,
    );
}

function inside(path: string): string {
  if (path === '..' || path.startsWith('../')) throw outside(path);
  return path;
}

const outside = (path: string) =>
  new BuildFailure('InvalidContextDirectory', `${path} lies outside of the build's folder.`);
