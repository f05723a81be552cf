import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { badInput } from '../../../platform/errors.js';
import { archiveLimits } from './limits.js';

/** What an archive holds that was found good. */
export interface ArchiveContents {
  readonly entries: number;
  readonly bytes: number;
}

/**
 * Reads a tar archive, gzipped or not, from its first byte to its last, and refuses all of it for one entry that could
 * do harm where it is unpacked: that leads out of its directory, by its name or through a link; that is no file,
 * directory or link; or that makes it larger than archives may be. Nothing is unpacked, and little is held.
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
    throw badInput('What was sent is no tar archive, or a broken one.');
  }
  if (check.entries === 0) throw badInput('What was sent is an archive of nothing.');
  return { entries: check.entries, bytes: check.bytes };
}

class ArchiveCheck {
  entries = 0;
  bytes = 0;
  refusal: string | null = null;
  readonly #links = new Set<string>();

  see({ name, type, linkname, size }: Header): void {
    this.entries += 1;
    if (this.entries > archiveLimits.entries)
      this.#refuse(`has more than ${String(archiveLimits.entries)} entries`);
    const path = partsOf(name) ?? this.#refuse(`has an entry that leads out of it: ${shown(name)}`);
    if (name.length > archiveLimits.path || path.some((part) => part.length > archiveLimits.name))
      this.#refuse('has an entry with too long a name');
    if (size > archiveLimits.bytes) this.#tooLarge();
    if (path.some((_, index) => this.#links.has(path.slice(0, index).join('/'))))
      this.#refuse(`writes through a link: ${shown(name)}`);
    if (type === 'symlink') {
      if (leadsOut(path.slice(0, -1), linkname))
        this.#refuse(`has a link that leads out of it: ${shown(name)}`);
      this.#links.add(path.join('/'));
    } else if (type === 'link') {
      if (partsOf(linkname) === null) this.#refuse(`has a link that leads out of it: ${shown(name)}`);
    } else if (type !== 'file' && type !== 'directory') {
      this.#refuse(`has an entry that is no file, directory or link: ${shown(name)}`);
    }
  }

  count(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > archiveLimits.bytes) this.#tooLarge();
  }

  #tooLarge(): never {
    return this.#refuse(`holds more than ${String(archiveLimits.bytes)} bytes`);
  }

  #refuse(what: string): never {
    this.refusal = `The archive ${what}. All of it is refused.`;
    throw new Error(what);
  }
}

/** The names on the way to an entry; null where it leads out, or is nowhere. */
function partsOf(name: string | null): string[] | null {
  if (name === null) return null;
  if (name.startsWith('/') || name.includes('\0') || name.includes('\\..')) return null;
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? null : parts;
}

function leadsOut(directory: readonly string[], target: string | null): boolean {
  if (target === null || target.startsWith('/') || target.includes('\0')) return true;
  let depth = directory.length;
  for (const part of target.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

const shown = (name: string) => JSON.stringify(name.slice(0, 80));
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
