import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { createLogger } from '../../src/platform/logger.js';
import { Database, type DatabaseOptions, sql, type Statement } from '../../src/platform/postgres/index.js';

/** Milliseconds to wait for a connection: on a machine that is busy with something else, too. */
export const patient = 60_000;

/** Url of a new, migrated database that nobody else uses. */
export async function freshDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await using db = new Database({
    url: url.href,
    logger: createLogger('error'),
    connections: 1,
    connectMillis: patient,
  });
  await db.execute(literal(`create database ${name} template template`));
  url.pathname = `/${name}`;
  return url.href;
}

/** A database of its own for the test file (or the one at `url`), closed when the file is through. */
export async function startDatabase(options: Partial<DatabaseOptions> = {}): Promise<Database> {
  const url = options.url ?? (await freshDatabase());
  const db = new Database({ logger: createLogger('error'), connectMillis: patient, ...options, url });
  afterAll(() => db[Symbol.asyncDispose]());
  return db;
}

/** A statement of any text, for what a test must say to PostgreSQL and no parameter can. */
export const literal = <Row = never>(text: string): Statement<Row> => ({
  name: `literal_${randomUUID()}`,
  text,
  values: [],
});

/** All that a database holds, as text: what a dump would show. */
export async function dumpOf(db: Database): Promise<string> {
  const tables = await db.many(
    literal<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
    ),
  );
  const rows = [];
  for (const { name } of tables)
    rows.push(...(await db.many(literal<{ row: string }>(`select t::text as row from ${name} t`))));
  return rows.map(({ row }) => row).join('\n');
}

/** The bcrypt hash of a password, which registries want and Node cannot make. */
export async function bcrypt(password: string): Promise<string> {
  await using db = new Database({
    url: await freshDatabase(),
    logger: createLogger('error'),
    connections: 1,
  });
  await db.execute(literal('create extension pgcrypto'));
  const { hash } = await db.one(sql<{ hash: string }>`-- hashPassword
    select crypt(${password}, gen_salt('bf', 4)) as hash`);
  return hash;
}
