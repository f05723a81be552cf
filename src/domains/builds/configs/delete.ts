import { notFound } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent, configEvent } from '../events.js';
import { advanceAlone } from '../runs/advance.js';
import { deleteEndedBuilds } from '../runs/delete.sql.js';
import { listUnfinished } from '../runs/advance.sql.js';
import { end } from '../runs/end.js';
import * as statements from './configs.sql.js';

/** Deletes a definition within a transaction: its builds are cancelled and deleted with it, or stay as builds of none. */
export async function deleteConfig(
  tx: Transaction,
  desk: BuildDesk,
  { namespace, name, orphanBuilds }: { namespace: string; name: string; orphanBuilds: boolean },
): Promise<void> {
  await tx.maybe(statements.lockConfigNamed(namespace, name));
  const config = await tx.maybe(statements.findConfig(namespace, name));
  if (!config) throw notFound(`Build config ${namespace}/${name}`, 'input', 'name');
  const { actor, requestId } = desk.by;
  const cause = { kind: 'REQUEST', message: 'deleted', requestId, eventId: null } as const;
  const eventId = await desk.outbox.publish(tx, configEvent('CONFIG_DELETED', config, actor, cause));
  if (!orphanBuilds) {
    for (const build of await tx.many(listUnfinished(config.id)))
      await end(tx, desk, build, {
        phase: 'CANCELLED',
        reason: 'CANCELLED_BUILD',
        message: 'Its definition was deleted.',
        from: ['NEW', 'PENDING', 'RUNNING'],
      });
    const why = { ...cause, message: 'deleted with its definition', eventId };
    for (const gone of await tx.many(deleteEndedBuilds(config.id)))
      await desk.outbox.publish(
        tx,
        buildEvent('DELETED', { ...gone, namespace, configName: name }, {}, actor, why),
      );
  }
  const left = await tx.many(listUnfinished(config.id));
  await tx.execute(statements.deleteConfig(config.id));
  for (const { id } of left) await advanceAlone(tx, desk, id);
}
