import { caselessName } from './archive-entries.js';

/** What stands under a name. */
export type EntryKind = 'directory' | 'file' | 'symlink';

/** Why a path cannot stand beside those that came before. */
export type Clash = 'TWICE' | 'CASE_ALONE' | 'BELOW_FILE' | 'BELOW_SYMLINK';

/** What adding a path has come to. */
export type Added =
  /** How many names of the path, from its beginning, were there already. */
  | { readonly clash: null; readonly known: number }
  /** `first` is the path as far as the clash, as it was written first. */
  | { readonly clash: Clash; readonly first: string };

interface Place {
  readonly id: number;
  /** As it was written first. */
  readonly name: string;
  readonly kind: EntryKind;
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

  /** Adds a path, and the directories on the way to it. Only directories come again. */
  add(path: readonly string[], kind: EntryKind): Added {
    let [above, steps] = [0, 0];
    for (const [index, name] of path.entries()) {
      const isLast = index === path.length - 1;
      const key = `${String(above)}/${caselessName(name)}`;
      const known = this.#places.get(key);
      const clash = known && clashOf(known, name, isLast ? kind : null);
      if (clash) return { clash, first: [...path.slice(0, index), known.name].join('/') };
      if (known) steps++;
      const place = known ?? { id: this.#places.size + 1, name, kind: isLast ? kind : 'directory' };
      this.#places.set(key, place);
      above = place.id;
    }
    return { clash: null, known: steps };
  }
}

/** `kind` is null for a name on the way. */
function clashOf(known: Place, name: string, kind: EntryKind | null): Clash | null {
  if (known.name !== name) return 'CASE_ALONE';
  if (kind === null) return known.kind === 'directory' ? null : below[known.kind];
  return known.kind === 'directory' && kind === 'directory' ? null : 'TWICE';
}

const below = { file: 'BELOW_FILE', symlink: 'BELOW_SYMLINK' } as const;
