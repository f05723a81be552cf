import { readdir, rm } from 'node:fs/promises';

const separator = Buffer.from('/');
const git = Buffer.from('.git');

/**
 * Takes what git keeps for itself out of a source, at any depth, as source-to-image does: no image holds the history of
 * its source, or by it what `.s2iignore` lists. No link is followed; names are bytes, for not all of them are UTF-8.
 */
export async function removeGitFolders(source: string, signal: AbortSignal): Promise<void> {
  const folders = [Buffer.from(source)];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    signal.throwIfAborted();
    for (const entry of await readdir(folder, { withFileTypes: true, encoding: 'buffer' })) {
      const path = Buffer.concat([folder, separator, entry.name]);
      if (entry.name.equals(git)) await rm(path, { recursive: true, force: true });
      else if (entry.isDirectory()) folders.push(path);
    }
  }
}
