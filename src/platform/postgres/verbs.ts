import type pg from 'pg';
import { translate } from './errors.js';
import type { Queryable } from './queryable.js';
import type { Statement } from './sql.js';

/** The four verbs on a pool or one of its connections; `onStatement` is told of each statement as it is sent. */
export function verbs(on: pg.Pool | pg.PoolClient, onStatement?: (name: string) => void): Queryable {
  const run = async (statement: Statement<unknown>) => {
    onStatement?.(statement.name);
    try {
      return await on.query<pg.QueryResultRow>({
        name: statement.name,
        text: statement.text,
        values: [...statement.values],
      });
    } catch (error) {
      throw translate(error);
    }
  };
  const many = async <Row>(statement: Statement<Row>) => (await run(statement)).rows as Row[];
  const maybe = async <Row>(statement: Statement<Row>) => {
    const rows = await many(statement);
    if (rows.length > 1) throw new Error(`${statement.name} yielded ${String(rows.length)} rows, not one.`);
    return rows[0] ?? null;
  };
  return {
    many,
    maybe,
    one: async (statement) => {
      const row = await maybe(statement);
      if (row === null) throw new Error(`${statement.name} yielded no row.`);
      return row;
    },
    execute: async (statement) => (await run(statement)).rowCount ?? 0,
  };
}
