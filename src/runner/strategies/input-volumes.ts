import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Job } from '../job.js';
import { placedFiles } from '../source/input-files.js';
import { volumeWords } from '../volumes.js';
import type { Container } from './container.js';

/**
 * The words that show `assemble` the files of secrets, each mounted by itself below the builder's working folder, or where
 * an absolute path says: what is left of them in the image is empty, as when source-to-image truncates them.
 */
export async function secretVolumes(job: Job, workingFolder: string): Promise<string[]> {
  const words = await volumeWords(job);
  const secrets = job.work.files.filter(({ isSecret }) => isSecret);
  for (const [file, path] of await writeFiles(job, secrets, 'files'))
    words.push('--volume', `${file}:${posix.resolve(workingFolder, path)}:ro`);
  return words;
}

/** Copies the files of config maps to such places, as `user`'s: they are no secrets, and stay in the image. */
export async function putConfigMaps(
  job: Job,
  container: Container,
  { workingFolder, user }: { readonly workingFolder: string; readonly user: string },
): Promise<void> {
  const configMaps = job.work.files.filter(({ isSecret }) => !isSecret);
  for (const [file, path] of await writeFiles(job, configMaps, 'config-maps'))
    await container.copy(file, posix.resolve(workingFolder, path), user);
}

async function writeFiles({ folder }: Job, inputs: Job['work']['files'], below: string) {
  const written: [file: string, path: string][] = [];
  for (const { path, content } of placedFiles(inputs)) {
    const file = join(folder, below, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await chmod(file, 0o444);
    written.push([file, path]);
  }
  return written;
}
