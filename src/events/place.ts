import { beforeTransaction, later, type Position } from './position.js';

/** What a snapshot saw: every transaction before `end`, except the ones that were still running, in order. */
export interface Seen {
  readonly end: bigint;
  readonly running: readonly bigint[];
}

/**
 * Where a reader stands. All up to `position` is behind it; of what follows, it knows what `seen` saw. A position
 * alone cannot say "all that this snapshot saw", for transactions do not commit in the order of their numbers.
 */
export interface Place {
  readonly position: Position;
  readonly seen: Seen | null;
}

/** Whether the reader knows of a transaction by its snapshot. */
export const isSeen = ({ seen }: Place, transaction: bigint): boolean =>
  seen !== null && transaction < seen.end && !seen.running.includes(transaction);

/** The place behind all that a snapshot saw; `text` as PostgreSQL writes it: `xmin:xmax:xip,xip,…`. */
export function placeOfSnapshot(text: string): Place {
  const [start = '', end = '', running = ''] = text.split(':');
  const transactions = running === '' ? [] : running.split(',').map(BigInt);
  transactions.sort((one, other) => (one < other ? -1 : 1));
  return moveTo(
    { position: beforeTransaction(BigInt(start)), seen: { end: BigInt(end), running: transactions } },
    beforeTransaction(BigInt(start)),
  );
}

/** The same reader further on; forgets of its snapshot what no longer matters, and in the end all of it. */
export function moveTo({ seen }: Place, position: Position): Place {
  if (seen === null) return { position, seen };
  const running = seen.running.filter((transaction) => transaction >= position.transaction);
  const [next] = running;
  return next === undefined
    ? { position: later(position, beforeTransaction(seen.end)), seen: null }
    : { position: later(position, beforeTransaction(next)), seen: { end: seen.end, running } };
}
