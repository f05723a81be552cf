import { counted } from '../../../platform/counted.js';
import { badInput, Failure } from '../../../platform/errors.js';
import { moveConsumer, pauseConsumer, resumeConsumer } from '../consumers.sql.js';
import type { ConsumerDesk } from '../desk.js';
import { called, stateOf, type Consumer } from '../model.js';
import { placeOf, type Place } from '../places.js';
import { reviveDead } from '../queue/dead.sql.js';
import { forgetWaiting } from '../queue/waiting.sql.js';
import { say } from './say.js';

/** Has a consumer get nothing until it is resumed. */
export const pause = (desk: ConsumerDesk, consumer: Consumer): Promise<void> =>
  desk.db.transaction(async (tx) => {
    if (await tx.maybe(pauseConsumer(consumer.id))) await say(tx, desk, 'paused', consumer, 'paused');
  });

/** Lets a consumer go on. One that has expired has to be moved first. */
export async function resume(desk: ConsumerDesk, consumer: Consumer): Promise<void> {
  if (stateOf(consumer) === 'EXPIRED')
    throw new Failure(
      'CONFLICT',
      `${called(consumer)} has fallen behind the log: seek to where it is to go on.`,
      { path: ['input', 'name'] },
    );
  await desk.db.transaction(async (tx) => {
    if (await tx.maybe(resumeConsumer(consumer.id))) await say(tx, desk, 'resumed', consumer, 'resumed');
  });
}

/** What a move leaves as it is. */
export interface SeekTerms {
  /** What waits stays where it is, so that all of it is still dealt with. */
  readonly keepsWaiting?: boolean;
  readonly tests?: boolean;
}

/** Moves a consumer to another place of the log. */
export async function seek(
  desk: ConsumerDesk,
  consumer: Consumer,
  to: Place,
  { keepsWaiting = false, tests = false }: SeekTerms,
): Promise<void> {
  const cursor = await placeOf(to, desk.events);
  const where = to.kind === 'AFTER' ? 'to a cursor' : `to the ${to.kind.toLowerCase()}`;
  await desk.db.transaction(async (tx) => {
    await tx.execute(moveConsumer(consumer.id, cursor, tests));
    if (!keepsWaiting) await tx.execute(forgetWaiting(consumer.id));
    await say(tx, desk, 'sought', consumer, `moved ${where}`);
  });
}

/** Gives out dead letters again, those of these events or (null) all; says how many. */
export async function redeliver(
  desk: ConsumerDesk,
  consumer: Consumer,
  events: readonly string[] | null,
): Promise<number> {
  const wrong = events?.find((id) => !uuid.test(id));
  if (wrong !== undefined)
    throw badInput(`${JSON.stringify(wrong)} is no id of an event.`, 'input', 'events');
  return desk.db.transaction(async (tx) => {
    const revived = await tx.execute(reviveDead(consumer.id, events));
    if (revived > 0)
      await say(tx, desk, 'redelivered', consumer, `${counted(revived, 'dead letter')} given out again`);
    return revived;
  });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
