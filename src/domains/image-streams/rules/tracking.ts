import { badInput } from '../../../platform/errors.js';

/** Which tag each tracking tag of one stream follows. */
export type Tracks = ReadonlyMap<string, string>;

/**
 * Refuses a stream in which following `tag` leads back to it. OpenShift lets such a ring in and then never
 * settles; here it is the writer's mistake.
 */
export function refuseRing(tag: string, tracks: Tracks, ...path: string[]): void {
  const way = [tag];
  for (let next = tracks.get(tag); next !== undefined; next = tracks.get(next)) {
    way.push(next);
    if (next === tag)
      throw badInput(
        `Tags would follow each other in a ring: ${way.join(' → ')}. Point one at an image.`,
        ...path,
      );
    if (way.length > tracks.size + 1) return;
  }
}
