import { badInput } from '../../../platform/errors.js';

/** Which tag each tracking tag of one stream follows. */
export type Tracks = ReadonlyMap<string, string>;

/**
 * Refuses a stream in which following `tag` leads back to it, whichever way is taken where there are several.
 * OpenShift lets such a ring in and then never settles; here it is the writer's mistake.
 */
export function refuseRing(tag: string, ways: (tag: string) => readonly string[], ...path: string[]): void {
  const ring = wayBack(tag, ways);
  if (ring)
    throw badInput(
      `Tags would follow each other in a ring: ${ring.join(' → ')}. Point one at an image.`,
      ...path,
    );
}

/** A way from `tag` back to it; null when there is none. */
function wayBack(tag: string, ways: (tag: string) => readonly string[]): string[] | null {
  const cameFrom = new Map<string, string>();
  const toVisit = [tag];
  for (let from = toVisit.pop(); from !== undefined; from = toVisit.pop())
    for (const next of ways(from)) {
      if (next === tag) return trail(tag, from, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, from);
      toVisit.push(next);
    }
  return null;
}

function trail(tag: string, last: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [tag];
  for (let at: string | undefined = last; at !== undefined && at !== tag; at = cameFrom.get(at))
    way.unshift(at);
  return [tag, ...way];
}
