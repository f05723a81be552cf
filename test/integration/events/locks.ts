import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { literal } from '../../support/postgres.js';

/** Has a database give the advisory locks that keep the log's workers apart to all who ask: for twins without them. */
export async function withoutLocks(url: string): Promise<void> {
  await using db = new Database({ url, logger: createLogger('silent'), connections: 1 });
  const name = new URL(url).pathname.slice(1);
  await db.execute(literal('create schema unlocked'));
  for (const lock of ['pg_try_advisory_lock', 'pg_try_advisory_xact_lock'])
    await db.execute(
      literal(`create function unlocked.${lock}(int) returns boolean language sql as 'select true'`),
    );
  await db.execute(literal(`alter database "${name}" set search_path = unlocked, public, pg_catalog`));
}
