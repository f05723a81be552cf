import { caselessName } from '../../../platform/archive-entries.js';

/** What stands under a name. */
export type Kind = 'directory' | 'file' | 'symlink';

interface Place {
  readonly id: number;
  /** As it was written first. */
  readonly name: string;
  readonly kind: Kind;
}

/**
 * All names of an archive so far, each once. Names that differ in case alone are told apart here, and are one file on
 * other machines, where one of them that is a link would lead the other anywhere.
 */
export class NameTree {
  readonly #places = new Map<string, Place>();

  /** Names of files, and of directories on the way to them. */
  get size(): number {
    return this.#places.size;
  }

  /** Adds a path; yields what is wrong with it beside those that came before, or null. Only directories come again. */
  add(path: readonly string[], kind: Kind): string | null {
    let above = 0;
    for (const [index, name] of path.entries()) {
      const isLast = index === path.length - 1;
      const key = `${String(above)}/${caselessName(name)}`;
      const known = this.#places.get(key);
      if (known && known.name !== name)
        return 'has names that differ in case alone, and would be one elsewhere';
      if (known && known.kind !== 'directory') return isLast ? 'has an entry twice' : wayThrough[known.kind];
      if (known && isLast && kind !== 'directory') return 'has an entry twice';
      const place = known ?? { id: this.#places.size + 1, name, kind: isLast ? kind : 'directory' };
      this.#places.set(key, place);
      above = place.id;
    }
    return null;
  }
}

const wayThrough = { symlink: 'writes through a link', file: 'has an entry below a file' } as const;
