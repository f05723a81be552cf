import type { Actor, Publisher } from '../../events/index.js';
import type { Queryable, Transaction } from '../../platform/postgres/index.js';
import { readRights, type Viewer } from '../../viewer/index.js';
import { triggerDenied } from './events.js';
import { hasNews, isForeign, type Target, type Trigger } from './model.js';
import { eventsOfMoves } from './moves.js';
import { writeDenials } from './fired.sql.js';
import { triggersOf } from './triggers.sql.js';

/** What looking at triggers works with. */
export interface LookDesk {
  readonly tx: Transaction;
  readonly outbox: Publisher;
  readonly actor: Actor;
}

/**
 * All triggers of targets as they are now. Those on a tag of another namespace are asked for the rights of whoever set
 * them: one that may not pull from there is denied, and says so once; one that may again is free.
 */
export async function lookAt(desk: LookDesk, targets: readonly Target[]): Promise<readonly Trigger[]> {
  const { tx } = desk;
  const triggers = await tx.many(triggersOf(targets));
  const refusals = await refusalsOf(tx, triggers);
  const turned = triggers.filter(
    (trigger) => ((refusals.get(trigger.id) ?? null) !== null) !== (trigger.denied !== null),
  );
  if (turned.length === 0) return triggers;
  const messages = turned.map(({ id }) => refusals.get(id) ?? null);
  await tx.execute(
    writeDenials(
      turned.map(({ id }) => id),
      messages,
    ),
  );
  await tellDenied(desk, turned, refusals);
  return tx.many(triggersOf(targets));
}

/** By trigger, why whoever set it may not pull what it watches; those who may are not in it. */
export async function refusalsOf(
  on: Queryable,
  triggers: readonly Trigger[],
): Promise<ReadonlyMap<string, string>> {
  const foreign = triggers.filter(isForeign);
  if (foreign.length === 0) return new Map();
  const setters = new Map(foreign.map(({ createdBy }) => [JSON.stringify(createdBy), createdBy]));
  const keys = [...setters.keys()];
  const rights = await readRights(on, [...setters.values()]);
  return new Map(
    foreign.flatMap(({ id, createdBy, fromNamespace, fromStream }) => {
      const target = { namespace: fromNamespace ?? '', name: fromStream ?? '' };
      const may = rights[keys.indexOf(JSON.stringify(createdBy))]?.allow(
        'get',
        'imagestreams/layers',
        target,
      );
      return may === true ? [] : [[id, refusal(createdBy, target.namespace)] as const];
    }),
  );
}

const refusal = ({ name }: Viewer, namespace: string) =>
  `${name}, who set it, may not pull from ${namespace} any more.`;

async function tellDenied(
  { tx, outbox, actor }: LookDesk,
  turned: readonly Trigger[],
  refusals: ReadonlyMap<string, string>,
): Promise<void> {
  const moves = await eventsOfMoves(tx, turned);
  for (const trigger of turned) {
    const message = refusals.get(trigger.id);
    if (message !== undefined && trigger.automatic && hasNews(trigger))
      await outbox.publish(tx, triggerDenied(trigger, message, moves.get(trigger.id) ?? null, actor));
  }
}
