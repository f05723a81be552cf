import type { FieldReading } from './reading.js';
import type { OfRow } from './values.js';

/**
 * A value that is kept as `jsonb` in just the form of the contract. Of its objects in lists a reading finds the row with
 * the column `v`; only fields that the contract has and the JSON has not need one.
 */
export const stored =
  (of: string | OfRow): FieldReading =>
  (field) =>
    field.stored(typeof of === 'string' ? `${field.row}."${of}"` : of(field.row));
