import { archiveLimits } from './limits.js';

/** What is known of an entry before what it holds is read. */
export interface EntryHeader {
  readonly name: string;
  /** `file`, `directory`, `symlink` and `link` may pass; anything else is refused. */
  readonly type: string | null | undefined;
  /** Where a link leads. */
  readonly linkname: string | null | undefined;
  /** Bytes, unpacked. */
  readonly size: number | undefined;
}

/** Looks at one entry after the other of an archive, and throws at the first that could do harm; `refusal` says why. */
export class ArchiveCheck {
  entries = 0;
  bytes = 0;
  refusal: string | null = null;
  readonly #links = new Set<string>();

  see({ name, type, linkname, size = 0 }: EntryHeader): void {
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
      if (leadsOut(path.slice(0, -1), linkname ?? null))
        this.#refuse(`has a link that leads out of it: ${shown(name)}`);
      this.#links.add(path.join('/'));
    } else if (type === 'link') {
      if (partsOf(linkname ?? null) === null) this.#refuse(`has a link that leads out of it: ${shown(name)}`);
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
