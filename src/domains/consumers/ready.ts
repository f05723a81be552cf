import { setTimeout as wait } from 'node:timers/promises';
import { matcher, nounOf, type EventLog, type LoggedEvent } from '../../events/index.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { called, type Consumer } from './model.js';
import { findDue } from './queue/waiting.sql.js';
import { isAddressedTo } from './wanted.js';

/** The longest that a member is left without a word. */
const longest = 30_000;

/**
 * Yields at once, and whenever there may be something to take: an event of the kind that is wanted, a wait that has
 * ended, a lease that has run out, a consumer that goes on. Ends with the signal.
 */
export async function* readiness(
  consumer: Consumer,
  { db, events }: { db: Queryable; events: Pick<EventLog, 'followBatches'> },
  outer: AbortSignal | undefined,
): AsyncGenerator<string, void, undefined> {
  const ended = new AbortController();
  const signal = outer ? AbortSignal.any([outer, ended.signal]) : ended.signal;
  const batches = await events.followBatches({ filter: mayMatter(consumer), signal });
  try {
    let next = batches.next();
    while (!signal.aborted) {
      yield consumer.id;
      const { wait: seconds } = await db.one(findDue(consumer.id));
      const millis = seconds === null ? longest : Math.min(longest, Math.max(10, seconds * 1_000));
      const timer = new AbortController();
      const come = await Promise.race([
        next,
        wait(millis, undefined, { signal: AbortSignal.any([signal, timer.signal]) }).catch(() => undefined),
      ]);
      timer.abort();
      if (come?.done) return;
      if (come) next = batches.next();
    }
  } finally {
    ended.abort();
  }
}

/** The events that may bring it work: those that match its filter, whoever may see them, and those about itself. */
function mayMatter(consumer: Consumer): (event: LoggedEvent) => boolean {
  const matches = matcher(consumer);
  const noun = consumer.kind.toLowerCase();
  return (event) =>
    matches(event) ||
    isAddressedTo(event, consumer) ||
    (nounOf(event.type) === noun && event.subject === called(consumer));
}
