import { newEventId } from '../../../events/index.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import { lockConfig } from '../configs/configs.sql.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy } from '../events.js';
import type { Build } from '../model.js';
import { takeTurns } from '../rules/run-policy.js';
import { blockBuild, listUnfinished, queueBuild } from './advance.sql.js';
import { findBuilds } from './find.sql.js';
import { end } from './end.js';
import { findWhatIsNeeded } from './needs.js';

/** Who decides whose turn it is. Tests take the lock away to see what it keeps from happening; nobody else does. */
export interface TurnProtections {
  readonly lock: (tx: Transaction, configId: string) => Promise<unknown>;
}

/** For those whose transaction has the definition's lock already. */
export const alreadyLocked: TurnProtections = { lock: () => Promise.resolve() };

const usualProtections: TurnProtections = { lock: (tx, id) => tx.maybe(lockConfig(id)) };

/**
 * Lets the builds of a definition go on whose turn it is, by their run policy. Whoever calls it has changed something
 * that turns depend on, in the same transaction; the definition's lock makes all of them decide one after the other.
 */
export async function advance(
  tx: Transaction,
  desk: BuildDesk,
  configId: string,
  { lock }: TurnProtections = usualProtections,
): Promise<void> {
  await lock(tx, configId);
  for (;;) {
    const builds = await tx.many(listUnfinished(configId));
    const { release, cancel } = takeTurns(builds.filter(isReady));
    const replaced = builds.filter(({ id }) => cancel.includes(id));
    if (!(await replace(tx, desk, replaced, builds.at(-1)))) continue;
    for (const build of builds) if (release.includes(build.id)) await queue(tx, desk, build);
    return;
  }
}

/** Cancels those that a newer one replaces; false when a runner was quicker with one, which makes it another's turn. */
async function replace(
  tx: Transaction,
  desk: BuildDesk,
  builds: readonly Build[],
  newest: Build | undefined,
): Promise<boolean> {
  for (const build of builds) {
    const hasBeen = await end(tx, desk, build, {
      phase: 'CANCELLED',
      reason: 'CANCELLED_BUILD',
      message: `Replaced by ${newest?.name ?? 'a newer build'}.`,
      from: ['NEW', 'PENDING'],
    });
    if (!hasBeen) return false;
  }
  return true;
}

/** The same for a build of no definition: it waits for nobody. */
export async function advanceAlone(tx: Transaction, desk: BuildDesk, id: string): Promise<void> {
  const [build] = await tx.many(findBuilds([id]));
  if (build?.phase === 'NEW' && isReady(build)) await queue(tx, desk, build);
}

/** One whose source is still on its way keeps its place but does not go on. */
const isReady = ({ reason }: Build) => reason !== 'AWAITING_UPLOAD';

async function queue(tx: Transaction, desk: BuildDesk, build: Build): Promise<void> {
  const needs = await findWhatIsNeeded(desk.inside(tx), build);
  const { actor, requestId } = desk.by;
  if ('reason' in needs) {
    const { reason, message } = needs;
    if (!(await tx.maybe(blockBuild(build.id, reason, message)))) return;
    const what = { phase: 'NEW', reason, message } as const;
    const event = buildEvent('BLOCKED', build, what, actor, causedBy(build, message, requestId));
    await desk.outbox.publish(tx, event);
    return;
  }
  const eventId = newEventId();
  if (!(await tx.maybe(queueBuild(build.id, eventId, needs)))) return;
  const cause = causedBy(build, 'ready for a runner', requestId);
  await desk.outbox.publish(tx, buildEvent('QUEUED', build, { phase: 'PENDING' }, actor, cause), eventId);
}
