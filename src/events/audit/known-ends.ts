import { LruMap } from '../../platform/lru-map.js';
import type { ChainEnd } from './audit.sql.js';

/** How many namespaces are remembered. */
const most = 5_000;

/** The ends of chains that this process has left behind, and that nobody here is using. */
export class KnownEnds {
  readonly #free = new LruMap<string, ChainEnd[]>(most);

  /** Takes one of each namespace, for nobody else here to use; null where one of them has none. */
  take(namespaces: readonly string[]): Map<string, ChainEnd> | null {
    if (!namespaces.every((namespace) => this.#free.get(namespace)?.length)) return null;
    const ends = new Map<string, ChainEnd>();
    for (const namespace of namespaces) {
      const end = this.#free.get(namespace)?.pop();
      if (end) ends.set(namespace, end);
    }
    return ends;
  }

  keep(ends: Iterable<ChainEnd>): void {
    for (const end of ends) {
      const known = (this.#free.get(end.namespace) ?? []).filter(({ lane }) => lane !== end.lane);
      this.#free.set(end.namespace, [...known, end]);
    }
  }
}
