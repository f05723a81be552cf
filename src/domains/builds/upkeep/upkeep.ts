import { newEventId } from '../../../events/index.js';
import { keepDoing } from '../../../platform/keep-doing.js';
import type { Logger } from '../../../platform/logger.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy } from '../events.js';
import { mostAttempts } from '../leases/claim.js';
import type { LogBell } from '../logs/bell.js';
import { usualDeadline, type Build } from '../model.js';
import { advance, advanceAlone } from '../runs/advance.js';
import { findBuilds } from '../runs/find.sql.js';
import { listBlocked, listOverdue } from './stuck.sql.js';
import type { Ending } from '../runs/end.sql.js';
import { end } from '../runs/end.js';
import { markAwaiting } from './unattended.js';
import { dropOldDeliveries, dropOldRunners, listAbandoned, requeueBuild } from './upkeep.sql.js';

/** What upkeep needs: a desk of its own each time, for desks remember what they have read. */
export interface UpkeepOptions {
  readonly desk: () => BuildDesk;
  readonly bell: LogBell;
  readonly logger: Logger;
}

/** Milliseconds between two rounds. */
const every = 1_000;
/** How many builds one round sees to at most, of each kind. */
const together = 50;
/** How many rounds pass between two looks at what blocked builds wait for, at runners, and at what is old. */
const roundsForBlocked = 2;
const roundsForRunners = 5;
const roundsForOld = 3_600;

/**
 * Ends builds that take too long or that no runner survives, gives those of vanished runners back to the queue, lets
 * those go on that waited for an image, and has those say so that no runner is there for. Every node does it: what one has done, another finds done.
 */
export function keepBuilds({ desk, bell, logger }: UpkeepOptions): AsyncDisposable {
  let rounds = 0;
  return keepDoing(() => seeTo(desk(), bell, rounds++), {
    every,
    logger,
    failure: 'The upkeep of builds was interrupted; it is tried again shortly.',
  });
}

/** One round, for all that is due now. */
async function seeTo(desk: BuildDesk, bell: LogBell, round: number): Promise<void> {
  const { db } = desk;
  for (const { id, why } of await db.many(listOverdue(mostAttempts, together))) {
    await endAs(desk, id, why);
    bell.ring(id);
  }
  for (const { id } of await db.many(listAbandoned(mostAttempts, together))) await requeue(desk, id);
  if (round % roundsForBlocked === 0)
    for (const { configId, buildId } of await db.many(listBlocked(together)))
      await db.transaction(async (tx) => {
        if (configId !== null) await advance(tx, desk, configId);
        else if (buildId !== null) await advanceAlone(tx, desk, buildId);
      });
  if (round % roundsForRunners === 0) await markAwaiting(desk, together);
  if (round % roundsForOld === 0) {
    await db.execute(dropOldDeliveries(30));
    await db.execute(dropOldRunners(30));
  }
}

async function endAs(desk: BuildDesk, id: string, why: keyof typeof endings): Promise<void> {
  await desk.db.transaction(async (tx) => {
    const [build] = await tx.many(findBuilds([id]));
    if (!build || !(await end(tx, desk, build, endings[why](build)))) return;
    if (build.configId !== null) await advance(tx, desk, build.configId);
  });
}

const endings = {
  DEADLINE: ({ spec }: Build): Ending => ({
    phase: 'FAILED',
    reason: 'DEADLINE_EXCEEDED',
    message: `It took longer than ${String(spec.completionDeadlineSeconds ?? usualDeadline)} seconds.`,
    from: ['RUNNING'],
  }),
  ABANDONED: ({ attempt }: Build): Ending => ({
    phase: 'ERROR',
    reason: 'EXCEEDED_RETRY_TIMEOUT',
    message: `${String(attempt)} runners have vanished while they carried it out.`,
    from: ['RUNNING'],
  }),
  NO_UPLOAD: (): Ending => ({
    phase: 'ERROR',
    reason: 'FETCH_SOURCE_FAILED',
    message: 'Its source was not sent in time.',
    from: ['NEW'],
  }),
};

async function requeue(desk: BuildDesk, id: string): Promise<void> {
  const { outbox, by } = desk;
  await desk.db.transaction(async (tx) => {
    const [build] = await tx.many(findBuilds([id]));
    const eventId = newEventId();
    if (!build || !(await tx.maybe(requeueBuild(id, eventId)))) return;
    const message = `${build.runner ?? 'its runner'} has vanished`;
    const event = buildEvent(
      'ABANDONED',
      build,
      { phase: 'PENDING', message },
      by.actor,
      causedBy(build, message),
    );
    await outbox.publish(tx, event, eventId);
  });
}
