import { newEventId } from '../../../events/index.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy } from '../events.js';
import { leaseLost } from './claim.js';
import { findLeased, releaseBuild, type LeaseKey } from './leases.sql.js';

/** Gives the build of a lease back to the queue, for its runner will not end it; wakes those that could. */
export async function release(desk: BuildDesk, key: LeaseKey, why: string | null): Promise<void> {
  const { db, outbox, by } = desk;
  await db.transaction(async (tx) => {
    const build = await tx.maybe(findLeased(key));
    const eventId = newEventId();
    if (!build || !(await tx.maybe(releaseBuild(key, eventId)))) throw leaseLost();
    const message = `${build.runner ?? 'its runner'} has given it back${why === null ? '' : `: ${why}`}`;
    const cause = causedBy(build, message, by.requestId);
    const what = { phase: 'PENDING', message } as const;
    await outbox.publish(tx, buildEvent('ABANDONED', build, what, by.actor, cause), eventId);
  });
}
