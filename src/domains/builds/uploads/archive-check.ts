import { isSparse } from '../../../platform/archive-entries.js';
import { NameTree, type Clash } from '../../../platform/name-tree.js';
import { archiveLimits } from './limits.js';

/** What is known of an entry before what it holds is read. */
export interface EntryHeader {
  readonly name: string;
  /** `file`, `directory` and `symlink` may pass; anything else is refused. */
  readonly type: string | null | undefined;
  /** Where a link leads. */
  readonly linkname: string | null | undefined;
  /** Bytes, unpacked. */
  readonly size: number | undefined;
  /** What a tar says of it besides. */
  readonly pax?: unknown;
}

/** Looks at one entry after the other of an archive, and throws at the first that could do harm; `refusal` says why. */
export class ArchiveCheck {
  entries = 0;
  bytes = 0;
  refusal: string | null = null;
  readonly #names = new NameTree();

  see({ name, type, linkname, size = 0, pax }: EntryHeader): void {
    this.entries += 1;
    if (this.entries > archiveLimits.entries)
      this.#refuse(`has more than ${String(archiveLimits.entries)} entries`);
    const path = partsOf(name) ?? this.#refuse(`has an entry that leads out of it: ${shown(name)}`);
    if (name.length > archiveLimits.path || path.some((part) => part.length > archiveLimits.name))
      this.#refuse('has an entry with too long a name');
    if (path.length > archiveLimits.depth) this.#refuse(`has an entry that lies too deep: ${shown(name)}`);
    if (isSparse(pax)) this.#refuse(`has a sparse file: ${shown(name)}`);
    if (size > archiveLimits.bytes) this.#tooLarge();
    if (type !== 'file' && type !== 'directory' && type !== 'symlink')
      this.#refuse(`has an entry that is no file, directory or symbolic link: ${shown(name)}`);
    if (type === 'symlink' && leadsOut(path.slice(0, -1), linkname ?? null))
      this.#refuse(`has a link that leads out of it: ${shown(name)}`);
    const { clash } = this.#names.add(path, type);
    if (clash !== null) this.#refuse(`${clashes[clash]}: ${shown(name)}`);
    if (this.#names.size > archiveLimits.names)
      this.#refuse(`has more than ${String(archiveLimits.names)} names`);
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

const clashes: Readonly<Record<Clash, string>> = {
  TWICE: 'has an entry twice',
  CASE_ALONE: 'has names that differ in case alone, and would be one elsewhere',
  BELOW_FILE: 'has an entry below a file',
  BELOW_SYMLINK: 'writes through a link',
};

/** The names on the way to an entry; null where it leads out, or is nowhere. */
function partsOf(name: string | null): string[] | null {
  if (name === null) return null;
  if (name.startsWith('/') || name.includes('\0') || name.includes('\\')) return null;
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? null : parts;
}

/** A link may go up, but not out, and then down: a `..` behind a name that is itself a link could lead anywhere. */
function leadsOut(directory: readonly string[], target: string | null): boolean {
  if (target === null || target === '' || target.startsWith('/') || target.includes('\0')) return true;
  const parts = target.split('/').filter((part) => part !== '');
  const down = parts.findIndex((part) => part !== '..');
  if (down === -1) return parts.length > directory.length;
  return down > directory.length || parts.slice(down).includes('..');
}

const shown = (name: string) => JSON.stringify(name.slice(0, 80));
