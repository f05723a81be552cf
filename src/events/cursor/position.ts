/** A position in the log: right behind the event with this place and number, see the table `event`. */
export interface Position {
  readonly place: bigint;
  readonly number: bigint;
}

/** Whether `one` lies truly before `other`. */
export const precedes = (one: Position, other: Position): boolean =>
  one.place === other.place ? one.number < other.number : one.place < other.place;

/** A position as text of fixed length that sorts as positions do. */
export const sequenceOf = ({ place, number }: Position): string => `${hex(place)}-${hex(number)}`;

const hex = (number: bigint) => number.toString(16).padStart(16, '0');
