import type { Batch } from './batch.js';
import { cursorOfOtherEpoch, cursorOfSetBackLog, cursorTrimmed, type Seal } from './cursor.js';
import type { LoggedEvent } from './event.js';
import { type Reach, trimmedOf } from './events.sql.js';
import { isSeen, type Mark, moveTo } from './mark.js';
import { precedes, type Position } from './position.js';
import type { Entry } from './ring.js';
import type { Tail } from './tail.js';

/** What a reader of the log needs. */
export interface Reader {
  readonly tail: Tail;
  /** Of the epoch in which `mark` was found good. */
  readonly seal: Seal;
  readonly mark: Mark;
  readonly filter: (event: LoggedEvent) => boolean;
  /** Reads older events than the tail has. */
  readonly fetch: (after: Position) => Promise<Batch>;
  /** Ends the stream without an error. */
  readonly signal: AbortSignal;
}

/** Fails when the log no longer reaches back to a position, or is another one. */
export function checkReach(position: Position, seal: Seal, reach: Reach): void {
  if (reach.epoch !== seal.epoch) throw cursorOfOtherEpoch();
  if (precedes(position, trimmedOf(reach))) throw cursorTrimmed();
}

/**
 * Yields what lies behind a mark, and goes on as it happens. Holds no queue, only its mark and the batch at hand:
 * a slow reader falls back to the database, and out of the log in the end, with CURSOR_EXPIRED.
 */
export async function* readOn({
  tail,
  seal,
  mark,
  filter,
  fetch,
  signal,
}: Reader): AsyncGenerator<LoggedEvent, void, undefined> {
  const isOver = () => signal.aborted || tail.isClosed;
  while (!isOver()) {
    if (tail.seal !== seal) throw cursorOfOtherEpoch();
    for (const { position, transaction, event } of await next(mark.position)) {
      const isKnown = isSeen(mark, position, transaction);
      mark = moveTo(mark, position);
      if (isKnown || !filter(event)) continue;
      yield mark.seen ? { ...event, cursor: seal.close(mark) } : event;
      if (isOver()) return;
    }
  }

  /** From the ring, else from the database; none when there was nothing yet, and now is. */
  async function next(after: Position): Promise<readonly Entry[]> {
    if (!tail.ring.reaches(after)) {
      const { entries, reach } = await fetch(after);
      checkReach(after, seal, reach);
      if (entries.length === 0 && !tail.ring.reaches(after)) throw cursorOfSetBackLog();
      return entries;
    }
    const entries = tail.ring.after(after, batchSize);
    if (entries.length === 0) await news(tail, signal);
    return entries;
  }
}

/** Events that a reader takes from the ring at a time. */
const batchSize = 500;

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
