import { posix } from 'node:path';
import { caselessName } from '../../platform/archive-entries.js';
import { BuildFailure } from '../build-failure.js';

/** How much one archive may bring. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** What archives may bring unless somebody says otherwise: 200,000 entries, 4 GiB. */
export const archiveLimits: ArchiveLimits = { entries: 200_000, bytes: 4 * 1024 ** 3 };

/** The failure of an archive for one of its entries. */
export const refuseEntry = (name: string, why: string) =>
  new BuildFailure(
    'InvalidContextDirectory',
    `The archive is refused for its entry ${JSON.stringify(name.slice(0, 200))}: ${why}.`,
  );

/**
 * Keeps count of an archive's entries: each is within the limits, within the folder, new, and below folders alone. Names
 * that differ in case alone are the same: on some machines they are one file, and a link among them would lead anywhere.
 */
export class Places {
  readonly #limits: ArchiveLimits;
  readonly #folders = new Set(['.']);
  readonly #others = new Set<string>();
  /** What stands under a name, whatever its case: the name as it came first. */
  readonly #spelled = new Map<string, string>();
  #entries = 0;
  #bytes = 0;

  constructor(limits: ArchiveLimits) {
    this.#limits = limits;
  }

  /** The place of an entry, relative to the folder, and the folders that have to be made for it, outermost first. */
  take(name: string, isFolder: boolean, size: number): { path: string; folders: string[] } {
    const path = placeOf(name);
    if (++this.#entries > this.#limits.entries)
      throw refuseEntry(name, `there are more than ${String(this.#limits.entries)} entries`);
    if (!Number.isSafeInteger(size) || size < 0) throw refuseEntry(name, 'its size is no number of bytes');
    if ((this.#bytes += size) > this.#limits.bytes)
      throw refuseEntry(name, `it all takes more than ${String(this.#limits.bytes)} bytes`);
    if (this.#others.has(path) || (!isFolder && this.#folders.has(path)))
      throw refuseEntry(name, 'it comes twice');
    const folders = this.#newFolders(isFolder ? path : posix.dirname(path), name);
    if (!isFolder) {
      this.#spell(path, name);
      this.#others.add(path);
    }
    return { path, folders };
  }

  #spell(path: string, name: string): void {
    const plain = caselessName(path);
    const first = this.#spelled.get(plain);
    if (first !== undefined && first !== path)
      throw refuseEntry(name, `it differs from ${JSON.stringify(first.slice(0, 200))} in case alone`);
    this.#spelled.set(plain, path);
  }

  /** Folders that are not there yet. None may be anything else, a link least of all: it could lead anywhere. */
  #newFolders(path: string, name: string): string[] {
    if (this.#folders.has(path)) return [];
    if (this.#others.has(path)) throw refuseEntry(name, 'it lies below something that is no folder');
    const above = this.#newFolders(posix.dirname(path), name);
    this.#spell(path, name);
    this.#folders.add(path);
    return [...above, path];
  }
}

function placeOf(name: string): string {
  const path = posix.normalize(name).replace(/\/+$/, '') || '.';
  if (
    name.includes('\0') ||
    name.includes('\\') ||
    name.startsWith('/') ||
    path === '..' ||
    path.startsWith('../')
  )
    throw refuseEntry(name, 'it lies outside of the archive');
  if (path.split('/').some((part) => Buffer.byteLength(part) > 255))
    throw refuseEntry(name, 'its name is too long');
  return path;
}

/** Refuses a link that may lead out of the archive: it goes up, and then down; `..` behind a name could climb out. */
export function checkLink(name: string, path: string, target: string): void {
  const up = /^(?:\.\.(?:\/+|$))*/.exec(target)?.[0] ?? '';
  const climbs = up.split('..').length - 1;
  const down = target.slice(up.length).split('/');
  if (target === '' || target.startsWith('/') || down.includes('..') || climbs >= path.split('/').length)
    throw refuseEntry(
      name,
      `it is a link to ${JSON.stringify(target.slice(0, 100))}, which may lie outside of the archive`,
    );
}
