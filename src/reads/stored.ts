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

/**
 * The same of a column whose objects may be large: those PostgreSQL compresses, or keeps elsewhere, and would unpack anew for
 * each field that is asked for. Here it does so once.
 */
export const storedLarge =
  (column: string): FieldReading =>
  (field) => {
    const unpacked = field.alias();
    const read = field.stored(`${unpacked}.v`);
    return (
      read && `(select ${read} from (select ${field.row}."${column}" || '{}' as v offset 0) as ${unpacked})`
    );
  };
