import { Seal } from '../../src/events/cursor/cursor.js';
import { readIdentity } from '../../src/events/events.sql.js';
import { precedes, type Position } from '../../src/events/cursor/position.js';
import { trimEvents } from '../../src/events/trim.js';
import { sql, type Database } from '../../src/platform/postgres/index.js';

/**
 * Trims the log up to the very place that the slowest reader has come to: its window is as narrow as it can be without
 * anybody being refused.
 */
export class Trimming {
  readonly #db: Database;
  readonly #seal: Seal;
  /** How many events are gone. */
  trimmed = 0;

  private constructor(db: Database, seal: Seal) {
    this.#db = db;
    this.#seal = seal;
  }

  static async of(db: Database): Promise<Trimming> {
    return new Trimming(db, new Seal(await db.one(readIdentity())));
  }

  /** Trims behind the first of these cursors; not at all while the database is away. */
  async trim(cursors: readonly string[]): Promise<void> {
    const positions = cursors.map((cursor) => this.#seal.open(cursor).position);
    const slowest = positions.reduce((one, other) => (precedes(other, one) ? other : one));
    try {
      const { occurredAt } = await this.#db.one(oldestFrom(slowest));
      if (occurredAt) this.trimmed += await trimEvents(this.#db, occurredAt);
    } catch {
      // Once more, later.
    }
  }
}

/** The oldest that is still wanted: what is behind may have begun before. */
const oldestFrom = ({ place, number }: Position) => sql<{ occurredAt: Date | null }>`-- findOldestFrom
  select min(occurred_at) as "occurredAt" from event
  where (place, number) >= (${String(place)}::xid8, ${number}::bigint)`;
