import type { Database } from '../platform/postgres/index.js';
import { beginningOfWindow, lockTrimming, trimBatch } from './events.sql.js';

/** Events trimmed in one transaction: few enough to keep no reader waiting for its end. */
const batchSize = 2_000;

/** Trims events from before a time off the log, unless another process is at it; returns how many. */
export async function trimEvents(db: Database, before: Date): Promise<number> {
  for (let total = 0; ;) {
    const trimmed = await db.transaction(async (tx) => {
      const { locked } = await tx.one(lockTrimming());
      return locked ? await tx.execute(trimBatch(before, batchSize)) : 0;
    });
    total += trimmed;
    if (trimmed < batchSize) return total;
  }
}

/**
 * Trims what is older than so many hours, by the clock that events are dated with: that of a node that is ahead would
 * take away what others still come back for.
 */
export async function trimWindow(db: Database, windowHours: number): Promise<number> {
  const { since } = await db.one(beginningOfWindow(windowHours));
  return trimEvents(db, since);
}
