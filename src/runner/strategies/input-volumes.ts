import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Job } from '../job.js';
import { placedFiles, type PlacedFile } from '../source/input-files.js';
import { volumeWords } from '../volumes.js';
import type { Container } from './container.js';

/**
 * The words that show `assemble` the files of secrets, each mounted by itself below the builder's working folder, or where
 * an absolute path says: what is left of them in the image is empty, as when source-to-image truncates them.
 */
export async function secretVolumes(job: Job, workingFolder: string): Promise<string[]> {
  const words = await volumeWords(job);
  const secrets = filesFor(job, workingFolder).filter(({ isSecret }) => isSecret);
  for (const [file, path] of await writeFiles(job, secrets, 'files'))
    words.push('--volume', `${file}:${path}:ro`);
  return words;
}

/** Copies the files of config maps to such places, as `user`'s: they are no secrets, and stay in the image. */
export async function putConfigMaps(
  job: Job,
  container: Container,
  { workingFolder, user }: { readonly workingFolder: string; readonly user: string },
): Promise<void> {
  const configMaps = filesFor(job, workingFolder).filter(({ isSecret }) => !isSecret);
  for (const [file, path] of await writeFiles(job, configMaps, 'config-maps'))
    await container.copy(file, path, user);
}

const filesFor = ({ work }: Job, workingFolder: string) =>
  placedFiles(work.files, posix.join('/', workingFolder));

async function writeFiles({ folder }: Job, files: readonly PlacedFile[], below: string) {
  const written: [file: string, path: string][] = [];
  for (const { path, content } of files) {
    const file = join(folder, below, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await chmod(file, 0o444);
    written.push([file, path]);
  }
  return written;
}
