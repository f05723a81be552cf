import type { FieldReading, FieldSelection } from './reading.js';
import { base64url, jsonArray, listed, quotedPlain } from './text.js';

/** The column of a row: `streamId` → `t."streamId"`. */
const column = (row: string, name: string): string => `${row}."${name}"`;

/** SQL of one row, given its alias. */
export type OfRow = (row: string) => string;

const expression = (of: string | OfRow, row: string): string =>
  typeof of === 'string' ? column(row, of) : of(row);

/** Text that is always there. */
export const text =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `quoted(${expression(of, row)})`;

/** Text, or null. */
export const nullableText =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `coalesce(quoted(${expression(of, row)}), 'null')`;

/** A number or truth that is always there. */
export const plain =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `to_json(${expression(of, row)})`;

/** The same, or null. */
export const nullablePlain =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `coalesce(to_json(${expression(of, row)}), 'null')`;

/** A whole number of 64 bits, which the graph writes as text. */
export const int64 =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    quotedPlain(`(${expression(of, row)})::text`);

/** A `timestamptz` as the graph writes it: UTC, with milliseconds. */
export const time =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    isoText(expression(of, row));

/**
 * PostgreSQL writes a time as JSON in a third of what `to_char` takes, but with as many digits as it needs. One microsecond
 * behind a whole millisecond it needs all six; the last three of them become the zone.
 */
const isoText = (value: string) =>
  `replace(to_json(date_bin('1 ms', ${value} at time zone interval '0', '0001-01-01') + interval '1 microsecond')::text, '001"', 'Z"')`;

/** The same, or null. */
export const nullableTime =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `coalesce(${isoText(expression(of, row))}, 'null')`;

/** A whole number of 64 bits, or null. */
export const nullableInt64 =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `coalesce('"' || (${expression(of, row)})::text || '"', 'null')`;

/** What the column holds as `jsonb`, as it stands. */
export const json =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `coalesce(${expression(of, row)}, 'null'::jsonb)`;

/** JSON that does not depend on the row. */
export const constant =
  (value: string | number | boolean | null): FieldReading =>
  () =>
    `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** The global id of an object, from its type's name and the keys of its row, all text. */
export const globalId =
  (type: string, ...keys: (string | OfRow)[]): FieldReading =>
  ({ row }) =>
    quotedPlain(
      base64url(
        jsonArray([`'${JSON.stringify(type)}'`, ...keys.map((key) => `quoted(${expression(key, row)})`)]),
      ),
    );

/** Labels or annotations, a `jsonb` object of texts, by key; each `{ key value }`. */
export const keyValues =
  (of: string | OfRow): FieldReading =>
  (field) => {
    const each = field.alias();
    const object = field.object('KeyValue', each, { key: text('key'), value: text('value') });
    if (object === null) return null;
    const rows = `jsonb_each_text(${expression(of, field.row)}) as ${each} (key, value)`;
    return `(select ${listed(`${object}, ',' order by ${each}.key collate "C"`)} from ${rows})`;
  };

/** A setting of the server as text; SQL null where it is not set. */
export const setting = (field: FieldSelection, name: 'internalRegistry' | 'publicRegistry'): string =>
  field.bind((_, run) => run.settings[name], 'text');

/** Seconds as the graph writes spans of time, e.g. 5400 → `1h30m`; or null. */
export const nullableDuration =
  (of: string | OfRow): FieldReading =>
  ({ row }) => {
    const seconds = expression(of, row);
    return `case when ${seconds} is null then 'null' else ${spanOfTime(seconds)} end`;
  };

/** A list of seconds as spans of time. */
export const durations =
  (of: string | OfRow): FieldReading =>
  (field) => {
    const each = field.alias();
    const rows = `unnest(${expression(of, field.row)}::bigint[]) with ordinality as ${each} (seconds, n)`;
    return `(select ${listed(`${spanOfTime(`${each}.seconds`)}, ',' order by ${each}.n`)} from ${rows})`;
  };

function spanOfTime(seconds: string): string {
  const part = (size: number, within: number, unit: string) =>
    `nullif(${seconds} ${within > 0 ? `% ${String(within)} ` : ''}/ ${String(size)}, 0) || '${unit}'`;
  const parts = [part(86_400, 0, 'd'), part(3_600, 86_400, 'h'), part(60, 3_600, 'm'), part(1, 60, 's')];
  return quotedPlain(`concat(${parts.join(', ')})`);
}
