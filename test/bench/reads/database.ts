import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrationsFolder } from '../../../src/app.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database, migrate, sql } from '../../../src/platform/postgres/index.js';
import { startPostgres, type Postgres, type PostgresOptions } from '../../../src/standalone/postgres.js';
import { createToken, makeClusterAdmin } from '../../../src/viewer/index.js';
import { fillDatabase, sizeOf, type Size } from './data.js';
import { undisturbed } from './undisturbed.js';

/** A PostgreSQL with the bench's data in it. */
export interface Filled {
  readonly url: string;
  readonly db: Database;
  /** Of PostgreSQL itself; its backends are the children. */
  readonly pid: number;
  readonly size: Size;
  /** Of a cluster admin. */
  readonly token: string;
}

/**
 * Does the work beside a database of this size, which is thrown away afterwards; one in SLUICE_BENCH_FOLDER stays, and
 * is filled but once. Settings are PostgreSQL's own, e.g. `shared_buffers`.
 */
export async function withDatabase<Result>(
  scale: number,
  work: (filled: Filled) => Promise<Result>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const logger = createLogger('error');
  const kept = process.env['SLUICE_BENCH_FOLDER'];
  const dataFolder =
    kept === undefined ? await mkdtemp(join(tmpdir(), 'sluice-bench-')) : join(kept, String(scale));
  const postgres = await startWith(settings, { dataFolder, logger, durable: true });
  const size = sizeOf(scale);
  try {
    await migrate(postgres.url, migrationsFolder);
    await using db = new Database({ url: postgres.url, logger, connections: 10 });
    const { isFilled } = await db.one(sql<{ isFilled: boolean }>`-- isFilled
      select exists (select from build) as "isFilled"`);
    if (!isFilled) {
      const start = performance.now();
      await undisturbed(postgres.url, () => fillDatabase(postgres.url, size));
      const seconds = Math.round((performance.now() - start) / 1_000);
      console.error(`The data set at ${String(scale)}× was filled in ${String(seconds)} s.`);
    }
    await makeClusterAdmin(db, 'bench');
    const token = await createToken(db, 'bench');
    return await work({ url: postgres.url, db, pid: postgres.pid, size, token });
  } finally {
    await postgres.stop();
    if (kept === undefined) await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Starts it twice, where there is something to be set: it looks at some settings only then. */
async function startWith(
  settings: Readonly<Record<string, string>>,
  options: PostgresOptions,
): Promise<Postgres> {
  const postgres = await startPostgres(options);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query('alter system reset all');
  for (const [name, value] of Object.entries(settings))
    await client.query(`alter system set ${name} = '${value}'`);
  await client.end();
  if (Object.keys(settings).length === 0) return postgres;
  await postgres.stop();
  return startPostgres(options);
}
