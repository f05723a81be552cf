import { createReadStream } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';

/** A directory as a tar archive, its files in order, without `.git`; times and owners are left out of it. */
export function packDirectory(directory: string): Pack {
  const archive = pack();
  void (async () => {
    try {
      await add(archive, directory, '');
      archive.finalize();
    } catch (error) {
      archive.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  })();
  return archive;
}

async function add(archive: Pack, root: string, path: string): Promise<void> {
  for (const name of (await readdir(join(root, path))).sort()) {
    if (path === '' && name === '.git') continue;
    const inner = path === '' ? name : `${path}/${name}`;
    const full = join(root, inner);
    const found = await lstat(full);
    const common = { name: inner, mode: found.mode & 0o777, mtime: new Date(0) };
    if (found.isDirectory()) {
      await entry(archive, { ...common, type: 'directory' });
      await add(archive, root, inner);
    } else if (found.isSymbolicLink()) {
      await entry(archive, { ...common, type: 'symlink', linkname: await readlink(full) });
    } else if (found.isFile()) {
      await pipeline(createReadStream(full), archive.entry({ ...common, type: 'file', size: found.size }));
    }
  }
}

const entry = (archive: Pack, header: Parameters<Pack['entry']>[0]): Promise<void> =>
  new Promise((resolve, reject) => {
    archive.entry(header, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
