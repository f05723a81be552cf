import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { open, type Entry, type Options, type ZipFile } from 'yauzl';
import { BuildFailure } from '../build-failure.js';
import { archiveLimits, Places, refuseEntry } from './place.js';

const openZip = promisify<string, Options, ZipFile>(open);
const kindOf = ({ externalFileAttributes }: Entry) => (externalFileAttributes >>> 16) & 0o170000;

/** Unpacks a zip into the empty folder `root`, under the rules of `unpackTar`; links are refused. */
export async function unpackZip(file: string, root: string, limits = archiveLimits): Promise<void> {
  try {
    const zip = await openZip(file, { lazyEntries: true, strictFileNames: false, decodeStrings: true });
    const openEntry = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
    const places = new Places(limits);
    for await (const entry of entriesOf(zip)) {
      const name = entry.fileName;
      const { path, folders } = places.take(name, name.endsWith('/'), entry.uncompressedSize);
      const kind = kindOf(entry);
      if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
        throw refuseEntry(name, 'only files and folders are taken from a zip');
      for (const folder of folders) await mkdir(join(root, folder));
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
      if (!name.endsWith('/'))
        await pipeline(
          await openEntry(entry),
          createWriteStream(join(root, path), { flags: 'wx', mode: mode | 0o400 }),
        );
    }
  } catch (cause) {
    if (cause instanceof BuildFailure) throw cause;
    throw new BuildFailure('InvalidContextDirectory', 'The archive is broken, or no zip.', { cause });
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    for (;;) {
      const entry = await new Promise<Entry | null>((resolve, reject) => {
        zip
          .once('entry', resolve)
          .once('end', () => resolve(null))
          .once('error', reject);
        zip.readEntry();
      });
      if (!entry) return;
      zip.removeAllListeners('end').removeAllListeners('error');
      yield entry;
    }
  } finally {
    zip.close();
  }
}
