import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { badInput } from '../../../platform/errors.js';
import { ArchiveCheck } from './archive-check.js';

/** What an archive holds that was found good. */
export interface ArchiveContents {
  readonly entries: number;
  readonly bytes: number;
}

/**
 * Reads a tar archive, gzipped or not, from its first byte to its last, and refuses all of it for one entry that could
 * do harm where it is unpacked: that leads out of its directory, by its name or through a link; that is no file,
 * directory or symbolic link, or has holes; or that makes it larger than archives may be. Nothing is unpacked, and little is held.
 */
export async function checkArchive(source: AsyncIterable<Buffer>): Promise<ArchiveContents> {
  const { first, all } = await peek(source);
  const check = new ArchiveCheck();
  const unpacker = extract();
  const reading = (async () => {
    for await (const entry of unpacker) {
      check.see(entry.header);
      for await (const bytes of entry as AsyncIterable<Buffer>) check.count(bytes.length);
    }
  })();
  const stages = isGzip(first) ? [createGunzip(), unpacker] : [unpacker];
  try {
    await Promise.all([pipeline([Readable.from(all), ...stages]), reading]);
  } catch {
    unpacker.destroy();
    await reading.catch(() => undefined);
    if (check.refusal) throw badInput(check.refusal);
    throw badInput('What was sent is no tar archive and no zip, or a broken one.');
  }
  if (check.entries === 0) throw badInput('What was sent is an archive of nothing.');
  return { entries: check.entries, bytes: check.bytes };
}

const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function peek(source: AsyncIterable<Buffer>) {
  const pieces = source[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  const head = await pieces.next();
  const first = head.done === true ? Buffer.alloc(0) : head.value;
  async function* all() {
    yield first;
    for (;;) {
      const next = await pieces.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { first, all: all() };
}
