import type { Database } from '../platform/postgres/index.js';
import type { Seal } from './cursor.js';
import { type BatchRow, type EventRow, type Reach, readBatch } from './events.sql.js';
import { sequenceOf, type Position } from './position.js';
import type { Entry } from './ring.js';

/** Some events that follow each other, and how far the log reached when they were read. */
export interface Batch {
  readonly entries: readonly Entry[];
  readonly reach: Reach;
  /** Whether there may be more at once: as many as were asked for. */
  readonly isFull: boolean;
  /** Whether more events are committed than are settled: an older transaction is still open. */
  readonly isPending: boolean;
}

/** Reads the next events behind a position, `limit` at most. */
export async function takeBatch(db: Database, seal: Seal, after: Position, limit: number): Promise<Batch> {
  const rows = await db.many(readBatch(after, limit));
  const [first] = rows;
  if (!first) throw new Error('The table event_log has lost its row.');
  const entries = rows.filter(isEvent).map((row) => entryOf(row, seal));
  return { entries, reach: first, isFull: entries.length === limit, isPending: first.pending };
}

const isEvent = (row: BatchRow): row is BatchRow & EventRow => row.place !== null;

function entryOf(row: EventRow, seal: Seal): Entry {
  const {
    place,
    number,
    transaction,
    size,
    id,
    type,
    namespace,
    subject,
    payload,
    actor,
    cause,
    occurredAt,
  } = row;
  const position = { place, number };
  let cursor: string | undefined;
  return {
    position,
    transaction,
    size,
    event: {
      id,
      type,
      namespace,
      subject,
      payload,
      actor,
      cause,
      occurredAt,
      get sequence() {
        return sequenceOf(position);
      },
      get cursor() {
        return (cursor ??= seal.close({ position, seen: null }));
      },
    },
  };
}
