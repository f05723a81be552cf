import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { Failure } from '../errors.js';
import { withConnection } from './opening.js';
import { requireServer } from './require-server.js';
import { requireSessions } from './require-sessions.js';
import { sha256Hex } from '../sha256.js';

/** One file of the migrations folder. */
interface Migration {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

const lockKey = 7_584_223;
const fileName = /^\d{4}_[a-z0-9_]+\.sql$/;

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      if (!fileName.test(name) || Number(name.slice(0, 4)) !== index + 1)
        throw new Error(
          `${name}: migrations are numbered 0001, 0002, … without a gap, and named in snake_case.`,
        );
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, checksum: sha256Hex(text) };
    }),
  );
}

/** What has been applied, checked against the files: an edited or missing file is refused. */
async function pending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(`create table if not exists migration (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const applied = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  );
  const newest = migrations.at(-1)?.name ?? '';
  for (const { name, checksum } of applied.rows) {
    const file = migrations.find((migration) => migration.name === name);
    if (file ? file.checksum !== checksum : name < newest)
      throw new Failure(
        'UNAVAILABLE',
        `Migration ${name} was applied as another text than the file has now; restore the file, and put the change into a new one.`,
      );
  }
  const done = new Set(applied.rows.map((row) => row.name));
  return migrations.filter((migration) => !done.has(migration.name));
}

const connected = <Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> =>
  withConnection(url, 'sluice-migrate', async (client) => {
    await requireServer(client);
    await requireSessions(client, url);
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    return work(client);
  });

/** Names of the migrations that the database still lacks; one that is ahead of the files lacks none. */
export const pendingMigrations = (url: string, folder: string): Promise<string[]> =>
  connected(url, async (client) =>
    (await pending(client, await readMigrations(folder))).map((migration) => migration.name),
  );

/** Brings the database up to date, one transaction a file, one process at a time; returns what it applied. */
export const migrate = (url: string, folder: string): Promise<string[]> =>
  connected(url, async (client) => {
    const missing = await pending(client, await readMigrations(folder));
    for (const { name, text, checksum } of missing) {
      const alone = text.startsWith('-- no transaction');
      if (!alone) await client.query("begin; set local lock_timeout = '5s'");
      await client.query(text);
      await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
      if (!alone) await client.query('commit');
    }
    return missing.map((migration) => migration.name);
  });
