import type { Actor, Publisher } from '../../events/index.js';
import type { Transaction } from '../../platform/postgres/index.js';
import { targetOf } from './events.js';
import { lookAt } from './look.js';
import type { Target, Trigger, TriggerTargetKind } from './model.js';
import { eventsOfMoves } from './moves.js';
import type { Claim } from './queue.sql.js';
import { tellFired } from './tell-fired.js';
import { markFired, type Fired } from './fired.sql.js';

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
  const triggers = await lookAt({ tx, outbox, actor }, claims);
  const events = await eventsOfMoves(tx, triggers);
  const fired: Fired[] = [];
  const outcomes: Outcome[] = [];
  for (const claim of claims) {
    const due = triggers.filter((trigger) => isOf(trigger, claim) && trigger.state === 'DUE');
    const mayFire = due.length === 0 || admit(claim);
    outcomes.push({ target: claim, result: mayFire ? 'DONE' : 'HELD' });
    if (!mayFire) continue;
    const moved = due.map((trigger) => ({ trigger, image: trigger.reference ?? '' }));
    fired.push(...(await tellFired({ tx, outbox, actor }, moved, events)));
  }
  if (fired.length > 0) await tx.execute(markFired(fired));
  return outcomes;
};

/** Whether the trigger belongs to the target. */
export const isOf = (trigger: Trigger, { kind, namespace, name }: Target): boolean => {
  const target = targetOf(trigger);
  return target.kind === kind && target.namespace === namespace && target.name === name;
};
