import type { EventLog } from '../../events/index.js';
import { Failure } from '../../platform/errors.js';
import type { Consumer } from './model.js';
import type { Waiting } from './queue/waiting.sql.js';
import type { Sight } from './sight.js';
import { wantedBy } from './wanted.js';

/** How far a consumer is behind. */
export interface Lag {
  readonly events: number;
  /** Whether there are more: counting has ended. */
  readonly isAtLeast: boolean;
  /** Age of the oldest. */
  readonly seconds: number;
}

const mostCounted = 10_000;

/** Counts what waits for a consumer, and what of the log behind its cursor it will want. */
export async function measureLag(
  consumer: Consumer,
  waiting: Waiting,
  { events, sight }: { events: Pick<EventLog, 'read'>; sight: Sight },
): Promise<Lag> {
  const isWanted = wantedBy(consumer, sight);
  let oldest = waiting.oldest === null ? null : new Date(waiting.oldest);
  let count = waiting.count;
  let cursor = consumer.cursor;
  let isAtEnd = false;
  try {
    for (let looked = 0; looked < mostCounted && !isAtEnd;) {
      const slice = await events.read(cursor, 1_000);
      const wanted = slice.events.filter(isWanted);
      oldest ??= wanted[0]?.occurredAt ?? null;
      count += wanted.length;
      looked += Math.max(slice.events.length, 1);
      ({ cursor, isAtEnd } = slice);
    }
  } catch (error) {
    // From an expired cursor nothing can be counted: its condition tells.
    if (!(error instanceof Failure) || error.code !== 'CURSOR_EXPIRED') throw error;
  }
  const seconds = oldest ? Math.max(0, Math.floor((Date.now() - oldest.getTime()) / 1_000)) : 0;
  return { events: count, isAtLeast: !isAtEnd, seconds };
}
