import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy } from '../events.js';
import type { Build } from '../model.js';
import { findBuilds } from '../runs/find.sql.js';
import { listUnattended, markUnattended } from './upkeep.sql.js';

/** A runner that has nothing to do asks once a minute. */
const patience = { waiting: 20, silence: 180 };

/** Lets builds that wait for a runner say when none is there that would take them, and when there is one again. */
export async function markAwaiting(desk: BuildDesk, limit: number): Promise<void> {
  for (const { id, isUnattended } of await desk.db.many(listUnattended(patience, limit)))
    await mark(desk, id, isUnattended);
}

async function mark({ db, outbox, by }: BuildDesk, id: string, isUnattended: boolean): Promise<void> {
  await db.transaction(async (tx) => {
    const [build] = await tx.many(findBuilds([id]));
    if (!build || !(await tx.maybe(markUnattended(id, isUnattended ? whatIsMissing(build) : null)))) return;
    const cause = causedBy(build, isUnattended ? 'no runner is there for it' : 'a runner is there for it');
    const event = isUnattended
      ? buildEvent('BLOCKED', build, { ...awaiting, message: whatIsMissing(build) }, by.actor, cause)
      : buildEvent('QUEUED', build, { phase: 'PENDING' }, by.actor, cause);
    await outbox.publish(tx, event);
  });
}

const awaiting = { phase: 'PENDING', reason: 'AWAITING_RUNNER' } as const;

const words = { DOCKER: 'Docker', SOURCE: 'Source', CUSTOM: 'Custom', JENKINS_PIPELINE: 'pipeline' } as const;

function whatIsMissing({ spec }: Build): string {
  const labels = spec.nodeSelector.map(({ key, value }) => `${key}=${value}`).join(', ');
  const kind = `${words[spec.strategy.type]} builds${labels === '' ? '' : ` labelled ${labels}`}`;
  return `No runner asks for ${kind} of this namespace: start one with "sluice runner" on a machine that has buildah.`;
}
