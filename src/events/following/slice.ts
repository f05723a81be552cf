import type { Batch } from '../tail/batch.js';
import { cursorOfSetBackLog, type Seal } from '../cursor/cursor.js';
import { withCursor, type LoggedEvent } from '../event.js';
import { checkReach } from './follow.js';
import { isSeen, type Mark, moveTo } from '../cursor/mark.js';
import type { Position } from '../cursor/position.js';
import type { Entry } from '../tail/ring.js';
import type { Tail } from '../tail/tail.js';

/** Events that follow each other, as far as they have been read, and where to go on. */
export interface Slice {
  readonly events: readonly LoggedEvent[];
  /** Behind the last event that was looked at: where the next slice begins. */
  readonly cursor: string;
  /** Whether nothing more was there to be read. */
  readonly isAtEnd: boolean;
}

/** Takes the next events behind a mark, `most` at most, without waiting for any. */
export async function takeSlice(
  { tail, seal, fetch }: { tail: Tail; seal: Seal; fetch: (after: Position) => Promise<Batch> },
  mark: Mark,
  most: number,
): Promise<Slice> {
  const entries = await next();
  const events: LoggedEvent[] = [];
  let reached = mark;
  for (const { position, transaction, event } of entries) {
    const isKnown = isSeen(reached, position, transaction);
    reached = moveTo(reached, position);
    if (!isKnown) events.push(reached.seen ? withCursor(event, seal.close(reached)) : event);
  }
  return { events, cursor: seal.close(reached), isAtEnd: entries.length === 0 };

  /** From the ring, else from the database. */
  async function next(): Promise<readonly Entry[]> {
    if (tail.ring.reaches(mark.position)) return tail.ring.after(mark.position, most);
    const { entries: older, reach } = await fetch(mark.position);
    checkReach(mark.position, seal, reach);
    if (older.length === 0 && !tail.ring.reaches(mark.position)) throw cursorOfSetBackLog();
    return older.slice(0, most);
  }
}
