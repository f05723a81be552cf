import { prioritizeTags } from '../../oci/index.js';
import { matchesGlob } from '../../platform/glob.js';

/** Which tags of a whole repository are wanted. */
export interface TagFilter {
  /** Globs of which a tag must fit one; empty: any tag. */
  readonly include: readonly string[];
  /** Globs of which a tag may fit none. */
  readonly exclude: readonly string[];
  readonly limit: number;
}

/** The tags of a repository, told apart; each list in the order of importance. */
export interface SelectedTags {
  readonly chosen: readonly string[];
  /** Wanted, but beyond the limit. */
  readonly additional: readonly string[];
  readonly excluded: readonly string[];
}

/** Decides which of the tags listed to import; those in `specified` are not the repository's to move. */
export function selectTags(
  listed: readonly string[],
  specified: ReadonlySet<string>,
  { include, exclude, limit }: TagFilter,
): SelectedTags {
  const fitsOne = (globs: readonly string[], tag: string) => globs.some((glob) => matchesGlob(glob, tag));
  const isWanted = (tag: string) =>
    !specified.has(tag) && (include.length === 0 || fitsOne(include, tag)) && !fitsOne(exclude, tag);
  const ordered = prioritizeTags(listed);
  const wanted = ordered.filter(isWanted);
  return {
    chosen: wanted.slice(0, limit),
    additional: wanted.slice(limit),
    excluded: ordered.filter((tag) => !isWanted(tag)),
  };
}
