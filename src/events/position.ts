/** A place between two events of the log: right behind the event of this transaction with this id. */
export interface Position {
  readonly transaction: bigint;
  readonly id: bigint;
}

/** The place before all events of a transaction: ids begin at 1. */
export const beforeTransaction = (transaction: bigint): Position => ({ transaction, id: 0n });

/** Whether `one` lies truly before `other`, in the order of the log. */
export const precedes = (one: Position, other: Position): boolean =>
  one.transaction === other.transaction ? one.id < other.id : one.transaction < other.transaction;

/** The one that lies further on. */
export const later = (one: Position, other: Position): Position => (precedes(one, other) ? other : one);
