import { newEventId } from '../../../events/index.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy, eventOfEnd } from '../events.js';
import type { Build } from '../model.js';
import { dropParts } from '../uploads/uploads.sql.js';
import { endBuild, type Ending } from './end.sql.js';

/** Ends a build that no runner ends, and says so; false when it is in none of the phases that it may be in. */
export async function end(
  tx: Transaction,
  { outbox, by }: Pick<BuildDesk, 'outbox' | 'by'>,
  build: Build,
  ending: Ending,
): Promise<boolean> {
  const { phase, reason, message } = ending;
  const eventId = newEventId();
  if (!(await tx.maybe(endBuild(build.id, ending, eventId)))) return false;
  if (build.spec.source.binary) await tx.execute(dropParts(build.id));
  const cause = causedBy(build, message, by.requestId);
  await outbox.publish(
    tx,
    buildEvent(eventOfEnd[phase], build, { phase, reason, message }, by.actor, cause),
    eventId,
  );
  return true;
}
