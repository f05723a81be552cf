import type { Statement, Texts } from '../../platform/postgres/index.js';
import type { Seal } from '../cursor/cursor.js';
import { type BatchRow, type Reach, readBatch } from '../events.sql.js';
import { standby } from '../primary.js';
import type { Position } from '../cursor/position.js';
import { entriesOf } from './entries.js';
import type { Entry } from './ring.js';

/** Some events that follow each other, and how far the log reached when they were read. */
export interface Batch {
  readonly entries: readonly Entry[];
  readonly reach: Reach;
  /** Whether there may be more at once. */
  readonly isFull: boolean;
  /** Whether more events are committed than are settled: an older transaction is still open. */
  readonly isPending: boolean;
  /** The version of who may do what, in the snapshot in which the events were read. */
  readonly rightsVersion: bigint;
}

/** Asks the database, by whichever connection. */
export type Ask = (statement: Statement<BatchRow>) => Promise<readonly Texts[]>;

/** Reads the next events behind a position, about `limit` and never a part only of what one transaction did. */
export async function takeBatch(ask: Ask, seal: Seal, after: Position, limit: number): Promise<Batch> {
  for (let most = limit; ; most *= 8) {
    const rows = await ask(readBatch(after, most));
    const [first] = rows as readonly (readonly string[])[];
    if (!first) throw new Error('The table event_log has lost its row.');
    const [epoch = '', place = '', number = '', pending, rights = '', isStandby] = first;
    if (isStandby === 'true') throw standby();
    const found = rows.flatMap(([, , , , , , lines]) => (lines == null ? [] : entriesOf(lines, seal)));
    const isFull = found.length === most;
    const entries = isFull ? withoutLastTransaction(found) : found;
    if (entries.length === 0 && isFull) continue;
    return {
      entries,
      reach: { epoch, trimmedPlace: BigInt(place), trimmedNumber: BigInt(number) },
      isFull,
      isPending: pending === 'true',
      rightsVersion: BigInt(rights),
    };
  }
}

/** What was read up to a limit, but for the transaction that the limit may have cut in two. */
const withoutLastTransaction = (entries: readonly Entry[]): readonly Entry[] => {
  const cut = entries.at(-1)?.transaction;
  return entries.slice(0, entries.findLastIndex(({ transaction }) => transaction !== cut) + 1);
};
