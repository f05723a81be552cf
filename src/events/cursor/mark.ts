import { precedes, type Position } from './position.js';

/**
 * What a snapshot saw of the log: of the events up to `last`, those of every transaction before `end` that was not
 * `running` any more. Nothing behind `last`.
 */
export interface Seen {
  readonly last: Position;
  readonly end: bigint;
  /** In ascending order. */
  readonly running: readonly bigint[];
}

/**
 * How far a reader has come. All up to `position` is behind it, and of what follows, all that `seen` saw. A position
 * alone cannot say what a snapshot saw: transactions that were running then come to stand before others that were not.
 */
export interface Mark {
  readonly position: Position;
  readonly seen: Seen | null;
}

/** Whether the reader knows an event by its snapshot. */
export const isSeen = ({ seen }: Mark, position: Position, transaction: bigint): boolean =>
  seen !== null &&
  !precedes(seen.last, position) &&
  transaction < seen.end &&
  !seen.running.includes(transaction);

/** The same reader further on; it forgets its snapshot once all that this saw is behind it. */
export const moveTo = ({ seen }: Mark, position: Position): Mark => ({
  position,
  seen: seen && precedes(position, seen.last) ? seen : null,
});

/** The furthest event that a mark knows of. */
export const furthest = ({ position, seen }: Mark): Position => seen?.last ?? position;

/**
 * The mark behind all that a snapshot saw: `snapshot` as PostgreSQL writes it, `xmin:xmax:xip,xip,…`, and the `last`
 * event in it. Says nothing of transactions behind that event, for their ids may be given out again after a crash.
 */
export function markOf(snapshot: string, last: Position): Mark {
  const [, next = '', list = ''] = snapshot.split(':');
  const end = BigInt(next) <= last.place ? BigInt(next) : last.place + 1n;
  const running = (list === '' ? [] : list.split(',').map(BigInt)).filter((transaction) => transaction < end);
  running.sort((one, other) => (one < other ? -1 : 1));
  if (running.length === 0 && end > last.place) return { position: last, seen: null };
  return { position: { place: running[0] ?? end, number: 0n }, seen: { last, end, running } };
}
