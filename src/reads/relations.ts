import type { FieldReading, FieldSelection, TypeReading } from './reading.js';
import { listed } from './text.js';

/** Where rows come from: `from` and `where` of a statement, the rows under this alias. */
export type RowsOf = (field: FieldSelection, alias: string) => string | null;

/** One object, or null where there is no row. */
export const one =
  (type: string, rows: RowsOf, more?: TypeReading): FieldReading =>
  (field) => {
    const alias = field.alias();
    const from = rows(field, alias);
    const object = from === null ? null : field.object(type, alias, more);
    return object === null || from === null ? null : `coalesce((select ${object} ${from} limit 1), 'null')`;
  };

/** One object that every row has: where the viewer may not see it, it is the resolver that says what is wrong. */
export const present =
  (type: string, rows: RowsOf, more?: TypeReading): FieldReading =>
  (field) => {
    const found = one(type, rows, more)(field);
    const left = field.left();
    return found === null || left === null ? null : `coalesce(nullif(${found}, 'null'), ${left})`;
  };

/** An object whose columns are those of its parent's row; null unless the condition holds. */
export const embedded =
  (type: string, condition: ((row: string) => string) | null, more?: TypeReading): FieldReading =>
  (field) => {
    const object = field.object(type, field.row, more);
    if (object === null || condition === null) return object;
    return `case when ${condition(field.row)} then ${object} else 'null' end`;
  };

/** A list of objects in the order of these columns. */
export const many =
  (type: string, rows: RowsOf, order: (alias: string) => string, more?: TypeReading): FieldReading =>
  (field) => {
    const alias = field.alias();
    const from = rows(field, alias);
    const object = from === null ? null : field.object(type, alias, more);
    if (object === null || from === null) return null;
    return `(select ${listed(`${object}, ',' order by ${order(alias)}`)} ${from})`;
  };
