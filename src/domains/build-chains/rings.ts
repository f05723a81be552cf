import { grouped } from '../../platform/grouped.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { automaticBuilds, followersBetweenBuilds } from './chains.sql.js';
import {
  namesOn,
  shownConfig,
  shownTag,
  type ConfigName,
  type FollowerRow,
  type IsInRange,
  type Step,
  type TagName,
} from './model.js';
import { wayTo } from './walk.js';

/** A definition whose images start its own next build. */
export interface Ring {
  readonly config: ConfigName;
  /** All that is on the way round, as messages name it, from the definition back to it. */
  readonly names: readonly string[];
  /** Every namespace that it leads through. */
  readonly namespaces: readonly string[];
}

/** Every definition whose images start its own next build, by whichever builds and tags that follow others or versions. */
export async function findRings(db: Queryable, isInRange: IsInRange): Promise<Ring[]> {
  const builds = await db.many(automaticBuilds());
  const followers = builds.length > 0 ? await db.many(followersBetweenBuilds()) : [];
  const steps = ringsAlone([...builds, ...followingSteps(builds, followers, isInRange)]);
  const walked = { steps: grouped(steps, ({ from }) => shownTag(from)), isTruncated: false };
  const rings = new Map<string, Ring>();
  for (const { config, to } of steps) {
    if (!config || !to || rings.has(shownConfig(config))) continue;
    const name = shownConfig(config);
    const way = wayTo(walked, to, (step) => step.config !== null && shownConfig(step.config) === name);
    if (!way) continue;
    const rooms = [config, ...way.flatMap((step) => [step.from, ...(step.config ? [step.config] : [])])];
    const namespaces = [...new Set(rooms.map(({ namespace }) => namespace))];
    rings.set(name, { config, names: [name, ...namesOn(way), name], namespaces });
  }
  return [...rings.values()];
}

/** The steps to tags that follow others: for ranges, from each tag of the stream that builds, or followers, may move. */
function followingSteps(
  builds: readonly Step[],
  followers: readonly FollowerRow[],
  isInRange: IsInRange,
): Step[] {
  const moving = [...builds.flatMap(({ to }) => (to ? [to] : [])), ...followers];
  const tags = [...new Map(moving.map((tag) => [shownTag(tag), nameOf(tag)])).values()];
  const inStream = grouped(tags, streamOf);
  return followers.flatMap(({ tracks, range, ...tag }) =>
    (inStream.get(streamOf(tag)) ?? [])
      .filter((from) => from.tag !== tag.tag && (range ? isInRange(range, from.tag) : from.tag === tracks))
      .map((from) => ({ from, config: null, to: tag, isAutomatic: true })),
  );
}

/** What is left once all that leads nowhere, or that nothing leads to, is taken away again and again. */
function ringsAlone(steps: readonly Step[]): readonly Step[] {
  for (let left = steps; ;) {
    const begins = new Set(left.map(({ from }) => shownTag(from)));
    const ends = new Set(left.flatMap(({ to }) => (to ? [shownTag(to)] : [])));
    const kept = left.filter(({ from, to }) => ends.has(shownTag(from)) && to && begins.has(shownTag(to)));
    if (kept.length === left.length) return kept;
    left = kept;
  }
}

const nameOf = ({ namespace, stream, tag }: TagName): TagName => ({ namespace, stream, tag });

const streamOf = ({ namespace, stream }: TagName): string => `${namespace}/${stream}`;
