import { posix } from 'node:path';
import { NameTree, type Clash } from '../../platform/name-tree.js';
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

/** Keeps count of an archive's entries: each is within the limits, within the folder, new, and below folders alone. */
export class Places {
  readonly #limits: ArchiveLimits;
  readonly #names = new NameTree();
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
    const names = path === '.' ? [] : path.split('/');
    if (names.length === 0 && !isFolder) throw refuseEntry(name, 'it comes twice');
    const added = this.#names.add(names, isFolder ? 'directory' : 'file');
    if (added.clash !== null) throw refuseEntry(name, clashes[added.clash](added.first));
    const folders = isFolder ? names : names.slice(0, -1);
    return {
      path,
      folders: folders.map((_, index) => folders.slice(0, index + 1).join('/')).slice(added.known),
    };
  }
}

const underNoFolder = () => 'it lies below something that is no folder';
const clashes: Readonly<Record<Clash, (first: string) => string>> = {
  TWICE: () => 'it comes twice',
  CASE_ALONE: (first) => `it differs from ${JSON.stringify(first.slice(0, 200))} in case alone`,
  BELOW_FILE: underNoFolder,
  BELOW_SYMLINK: underNoFolder,
};

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
