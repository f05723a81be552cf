import { Failure } from '../../platform/errors.js';
import type { Transaction } from '../../platform/postgres/index.js';
import type { LoggedEvent, Publisher } from '../../events/index.js';
import type { By } from './desk.js';
import { lockConsumer, raiseFence } from './consumers.sql.js';
import { asked, consumerEvent } from './events.js';
import { findSaid, noteSaid } from './verdicts.sql.js';
import { answerTo, judgeBatch, type Acknowledged, type Verdicts } from './judge-batch.js';
import { called, eventOf, expired, stateOf, type Consumer } from './model.js';
import { type Lease, leaseEvents, listHeld } from './queue/lease.sql.js';
import { buryUnacknowledged, type BuriedRow } from './queue/dead.sql.js';
import { findDue } from './queue/waiting.sql.js';
import { settleEvents, handBackEvents, rejectEvents } from './queue/settle.sql.js';

/** What a member has to itself for a while. */
export interface TakenBatch extends Lease {
  readonly expiresAt: Date;
  readonly events: readonly TakenEvent[];
}

/** An event as a member gets it. */
export interface TakenEvent {
  readonly attempt: number;
  readonly event: LoggedEvent;
}

/** Gives a member the next events of a consumer; null where there are none just now. */
export async function takeBatch(
  tx: Transaction,
  id: string,
  { member, most }: { member: string; most: number },
  saying: Saying,
): Promise<TakenBatch | null> {
  const consumer = await tx.maybe(lockConsumer(id));
  if (!consumer || stateOf(consumer) !== 'ACTIVE') return null;
  const buried = await tx.many(buryUnacknowledged(id, consumer.maximumAttempts));
  await sayBuried(tx, consumer, buried, saying);
  const { due } = await tx.one(findDue(id));
  if (!due) return null;
  const lease = { consumerId: id, fence: consumer.fence + 1n };
  const rows = await tx.many(leaseEvents(lease, { member, most, seconds: consumer.leaseSeconds }));
  const [first] = rows;
  if (!first) return null;
  await tx.one(raiseFence(id));
  const events = rows
    .sort((one, other) => (one.sequence < other.sequence ? -1 : 1))
    .map(({ event, attempts }) => ({ event: eventOf(event), attempt: attempts }));
  return { ...lease, expiresAt: first.leasedUntil, events };
}

/** Writes what a member says became of its batch; what it has said before is not written again, and answered the same. */
export async function settleBatch(
  tx: Transaction,
  lease: Lease,
  verdicts: Verdicts,
  saying: Saying,
): Promise<Acknowledged> {
  const consumer = await tx.maybe(lockConsumer(lease.consumerId));
  if (!consumer) throw overtaken();
  const held = await tx.many(listHeld(lease));
  const judgement = judgeBatch(held, verdicts, consumer);
  const mayRepeat = verdicts.done === null || held.length === 0 || judgement.lost.length > 0;
  const said = mayRepeat ? await tx.maybe(findSaid(lease)) : null;
  if (held.length === 0 && !said && verdicts.done === null && verdicts.rejected.length === 0)
    throw overtaken();
  const { settled, rejections, handedBack } = judgement;
  if (settled.length > 0)
    await tx.execute(
      settleEvents(
        lease,
        settled.map(({ sequence }) => sequence),
      ),
    );
  if (handedBack.length > 0) await tx.execute(handBackEvents(lease, handedBack));
  if (rejections.length > 0)
    await sayBuried(tx, consumer, await tx.many(rejectEvents(lease, rejections)), saying);
  const now = {
    settled: settled.map(({ eventId }) => eventId),
    rejected: rejections.map(({ eventId }) => eventId),
  };
  if (now.settled.length + now.rejected.length > 0) tx.withCommit(() => noteSaid(lease, now));
  return answerTo(verdicts, judgement, said);
}

const overtaken = () =>
  new Failure(
    'CONFLICT',
    'Nothing of this batch is this member’s any more: its lease has run out, and others have taken it.',
    { path: ['input', 'lease'] },
  );

/** On whose behalf what happens is said. */
export interface Saying {
  readonly outbox: Publisher;
  readonly by: By;
}

async function sayBuried(
  tx: Transaction,
  consumer: Consumer,
  buried: readonly BuriedRow[],
  { outbox, by }: Saying,
): Promise<void> {
  for (const { eventId, subject, failure } of buried) {
    const cause = { ...asked(failure, by.requestId), eventId };
    const details = { event: eventId, subject, failure };
    await outbox.publish(tx, consumerEvent('dead-lettered', consumer, { actor: by.actor, cause }, details));
  }
}

/** The failure of a consumer that gives out nothing; null for one that does. */
export function whyNothing(consumer: Consumer): Failure | null {
  const state = stateOf(consumer);
  const name = `Consumer ${called(consumer)}`;
  if (state === 'EXPIRED')
    return new Failure('CURSOR_EXPIRED', `${name}: ${consumer.stopMessage ?? expired}`);
  if (state === 'STOPPED')
    return new Failure('FORBIDDEN', `${name} is stopped: ${consumer.stopMessage ?? ''}`);
  return null;
}
