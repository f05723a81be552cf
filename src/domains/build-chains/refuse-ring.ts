import { badInput } from '../../platform/errors.js';
import type { Transaction } from '../../platform/postgres/index.js';
import { findOutputInto, outputOfConfig, takeTurn, watchedBy } from './chains.sql.js';
import {
  namesOn,
  shownConfig,
  shownTag,
  type ConfigName,
  type IsInRange,
  type Step,
  type TagName,
} from './model.js';
import { walk, wayTo } from './walk.js';

/**
 * Refuses a definition, as this transaction has written it, whose image would start its next build: directly, or by
 * other builds and tags that follow. Two that write half a ring each take turns, and the second is refused.
 */
export async function refuseBuildRing(
  tx: Transaction,
  config: ConfigName,
  isInRange: IsInRange,
  ...path: string[]
): Promise<void> {
  const output = await tx.maybe(outputOfConfig(config));
  if (!output || (await tx.many(watchedBy(config))).length === 0) return;
  await tx.execute(takeTurn());
  await refuse(
    tx,
    output,
    isInRange,
    (step) => step.config !== null && shownConfig(step.config) === shownConfig(config),
    (way) => [shownConfig(config), ...way, shownConfig(config)],
    'Pause one of the triggers, let one of them follow another tag, or take it with allowRing: such a ring is built once and then held.',
    path,
  );
}

/** A tag that has come to follow others, and where the input says so. */
export interface Follower {
  readonly tag: string;
  readonly path: readonly string[];
}

/** Refuses tags of a stream that follow others, as this transaction has written them, where that closes a ring of builds. */
export async function refuseTagRings(
  tx: Transaction,
  { namespace, stream }: Pick<TagName, 'namespace' | 'stream'>,
  followers: readonly Follower[],
  isInRange: IsInRange,
): Promise<void> {
  if (followers.length === 0) return;
  await tx.execute(takeTurn());
  // Within one stream tags are kept from following each other in a ring elsewhere.
  if (!(await tx.maybe(findOutputInto(namespace, stream)))) return;
  for (const { tag, path } of followers)
    await refuse(
      tx,
      { namespace, stream, tag },
      isInRange,
      ({ config, to }) =>
        config === null && to !== null && shownTag(to) === shownTag({ namespace, stream, tag }),
      (way) => [...way, shownTag({ namespace, stream, tag })],
      'Pause the trigger of one of the builds first, or point the tag at an image.',
      path,
    );
}

async function refuse(
  tx: Transaction,
  start: TagName,
  isInRange: IsInRange,
  closes: (step: Step) => boolean,
  around: (way: readonly string[]) => readonly string[],
  advice: string,
  path: readonly string[],
): Promise<void> {
  const walked = await walk(tx, start, { isInRange, isManualToo: false });
  const way = wayTo(walked, start, closes);
  if (!way) return;
  throw badInput(
    `Builds would set themselves off in a ring: ${around(namesOn(way)).join(' → ')}. ${advice}`,
    ...path,
  );
}
