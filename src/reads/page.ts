import type { Arguments, FieldReading, FieldSelection, TypeReading } from './reading.js';
import { base64url, jsonArray } from './values.js';

/** A list that is read page by page. */
export interface PagedRows {
  /** The type of its objects. */
  readonly type: string;
  /** `from …` and the conditions that hold whatever the page; ends with a `where` clause, so that more can follow. */
  readonly rows: (field: FieldSelection, alias: string) => string | null;
  /** The columns that order it, each with its SQL type, and unique together. */
  readonly keys: readonly { readonly of: (alias: string) => string; readonly type: string }[];
  readonly descending?: boolean;
  /** The columns that the objects need besides all of the row, e.g. a position. */
  readonly columns?: (field: FieldSelection, alias: string, after: string | null) => string;
  readonly more?: TypeReading;
}

/**
 * As many as any page looks at. A statement is planned once for pages of all sizes: of a size that it does not know,
 * PostgreSQL takes a tenth of the table for it, and rather sorts all of that than walk along an index.
 */
const mostRows = 101;

/** A connection: `nodes`, `edges`, `pageInfo` and `totalCount` of one page, read with one row more than it holds. */
export const page =
  (list: PagedRows): FieldReading =>
  (field) => {
    const [inner, outer] = [field.alias(), field.alias()];
    const from = list.rows(field, inner);
    if (from === null) return null;
    const { keys, descending = false } = list;
    const pageOf = (args: Arguments) => field.pageOf(args, keys.length);
    const hasAfter = field.when((args) => pageOf(args).after !== null);
    const first = field.bind((args) => pageOf(args).first, 'int');
    const after = hasAfter
      ? keys.map(({ type }, index) => field.bind((args) => pageOf(args).after?.[index], type))
      : null;
    const names = keys.map(({ of }) => of(inner));
    const behind =
      after === null ? '' : ` and (${names.join(', ')}) ${descending ? '<' : '>'} (${after.join(', ')})`;
    const order = (alias: (name: string) => string) =>
      keys.map(({ of }) => `${of(alias(''))}${descending ? ' desc' : ''}`).join(', ');
    const columns = list.columns?.(field, inner, after === null ? null : (after[0] ?? null));
    const ordered = `select ${inner}.*, ${columns === undefined ? '' : `${columns}, `}row_number() over (order by ${order(() => inner)}) as "pageRow" ${from}${behind} order by ${order(() => inner)} limit ${String(mostRows)}`;
    const numbered = `select * from (${ordered}) as ${field.alias()} limit ${first} + 1`;
    const within = `${outer}."pageRow" <= ${first}`;
    const cursor = `to_json(${base64url(jsonArray(keys.map(({ of }) => `to_json((${of(outer)})::text)`)))})`;
    const asked = field.children().map(({ key, name, selection }) => {
      const value = connectionField(name, selection);
      return value === null ? null : `'"${key}":', ${value}`;
    });
    if (asked.includes(null)) return null;
    return `(select concat('{', ${asked.join(`, ',', `)}, '}') from (${numbered}) as ${outer})`;

    function connectionField(name: string, selection: FieldSelection): string | null {
      switch (name) {
        case 'nodes':
          return listOf(selection.object(list.type, outer, list.more));
        case 'edges':
          return listOf(
            selection.object(`${list.type}Edge`, outer, {
              cursor: () => cursor,
              node: (node) => node.object(list.type, outer, list.more),
            }),
          );
        case 'pageInfo':
          return selection.object('PageInfo', outer, {
            hasNextPage: () => `to_json(count(*) > ${first})`,
            hasPreviousPage: () => `'${String(hasAfter)}'`,
            startCursor: () => edge('min'),
            endCursor: () => edge('max'),
          });
        case 'totalCount': {
          const counted = field.alias();
          const all = list.rows(field, counted);
          return all === null ? null : `(select count(*) ${all})`;
        }
        default:
          return null;
      }
    }

    /** The objects of the page; the row behind it is there to be counted only. */
    function listOf(object: string | null): string | null {
      if (object === null) return null;
      return `'[', string_agg(${object}, ',' order by ${outer}."pageRow") filter (where ${within}), ']'`;
    }

    /** The cursor of the first or last object; of none, null. */
    function edge(which: 'min' | 'max'): string {
      const place = which === 'min' ? '1' : `least(count(*), ${first})`;
      const all = `array_agg(${cursor}::text order by ${outer}."pageRow")`;
      return `coalesce((${all})[${place}], 'null')`;
    }
  };
