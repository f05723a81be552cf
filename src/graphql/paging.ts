import { badInput } from '../platform/errors.js';
import type { Page } from '../platform/page.js';

/** The arguments of every connection. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A list as the graph shows it. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const maximumPage = 100;

/** Reads the arguments of a connection whose cursors hold `keys` key columns. */
export function pageOf({ first, after }: PageArguments, keys = 1): Page {
  if (first < 1 || first > maximumPage)
    throw badInput(`first must be from 1 to ${String(maximumPage)}, not ${String(first)}.`, 'first');
  return { first, after: after == null ? null : decodeKeys(after, keys, 'after') };
}

/** The key columns in a cursor; `path` is where it stands in the request. */
export function decodeKeys(cursor: string, keys: number, ...path: string[]): string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length === keys && value.every((key) => typeof key === 'string'))
      return value;
  } catch {
    // Not one of our cursors: told below.
  }
  throw badInput('after is no cursor of this list; take endCursor from the page before.', ...path);
}

/** A cursor that holds these key columns. */
export const encodeKeys = (keys: readonly string[]) =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The connection with the number of all that it pages through, which is counted where that is asked for only. */
export const counted = <Row>(
  of: Connection<Row>,
  count: () => Promise<number>,
): Connection<Row> & { readonly totalCount: number } => ({
  ...of,
  // A function is called by graphql-js when the field is selected; the type that is generated knows of values only.
  totalCount: count as unknown as number,
});

/** Makes the connection of `rows`, which hold one row more than `page.first` where there is a next page. */
export function connection<Row>(
  rows: readonly Row[],
  page: Page,
  keysOf: (row: Row) => readonly string[],
): Connection<Row> {
  const nodes = rows.slice(0, page.first);
  const edges = nodes.map((node) => ({ cursor: encodeKeys(keysOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
