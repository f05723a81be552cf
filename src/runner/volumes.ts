import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Job } from './job.js';

/** Writes the secrets and config maps that are mounted, and yields the words that mount them read-only: no layer has them. */
export async function volumeWords({ folder, work }: Job): Promise<string[]> {
  const words: string[] = [];
  for (const [index, { mountPaths, files }] of work.files.entries()) {
    if (mountPaths.length === 0) continue;
    const place = join(folder, 'volumes', String(index));
    await mkdir(place, { recursive: true });
    for (const { path, content } of files) {
      const file = join(place, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, Buffer.from(content, 'base64'));
      // Whoever the build runs as must be able to read it; the folder above belongs to the runner alone.
      await chmod(file, 0o444);
    }
    words.push(...mountPaths.flatMap((path) => ['--volume', `${place}:${path}:ro`]));
  }
  return words;
}
