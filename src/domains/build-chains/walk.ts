import type { Queryable } from '../../platform/postgres/index.js';
import { stepsFrom } from './chains.sql.js';
import { shownTag, type IsInRange, type Step, type TagName } from './model.js';

/** Rounds, and steps, that are walked at most. */
const mostRounds = 200;
const mostSteps = 10_000;

/** Every step that leads on from a tag, directly or not. */
export interface Walked {
  /** By the tag that they lead on from, as messages name it; each in one order. */
  readonly steps: ReadonlyMap<string, readonly Step[]>;
  readonly isTruncated: boolean;
}

/** Walks on from a tag as far as it goes, each tag once: one statement a round, however wide that is. */
export async function walk(
  db: Queryable,
  start: TagName,
  how: { readonly isInRange: IsInRange; readonly isManualToo: boolean },
): Promise<Walked> {
  const steps = new Map<string, Step[]>();
  let count = 0;
  let here: TagName[] = [start];
  for (let round = 0; here.length > 0; round++) {
    if (round === mostRounds || count > mostSteps) return { steps, isTruncated: true };
    for (const tag of here) steps.set(shownTag(tag), []);
    const next = new Map<string, TagName>();
    for (const { range, ...step } of await db.many(stepsFrom(here, how.isManualToo))) {
      if (range && !how.isInRange(range, step.from.tag)) continue;
      steps.get(shownTag(step.from))?.push(step);
      count++;
      if (step.to && !steps.has(shownTag(step.to))) next.set(shownTag(step.to), step.to);
    }
    here = [...next.values()];
  }
  return { steps, isTruncated: false };
}

/** A way from a tag to the first step that is sought, that step included; null: there is none. */
export function wayTo({ steps }: Walked, start: TagName, isSought: (step: Step) => boolean): Step[] | null {
  const ways = new Map<string, Step[]>([[shownTag(start), []]]);
  for (const [tag, way] of ways)
    for (const step of steps.get(tag) ?? []) {
      if (isSought(step)) return [...way, step];
      if (step.to && !ways.has(shownTag(step.to))) ways.set(shownTag(step.to), [...way, step]);
    }
  return null;
}
