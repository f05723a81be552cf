import type { Actor, Publisher } from '../../events/index.js';
import type { Failpoint } from '../../platform/failpoint.js';
import type { Transaction } from '../../platform/postgres/index.js';
import * as budgets from './budget.sql.js';
import type { Admit, Effects, Outcome } from './effects.js';
import { namespaceEvent } from './events.js';
import type { TriggerTargetKind } from './model.js';
import { settleDue, type Claim } from './queue.sql.js';

/** Who fires triggers, as events and holds name it. */
const triggerActor: Actor = { kind: 'SYSTEM', name: 'triggers' };

/** What firing needs, whoever asks for it: the worker, or a preview. */
export interface Firing {
  readonly outbox: Publisher;
  readonly effects: Effects;
  /** What triggers may start in a namespace in a minute; 0: any number. */
  readonly perMinute: number;
  readonly failpoint: Failpoint;
}

/**
 * Fires what is due, in the transaction that has locked it: what comes of it, what the triggers remember, the budget,
 * and the end of being due are written together or not at all. Yields how many targets are settled.
 */
export async function fire(tx: Transaction, claims: readonly Claim[], firing: Firing): Promise<number> {
  if (claims.length === 0) return 0;
  firing.failpoint('triggers.claimed');
  const purse = await openPurse(tx, claims, firing.perMinute);
  const free = claims.filter((claim) => claim.exempt || !purse.isHeld(claim.namespace));
  const outcomes: Outcome[] = [];
  const desk = { tx, outbox: firing.outbox, actor: triggerActor, admit: purse.admit };
  for (const kind of kinds) {
    const ofKind = free.filter((claim) => claim.kind === kind);
    if (ofKind.length > 0) outcomes.push(...(await firing.effects[kind](desk, ofKind)));
  }
  firing.failpoint('triggers.effected');
  const done = outcomes.flatMap(({ target, result }) => (result === 'DONE' ? [target] : []));
  if (done.length > 0) await tx.execute(settleDue(done));
  const left = purse.left();
  if (left.length > 0) await tx.execute(budgets.keepBudgets(left));
  const held = outcomes.flatMap(({ target, result }) => (result === 'HELD' ? [target.namespace] : []));
  for (const namespace of new Set(held)) await hold(tx, namespace, firing);
  firing.failpoint('triggers.settled');
  return done.length;
}

const kinds: readonly TriggerTargetKind[] = ['DEPLOYMENT', 'BUILD_CONFIG', 'CONSUMER', 'WEBHOOK'];

async function hold(tx: Transaction, namespace: string, { outbox, perMinute }: Firing): Promise<void> {
  const reason = 'Too much would have started at once: see what waits, then release it.';
  if (!(await tx.maybe(budgets.holdNamespace(namespace, triggerActor, reason)))) return;
  const by = { actor: triggerActor, requestId: null };
  const message = `more was to start than the limit of ${namespace} allows`;
  await outbox.publish(tx, namespaceEvent('namespace.triggers-held', namespace, { perMinute }, by, message));
}

/** The budgets of all namespaces that the claims are of, locked until the end of the transaction. */
async function openPurse(tx: Transaction, claims: readonly Claim[], perMinute: number) {
  const namespaces = [...new Set(claims.map(({ namespace }) => namespace))];
  let rows = await tx.many(budgets.lockBudgets(namespaces, perMinute));
  if (rows.length < namespaces.length) {
    await tx.execute(budgets.ensureBudgets(namespaces));
    rows = await tx.many(budgets.lockBudgets(namespaces, perMinute));
  }
  const tokens = new Map(rows.map((row) => [row.namespace, row.tokens]));
  const held = new Set(rows.flatMap((row) => (row.hold ? [row.namespace] : [])));
  const spent = new Set<string>();
  const admit: Admit = ({ namespace, exempt }) => {
    const left = tokens.get(namespace);
    if (exempt || left == null) return true;
    if (left < 1) return false;
    tokens.set(namespace, left - 1);
    spent.add(namespace);
    return true;
  };
  return {
    admit,
    isHeld: (namespace: string) => held.has(namespace),
    left: () => [...spent].map((namespace) => ({ namespace, tokens: tokens.get(namespace) ?? 0 })),
  };
}
