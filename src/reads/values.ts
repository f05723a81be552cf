import type { FieldReading, FieldSelection } from './reading.js';

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
    `to_json(${expression(of, row)})`;

/** Text, or null. */
export const nullableText =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `coalesce(to_json(${expression(of, row)}), 'null')`;

/** A number or truth that is always there. */
export const plain =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `to_json(${expression(of, row)})`;

/** A whole number of 64 bits, which the graph writes as text. */
export const int64 =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    `concat('"', ${expression(of, row)}, '"')`;

/** A `timestamptz` as the graph writes it: UTC, with milliseconds. */
export const time =
  (of: string | OfRow): FieldReading =>
  ({ row }) =>
    isoText(expression(of, row));

const isoText = (value: string) =>
  `to_char(${value} at time zone 'UTC', '"\\""YYYY-MM-DD"T"HH24:MI:SS.MS"Z\\""')`;

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
    `to_json(${base64url(jsonArray([`'${JSON.stringify(type)}'`, ...keys.map((key) => `to_json(${expression(key, row)})`)]))})`;

/** Text of a JSON array of these elements, written as JSON.stringify writes it. */
export const jsonArray = (elements: readonly string[]): string =>
  `concat('[', ${elements.join(`, ',', `)}, ']')`;

/** Text as base64 for URLs, without padding; PostgreSQL breaks lines of base64. */
export const base64url = (value: string): string =>
  `translate(encode(convert_to(${value}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** Labels or annotations, a `jsonb` object of texts, by key; each `{ key value }`. */
export const keyValues =
  (of: string | OfRow): FieldReading =>
  (field) => {
    const each = field.alias();
    const object = field.object('KeyValue', each, { key: text('key'), value: text('value') });
    if (object === null) return null;
    const rows = `jsonb_each_text(${expression(of, field.row)}) as ${each} (key, value)`;
    return `(select concat('[', string_agg(${object}, ',' order by ${each}.key collate "C"), ']') from ${rows})`;
  };

/** A setting of the server as text; SQL null where it is not set. */
export const setting = (field: FieldSelection, name: 'internalRegistry' | 'publicRegistry'): string =>
  field.bind((_, run) => run.settings[name], 'text');

/** Seconds as the graph writes spans of time, e.g. 5400 → `1h30m`; or null. */
export const nullableDuration =
  (of: string | OfRow): FieldReading =>
  ({ row }) => {
    const seconds = expression(of, row);
    return `case when ${seconds} is null then 'null'::json else ${spanOfTime(seconds)} end`;
  };

/** A list of seconds as spans of time. */
export const durations =
  (of: string | OfRow): FieldReading =>
  (field) => {
    const each = field.alias();
    const rows = `unnest(${expression(of, field.row)}::bigint[]) with ordinality as ${each} (seconds, n)`;
    return `(select concat('[', string_agg(${spanOfTime(`${each}.seconds`)}::text, ',' order by ${each}.n), ']') from ${rows})`;
  };

function spanOfTime(seconds: string): string {
  const part = (size: number, within: number, unit: string) =>
    `nullif(${seconds} ${within > 0 ? `% ${String(within)} ` : ''}/ ${String(size)}, 0) || '${unit}'`;
  const parts = [part(86_400, 0, 'd'), part(3_600, 86_400, 'h'), part(60, 3_600, 'm'), part(1, 60, 's')];
  return `to_json(concat(${parts.join(', ')}))`;
}
