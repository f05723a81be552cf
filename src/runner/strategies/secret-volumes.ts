import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { Job } from '../job.js';
import { placedFiles } from '../source/input-files.js';
import { volumeWords } from '../volumes.js';

/**
 * The words that show `assemble` the files of secrets and config maps, each mounted by itself below the builder's working
 * folder, or where an absolute path says: what is left of them in the image is empty, as when source-to-image truncates them.
 */
export async function secretVolumes(job: Job, workingFolder: string): Promise<string[]> {
  const words = await volumeWords(job);
  for (const { path, content } of placedFiles(job.work.files)) {
    const file = join(job.folder, 'files', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await chmod(file, 0o444);
    words.push('--volume', `${file}:${posix.resolve(workingFolder, path)}:ro`);
  }
  return words;
}
