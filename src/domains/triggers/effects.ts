import type { Actor, Publisher } from '../../events/index.js';
import type { Transaction } from '../../platform/postgres/index.js';
import { targetOf, triggerFired } from './events.js';
import { hasNews, shown, tagOf, type Target, type Trigger, type TriggerTargetKind } from './model.js';
import type { Claim } from './queue.sql.js';
import * as statements from './triggers.sql.js';

/** What became of a target that was due. */
export interface Outcome {
  readonly target: Target;
  /** HELD: its namespace has nothing left to start anything with. */
  readonly result: 'DONE' | 'HELD';
}

/** Takes the start of one thing off the budget of the claim's namespace; false when there is none left. */
export type Admit = (claim: Claim) => boolean;

/** What an effect works with: all in one transaction. */
export interface EffectDesk {
  readonly tx: Transaction;
  readonly outbox: Publisher;
  readonly actor: Actor;
  readonly admit: Admit;
}

/**
 * Looks at all triggers of these targets as they are now, and does what they ask for, in the transaction. All claims
 * are of its kind, and locked.
 */
export type Effect = (desk: EffectDesk, claims: readonly Claim[]) => Promise<readonly Outcome[]>;

/** What each kind of target does when its triggers fire. */
export type Effects = Readonly<Record<TriggerTargetKind, Effect>>;

/** Tells consumers and webhooks, through the log: one event for each trigger that has news. */
export const tellTargets: Effect = async ({ tx, outbox, actor, admit }, claims) => {
  const triggers = await tx.many(statements.triggersOf(claims));
  const events = await eventsOfMoves(tx, triggers);
  const fired: statements.Fired[] = [];
  const outcomes: Outcome[] = [];
  for (const claim of claims) {
    const due = triggers.filter((trigger) => isOf(trigger, claim) && trigger.automatic && hasNews(trigger));
    const mayFire = due.length === 0 || admit(claim);
    outcomes.push({ target: claim, result: mayFire ? 'DONE' : 'HELD' });
    if (!mayFire) continue;
    for (const trigger of due) {
      const image = trigger.reference ?? '';
      const event = triggerFired(trigger, image, events.get(trigger.id) ?? null, actor);
      const eventId = await outbox.publish(tx, event);
      fired.push({ id: trigger.id, reference: image, image, digest: trigger.digest, eventId });
    }
  }
  if (fired.length > 0) await tx.execute(statements.markFired(fired));
  return outcomes;
};

/** Whether the trigger belongs to the target. */
export const isOf = (trigger: Trigger, { kind, namespace, name }: Target): boolean => {
  const target = targetOf(trigger);
  return target.kind === kind && target.namespace === namespace && target.name === name;
};

/** By trigger, the event that brought its tag where it points now. */
export async function eventsOfMoves(
  tx: Transaction,
  triggers: readonly Trigger[],
): Promise<ReadonlyMap<string, string>> {
  const moved = triggers.flatMap((trigger) => {
    const tag = tagOf(trigger);
    return tag && trigger.revision !== null && hasNews(trigger)
      ? [{ id: trigger.id, subject: shown(tag), revision: trigger.revision }]
      : [];
  });
  if (moved.length === 0) return new Map();
  const wanted = [...new Map(moved.map((move) => [move.subject, move])).values()];
  const found = new Map(
    (await tx.many(statements.findMoves(wanted))).map(({ subject, eventId }) => [subject, eventId]),
  );
  return new Map(
    moved.flatMap(({ id, subject }) => {
      const eventId = found.get(subject);
      return eventId === undefined ? [] : [[id, eventId] as const];
    }),
  );
}
