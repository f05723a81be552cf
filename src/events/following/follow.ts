import type { Batch } from '../tail/batch.js';
import { cursorOfOtherEpoch, cursorOfSetBackLog, cursorTrimmed, type Seal } from '../cursor/cursor.js';
import { Failure } from '../../platform/errors.js';
import { withCursor, type LoggedEvent } from '../event.js';
import { type Reach, trimmedOf } from '../events.sql.js';
import { isSeen, type Mark, moveTo } from '../cursor/mark.js';
import { precedes, type Position } from '../cursor/position.js';
import type { Entry } from '../tail/ring.js';
import type { Tail } from '../tail/tail.js';

/** Some events that follow each other, whole transactions of them, and how far the log was read with them. */
export interface Portion {
  /** None where the portion only says how far the log was read. */
  readonly events: readonly LoggedEvent[];
  readonly mark: Mark;
  /** From where events were left out before this portion, if any were. */
  readonly skippedFrom: Mark | null;
}

/** What a reader of the log needs. */
export interface Reader {
  readonly tail: Tail;
  /** Of the epoch in which `mark` was found good. */
  readonly seal: Seal;
  readonly mark: Mark;
  /** Where the stream ends; without it, never. */
  readonly until?: Position | undefined;
  readonly filter: (event: LoggedEvent) => boolean;
  /** Reads older events than the tail has. */
  readonly fetch: (after: Position) => Promise<Batch>;
  /** Where the log ends now: asked of by a reader that skips what it has no hope to catch up with. */
  readonly skipTo?: (() => Promise<Mark>) | undefined;
  /** Milliseconds without an event after which a portion without events is due; without it, none is. */
  readonly bookmarkEvery?: number | undefined;
  /** Ends the stream without an error. */
  readonly signal: AbortSignal;
}

/** Fails when the log no longer reaches back to a position, or is another one. */
export function checkReach(position: Position, seal: Seal, reach: Reach): void {
  if (reach.epoch !== seal.epoch) throw cursorOfOtherEpoch();
  if (precedes(position, trimmedOf(reach))) throw cursorTrimmed();
}

/** Events that a reader takes at a time; a transaction with more comes whole all the same. */
const portionSize = 500;

/**
 * Yields what lies behind a mark, and goes on as it happens. Holds no queue, only its mark and the batch at hand:
 * a slow reader falls back to the database, and out of the log in the end, with CURSOR_EXPIRED.
 */
export async function* readOn(reader: Reader): AsyncGenerator<Portion, void, undefined> {
  const { tail, seal, until, filter, fetch, skipTo, bookmarkEvery = Infinity, signal } = reader;
  let { mark } = reader;
  const hasAll = () => until !== undefined && !precedes(mark.position, until);
  const isOver = () => signal.aborted || tail.isClosed || hasAll();
  let toldAt = performance.now();
  while (!isOver()) {
    if (tail.seal !== seal) throw cursorOfOtherEpoch();
    if (skipTo && !tail.ring.reaches(mark.position)) {
      const skippedFrom = mark;
      mark = await skipTo();
      yield { events: [], mark, skippedFrom };
      toldAt = performance.now();
      continue;
    }
    const read = await next(mark.position, toldAt + bookmarkEvery);
    const entries = until ? read.filter(({ position }) => !precedes(until, position)) : read;
    const events: LoggedEvent[] = [];
    for (const { position, transaction, event } of entries) {
      const isKnown = isSeen(mark, position, transaction);
      // Nearly always null: a mark for each event would be most of what this costs.
      if (mark.seen) mark = moveTo(mark, position);
      if (!isKnown && filter(event)) events.push(mark.seen ? withCursor(event, seal.close(mark)) : event);
    }
    const last = entries.at(-1);
    if (last) mark = moveTo(mark, last.position);
    if (until && entries.length < read.length) mark = moveTo(mark, until);
    if (events.length === 0 && performance.now() - toldAt < bookmarkEvery) continue;
    yield { events, mark, skippedFrom: null };
    toldAt = performance.now();
  }
  if (until && !hasAll() && !signal.aborted) throw stopping();

  /** From the ring, else from the database; none when there was nothing yet, and now is or it got late. */
  async function next(after: Position, until: number): Promise<readonly Entry[]> {
    if (!tail.ring.reaches(after)) {
      const { entries, reach } = await fetch(after);
      checkReach(after, seal, reach);
      if (entries.length === 0 && !tail.ring.reaches(after)) throw cursorOfSetBackLog();
      return entries;
    }
    const entries = tail.ring.after(after, portionSize);
    if (entries.length === 0) await news(tail, signal, until - performance.now());
    return entries;
  }
}

/** The failure for who must not take the end of this process for that of what was asked for. */
const stopping = () => new Failure('UNAVAILABLE', 'This node is stopping: connect again.');

/** Settles at the tail's next news, when aborted, or after some milliseconds. */
const news = (tail: Tail, signal: AbortSignal, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const settle = () => {
      forget();
      clearTimeout(timer);
      signal.removeEventListener('abort', settle);
      resolve();
    };
    const timer = milliseconds < Infinity ? setTimeout(settle, Math.max(milliseconds, 0)).unref() : undefined;
    const forget = tail.onNews(settle);
    signal.addEventListener('abort', settle, { once: true });
  });
