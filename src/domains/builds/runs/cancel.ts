import { Failure } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import { lockConfig } from '../configs/configs.sql.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent } from '../events.js';
import { hasEnded, type Build } from '../model.js';
import { advance } from './advance.js';
import { deleteBuild, dropOldBuilds } from './delete.sql.js';
import { end } from './end.js';

/** Cancels a build within a transaction, and lets the next one have its turn; one that has ended is a CONFLICT. */
export async function cancelBuild(tx: Transaction, desk: BuildDesk, build: Build): Promise<void> {
  if (build.configId !== null) await tx.maybe(lockConfig(build.configId));
  const hasBeen = await end(tx, desk, build, {
    phase: 'CANCELLED',
    reason: 'CANCELLED_BUILD',
    message: `Cancelled by ${desk.by.actor.name}.`,
    from: ['NEW', 'PENDING', 'RUNNING'],
  });
  if (!hasBeen)
    throw new Failure('CONFLICT', `Build ${build.namespace}/${build.name} has ended already.`, {
      path: ['input', 'name'],
    });
  if (build.configId !== null) await advance(tx, desk, build.configId);
}

/** Deletes a build with its log within a transaction; one that has not ended is cancelled first. */
export async function removeBuild(tx: Transaction, desk: BuildDesk, build: Build): Promise<void> {
  if (!hasEnded(build.phase)) await cancelBuild(tx, desk, build);
  await tx.execute(deleteBuild(build.id));
  const { actor, requestId } = desk.by;
  await desk.outbox.publish(
    tx,
    buildEvent('DELETED', build, {}, actor, {
      kind: 'REQUEST',
      message: 'deleted',
      requestId,
      eventId: null,
    }),
  );
}

/** Deletes what a definition's history limits do not keep; says what went. */
export async function dropHistory(
  tx: Transaction,
  { outbox, by }: BuildDesk,
  { id, name, namespace }: { readonly id: string; readonly name: string; readonly namespace: string },
  eventId: string | null,
): Promise<void> {
  const cause = {
    kind: 'BUILD',
    message: 'beyond the history limit',
    requestId: by.requestId,
    eventId,
  } as const;
  for (const gone of await tx.many(dropOldBuilds(id)))
    await outbox.publish(
      tx,
      buildEvent('DELETED', { ...gone, namespace, configName: name }, {}, by.actor, cause),
    );
}
