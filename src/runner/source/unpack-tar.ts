import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { BuildFailure } from '../build-failure.js';
import { isSparse } from '../../platform/archive-entries.js';
import { archiveLimits, checkLink, Places, refuseEntry } from './place.js';

/**
 * Unpacks a tar into the empty folder `root`. An archive with one entry that leaves the folder, lies below a link, comes
 * twice, or is no file, folder or symbolic link within the folder is refused as a whole: InvalidContextDirectory.
 */
export async function unpackTar(archive: Readable, root: string, limits = archiveLimits): Promise<void> {
  const reader = extract();
  const read = pipeline(archive, reader);
  // What is wrong with an entry matters more than that the rest was then not read.
  read.catch(() => {});
  await unpack();
  await read;

  async function unpack(): Promise<void> {
    const places = new Places(limits);
    try {
      for await (const entry of reader) {
        const { name, type, size, mode, linkname, pax } = entry.header;
        if (isSparse(pax)) throw refuseEntry(name, 'it is sparse; files are taken as they are');
        const { path, folders } = places.take(name, type === 'directory', size);
        for (const folder of folders) await mkdir(join(root, folder));
        if (type === 'file' || type === 'contiguous-file') {
          await pipeline(
            entry,
            createWriteStream(join(root, path), { flags: 'wx', mode: (mode | 0o400) & 0o777 }),
          );
          continue;
        }
        if (type === 'symlink') {
          const target = linkname as string | null;
          checkLink(name, path, target ?? '');
          await symlink(target ?? '', join(root, path));
        } else if (type !== 'directory')
          throw refuseEntry(
            name,
            `it is ${kinds[type] ?? 'of no known kind'}; take files, folders and symbolic links`,
          );
        entry.resume();
      }
    } catch (cause) {
      if (cause instanceof BuildFailure) throw cause;
      throw new BuildFailure('InvalidContextDirectory', 'The archive is broken, or no tar.', { cause });
    }
  }
}

/** What may be meant by an entry that is not taken. */
const kinds: Readonly<Record<string, string>> = {
  link: 'a hard link',
  'character-device': 'a device',
  'block-device': 'a device',
  fifo: 'a pipe',
};
