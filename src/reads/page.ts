import type { Arguments, FieldReading, FieldSelection, TypeReading } from './reading.js';
import { base64url, jsonArray, listed, objectOf, quotedPlain } from './text.js';

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

/**
 * A connection: `nodes`, `edges`, `pageInfo` and `totalCount` of one page, read with one row more than it holds if need be.
 */
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
    const order = (alias: string) =>
      keys.map(({ of }) => `${of(alias)}${descending ? ' desc' : ''}`).join(', ');
    // Only where it is asked whether there are more is there a row behind the page, and they have to be numbered.
    const children = field.children();
    const isNumbered = children.some(({ name }) => name === 'pageInfo');
    const columns = [
      `${inner}.*`,
      list.columns?.(field, inner, after === null ? null : (after[0] ?? null)),
      isNumbered ? `row_number() over (order by ${order(inner)}) as "pageRow"` : undefined,
    ].filter((column) => column !== undefined);
    const ordered = `select ${columns.join(', ')} ${from}${behind} order by ${order(inner)} limit ${String(mostRows)}`;
    const place = field.alias();
    const read = isNumbered
      ? `select * from (${ordered}) as ${place} limit ${first} + 1`
      : `select * from (${ordered}) as ${place} order by ${order(place)} limit ${first}`;
    const cursor = quotedPlain(base64url(jsonArray(keys.map(({ of }) => `quoted((${of(outer)})::text)`))));
    const asked = children.map(({ key, name, selection }) => {
      const value = connectionField(name, selection);
      return value === null ? null : ([key, value] as const);
    });
    if (!asked.every((pair) => pair !== null)) return null;
    // Of all rows one object, even where nothing that is asked gathers them.
    return `(select ${objectOf(asked)} from (${read}) as ${outer} having true)`;

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

    /** The objects of the page; a row behind it is there to be counted only. */
    function listOf(object: string | null): string | null {
      if (object === null) return null;
      return isNumbered
        ? listed(`${object}, ',' order by ${outer}."pageRow"`, `${outer}."pageRow" <= ${first}`)
        : listed(`${object}, ',' order by ${order(outer)}`);
    }

    /** The cursor of the first or last object; of none, null. */
    function edge(which: 'min' | 'max'): string {
      const place = which === 'min' ? '1' : `least(count(*), ${first})`;
      const all = `array_agg(${cursor}::text order by ${outer}."pageRow")`;
      return `coalesce((${all})[${place}], 'null')`;
    }
  };
