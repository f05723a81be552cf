import type { Logger } from '../platform/logger.js';
import type { Database } from '../platform/postgres/index.js';
import { beginningOfWindow, lockTrimming, trimBatch } from './events.sql.js';
import { Pause } from './pause.js';

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

/** When and what to trim. */
export interface TrimmerOptions {
  readonly db: Database;
  readonly logger: Logger;
  /** How long events are kept. */
  readonly windowHours: number;
  /** Milliseconds between two trimmings. */
  readonly interval: number;
}

/** Trims the log time and again. */
export class Trimmer implements AsyncDisposable {
  readonly #pause = new Pause();
  readonly #trimming: Promise<void>;
  #isClosed = false;

  constructor(options: TrimmerOptions) {
    this.#trimming = this.#trim(options);
  }

  async #trim({ db, logger, windowHours, interval }: TrimmerOptions): Promise<void> {
    for (;;) {
      await this.#pause.wait(interval);
      if (this.#isClosed) return;
      try {
        await trimWindow(db, windowHours);
      } catch (error) {
        logger.warn({ err: error }, 'The log of events could not be trimmed; trying again later.');
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    this.#pause.wake();
    await this.#trimming;
  }
}
