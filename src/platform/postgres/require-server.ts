import type pg from 'pg';
import { Failure } from '../errors.js';

/** The oldest PostgreSQL whose language the migrations keep to. */
const oldestVersion = 15;

/** Refuses a server that is too old for our statements, and a database that would take texts for mere bytes. */
export async function requireServer(client: pg.Client, oldest = oldestVersion): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
       current_setting('server_encoding') as encoding`,
  );
  const [{ version, number, encoding } = { version: '', number: 0, encoding: '' }] = rows;
  if (number < oldest * 10_000)
    throw new Failure(
      'UNAVAILABLE',
      `DATABASE_URL leads to PostgreSQL ${version}; Sluice needs ${String(oldest)} or newer: upgrade it, or give another server.`,
    );
  if (encoding !== 'UTF8')
    throw new Failure(
      'UNAVAILABLE',
      `The database of DATABASE_URL has the encoding ${encoding}; Sluice needs UTF8: make one by createdb --encoding=UTF8 --template=template0.`,
    );
}
