import type { Batch } from './batch.js';
import { cursorOfOtherEpoch, cursorTrimmed, type Seal } from './cursor.js';
import type { LoggedEvent } from './event.js';
import type { Reach } from './events.sql.js';
import { isSeen, moveTo, type Place } from './place.js';
import { beforeTransaction, precedes, type Position } from './position.js';
import type { Entry } from './ring.js';
import type { Tail } from './tail.js';

/** What a reader of the log needs. */
export interface Reader {
  readonly tail: Tail;
  /** Of the epoch in which `place` was found good. */
  readonly seal: Seal;
  readonly place: Place;
  readonly filter: (event: LoggedEvent) => boolean;
  /** Reads older events than the tail has. */
  readonly fetch: (after: Position) => Promise<Batch>;
  /** Ends the stream without an error. */
  readonly signal: AbortSignal;
}

/** Fails when the log no longer reaches back to a position, or is another one. */
export function checkReach(position: Position, seal: Seal, reach: Reach): void {
  if (reach.epoch !== seal.epoch) throw cursorOfOtherEpoch();
  if (precedes(position, { transaction: reach.trimmedTransaction, id: reach.trimmedId }))
    throw cursorTrimmed();
}

/**
 * Yields what lies behind a place, and goes on as it happens. Holds no queue, only its place and the batch at hand:
 * a slow reader falls back to the database, and out of the log in the end, with CURSOR_EXPIRED.
 */
export async function* readOn({
  tail,
  seal,
  place,
  filter,
  fetch,
  signal,
}: Reader): AsyncGenerator<LoggedEvent, void, undefined> {
  const isOver = () => signal.aborted || tail.isClosed;
  while (!isOver()) {
    if (tail.seal !== seal) throw cursorOfOtherEpoch();
    const { entries, end } = await next(place.position);
    for (const { position, event } of entries) {
      const isKnown = isSeen(place, position.transaction);
      place = moveTo(place, position);
      if (isKnown || !filter(event)) continue;
      yield place.seen ? withCursor(event, seal.close(place)) : event;
      if (isOver()) return;
    }
    if (precedes(place.position, end)) place = moveTo(place, end);
  }

  async function next(after: Position): Promise<{ entries: readonly Entry[]; end: Position }> {
    if (!tail.ring.reaches(after)) {
      const { entries, reach, isFull } = await fetch(after);
      checkReach(after, seal, reach);
      return { entries, end: isFull ? after : beforeTransaction(reach.horizon) };
    }
    const entries = tail.ring.after(after, batchSize);
    if (entries.length > 0) return { entries, end: after };
    const end = tail.ring.end;
    await news(tail, signal);
    return { entries, end };
  }
}

/** Events that a reader takes from the ring at a time. */
const batchSize = 500;

const withCursor = (event: LoggedEvent, cursor: string): LoggedEvent => ({ ...event, cursor });

/** Settles at the tail's next news, or when aborted. */
const news = (tail: Tail, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const settle = () => {
      forget();
      signal.removeEventListener('abort', settle);
      resolve();
    };
    const forget = tail.onNews(settle);
    signal.addEventListener('abort', settle, { once: true });
  });
