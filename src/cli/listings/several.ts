import { SluiceError } from '../../client/index.js';
import type { Context, Result, Table } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { listOfKind, type ListingOptions } from './of-a-kind.js';

/** One listing: a kind, and the name of one thing where one is meant. */
interface Wanted {
  readonly word: string;
  readonly name: string | undefined;
}

/** What `all` stands for, as in `oc` as far as these are here: what people work on. */
const all = 'is,bc,builds,deployments';

/** Reads `is`, `is NAME…`, `is,bc [NAME…]`, `is/NAME bc/NAME…` and `all`, as `oc` takes them. */
export function wantedIn([first = '', ...names]: readonly string[]): readonly Wanted[] {
  if (first.includes('/')) {
    const bare = names.find((word) => !word.includes('/'));
    if (bare !== undefined)
      throw new UsageError(`“${bare}” names no kind: behind ${first} each is written KIND/NAME.`);
    return [first, ...names].map((word) => ({ word, name: undefined }));
  }
  if (first === 'all' && names.length > 0)
    throw new UsageError('`get all` takes no name: write the kind, e.g. get is NAME.');
  const kinds = (first === 'all' ? all : first).split(',');
  if (kinds.length > 1 && kinds.includes(''))
    throw new UsageError(`“${first}” has a comma too many; write KIND,KIND, e.g. is,bc.`);
  return kinds.flatMap((word): readonly Wanted[] =>
    names.length === 0 ? [{ word, name: undefined }] : names.map((name) => ({ word, name })),
  );
}

/**
 * All that is wanted: one listing as it is; several one below the other, each with its kind, as its name has it in front.
 * What of several does not exist is told behind those that do.
 */
export async function listSeveral(
  wanted: readonly Wanted[],
  options: ListingOptions,
  context: Context,
): Promise<Result> {
  const [only] = wanted;
  if (only !== undefined && wanted.length === 1) return listOfKind(only.word, only.name, options, context);
  const results: Result[] = [];
  const missing: string[] = [];
  for (const { word, name } of wanted)
    try {
      results.push(await listOfKind(word, name, options, context));
    } catch (error) {
      if (!(error instanceof SluiceError) || error.code !== 'NOT_FOUND') throw error;
      missing.push(error.message);
    }
  if (results.length === 0) throw new SluiceError('NOT_FOUND', missing.join('\n'));
  const tables = merged(results.map(tableWithKinds));
  return {
    value: results.flatMap(valuesWithKinds),
    names: results.flatMap(({ names = [] }) => names),
    view: { tables, empty: tables.map(({ empty }) => empty).join('\n') },
    failure: missing.length > 0 ? new Error(missing.join('\n')) : undefined,
  };
}

/** The things as data, each with its kind, as its name has it. */
function valuesWithKinds({ value, names = [] }: Result): unknown[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((item, index) =>
    typeof item === 'object' && item !== null ? { kind: names[index]?.split('/')[0], ...item } : item,
  );
}

function tableWithKinds({ names, view }: Result): Table {
  if (!('columns' in view)) throw new UsageError('This cannot be listed beside others: get it alone.');
  const place = view.columns.findIndex(({ title }) => title === 'NAME');
  if (names?.length !== view.rows.length) return view;
  const rows = view.rows.map((row, index) =>
    row.map((cell, column) => (column === place ? (names[index] ?? cell) : cell)),
  );
  return { ...view, rows };
}

/** Tables of the same columns made one. */
function merged(tables: readonly Table[]): readonly Table[] {
  const byTitles = new Map<string, Table>();
  for (const table of tables) {
    const titles = table.columns.map(({ title }) => title).join();
    const before = byTitles.get(titles);
    byTitles.set(titles, before ? { ...before, rows: [...before.rows, ...table.rows] } : table);
  }
  return [...byTitles.values()];
}
