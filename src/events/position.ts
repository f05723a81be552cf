/** A position in the log: right behind the event with this place and number, see the table `event`. */
export interface Position {
  readonly place: bigint;
  readonly number: bigint;
}

/** Whether `one` lies truly before `other`. */
export const precedes = (one: Position, other: Position): boolean =>
  one.place === other.place ? one.number < other.number : one.place < other.place;
