import { Range } from 'semver';
import { LruMap } from '../../../platform/lru-map.js';

const mostRanges = 1_000;

/** Ranges of versions as they are understood; the latest are remembered, for each name is held against them. */
export class KnownRanges {
  readonly #known = new LruMap<string, Range | null>(mostRanges);

  /** Null for a text that is no range. */
  of(text: string, includePrerelease: boolean): Range | null {
    const key = `${String(includePrerelease)} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const range = understood(text, includePrerelease);
    this.#known.set(key, range);
    return range;
  }
}

function understood(text: string, includePrerelease: boolean): Range | null {
  try {
    return new Range(text, { includePrerelease });
  } catch {
    return null;
  }
}
