import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { fromRandomAccessReader, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { badInput } from '../../../platform/errors.js';
import { ArchiveCheck } from './archive-check.js';
import type { ArchiveContents } from './check-archive.js';

/** Bytes that can be read from anywhere: from `start` to before `end`. */
export type ReadRange = (start: number, end: number) => AsyncIterable<Buffer>;

/** Whether these are the first bytes of a zip. */
export const isZip = (bytes: Buffer): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Reads a zip of so many bytes under the rules of `checkArchive`, with every entry inflated to see that it is as large as
 * it says, and refuses links, what is encrypted, and what is compressed in a way that runners do not know.
 */
export async function checkZip(size: number, read: ReadRange): Promise<ArchiveContents> {
  const check = new ArchiveCheck();
  try {
    const zip = await openZip(new Ranges(read), size);
    const openEntry = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
    for await (const entry of entriesOf(zip)) {
      check.see({ name: entry.fileName, type: kindOf(entry), linkname: null, size: entry.uncompressedSize });
      if (!entry.canDecodeFileData()) throw new Error('unknown compression');
      await pipeline(await openEntry(entry), counted(check));
    }
  } catch {
    if (check.refusal) throw badInput(check.refusal);
    throw badInput('What was sent is a broken zip, or one that is encrypted or packed in an unusual way.');
  }
  if (check.entries === 0) throw badInput('What was sent is an archive of nothing.');
  return { entries: check.entries, bytes: check.bytes };
}

const openZip = (reader: RandomAccessReader, size: number) =>
  new Promise<ZipFile>((resolve, reject) => {
    fromRandomAccessReader(reader, size, { lazyEntries: true, strictFileNames: false }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });

class Ranges extends RandomAccessReader {
  readonly #read: ReadRange;

  constructor(read: ReadRange) {
    super();
    this.#read = read;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#read(start, end), { objectMode: false });
  }
}

/** Unix keeps the kind of a file in the upper half of its attributes; others keep none there. */
function kindOf({ externalFileAttributes, fileName }: Entry): string {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) return 'link or device';
  return fileName.endsWith('/') ? 'directory' : 'file';
}

const counted = (check: ArchiveCheck) =>
  new Writable({
    write(bytes: Buffer, _, done) {
      try {
        check.count(bytes.length);
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(null));
      zip.once('error', reject);
      zip.readEntry();
    });
    if (!entry) return;
    zip.removeAllListeners();
    yield entry;
  }
}
