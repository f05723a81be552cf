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

/** The tags that follow `moved`, directly or through others, each after the one that it follows. */
export function followersOf(moved: string, tracks: Tracks): string[] {
  const direct = groupFollowers(tracks);
  const found: string[] = [];
  const seen = new Set([moved]);
  for (let waiting = [moved]; waiting.length > 0;) {
    const followers = waiting.flatMap((tag) => direct.get(tag) ?? []).filter((tag) => !seen.has(tag));
    for (const tag of followers) seen.add(tag);
    found.push(...followers);
    waiting = followers;
  }
  return found;
}

function groupFollowers(tracks: Tracks): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const [follower, target] of tracks)
    followers.set(target, [...(followers.get(target) ?? []), follower].sort());
  return followers;
}

/** The tag at the end of the way: the one that follows nothing. */
export function finalTarget(tag: string, tracks: Tracks): string {
  let at = tag;
  for (let steps = 0; steps <= tracks.size; steps++) {
    const next = tracks.get(at);
    if (next === undefined) break;
    at = next;
  }
  return at;
}
