import { shownConfig, shownTag, type Step, type TagName } from './model.js';

/** One thing in a chain; `parent` is the place of what it follows. */
export interface ChainLink {
  readonly kind: 'TAG' | 'BUILD_CONFIG';
  readonly namespace: string;
  readonly name: string;
  readonly depth: number;
  readonly parent: number | null;
  readonly isAutomatic: boolean;
  readonly closesRing: boolean;
}

/** A chain as a tree, and the rings in it. */
export interface Links {
  readonly links: readonly ChainLink[];
  readonly rings: readonly (readonly string[])[];
  readonly isTruncated: boolean;
}

/** Links that are told at most. */
const most = 2_000;

interface Place {
  readonly name: string;
  readonly at: number;
}

/** Lays out as a tree what follows a tag; where a way comes back to where it has been, that is a ring. */
export function linksOf(start: TagName, stepsOf: (tag: TagName) => readonly Step[]): Links {
  const links: ChainLink[] = [];
  const rings = new Map<string, readonly string[]>();
  add({ kind: 'TAG', ...nameOf(start), depth: 0, parent: null, isAutomatic: true, closesRing: false });
  follow(start, [{ name: shownTag(start), at: 0 }]);
  return { links, rings: [...rings.values()], isTruncated: links.length >= most };

  function add(link: ChainLink): number {
    return links.push(link) - 1;
  }

  function follow(tag: TagName, trail: readonly Place[]): void {
    for (const { config, to, isAutomatic } of stepsOf(tag)) {
      if (links.length >= most) return;
      const way = config
        ? grow(trail, shownConfig(config), { kind: 'BUILD_CONFIG', ...config, isAutomatic })
        : trail;
      if (!way || !to) continue;
      const next = grow(way, shownTag(to), {
        kind: 'TAG',
        ...nameOf(to),
        isAutomatic: config === null || isAutomatic,
      });
      if (next) follow(to, next);
    }
  }

  /** The trail with one link more; null where that stands on it already. */
  function grow(
    trail: readonly Place[],
    name: string,
    link: Pick<ChainLink, 'kind' | 'namespace' | 'name' | 'isAutomatic'>,
  ): readonly Place[] | null {
    const before = trail.findIndex((place) => place.name === name);
    const parent = trail.at(-1)?.at ?? null;
    const at = add({ ...link, depth: trail.length, parent, closesRing: before >= 0 });
    if (before < 0) return [...trail, { name, at }];
    const ring = trail.slice(before).map((place) => place.name);
    rings.set(ring.toSorted().join(' '), [...ring, name]);
    return null;
  }
}

const nameOf = ({ namespace, stream, tag }: TagName) => ({ namespace, name: `${stream}:${tag}` });
