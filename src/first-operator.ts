import { migrationsFolder } from './app.js';
import { readConfig } from './config.js';
import { Failure } from './platform/errors.js';
import { createLogger } from './platform/logger.js';
import { Database, pendingMigrations } from './platform/postgres/index.js';
import { createToken, makeClusterAdmin } from './viewer/index.js';

/** How long its token is good: for binding roles to those who stay. */
const day = 24 * 3_600_000;

/**
 * A process for whoever has the database and no way in: makes the user that it is given, or `operator`, cluster-admin and
 * prints a token of theirs.
 */
async function makeFirstOperator(user: string): Promise<string> {
  const url = readConfig().database.url;
  const missing = await pendingMigrations(url.reveal(), migrationsFolder);
  if (missing.length > 0)
    throw new Failure('UNAVAILABLE', `The database lacks ${missing.join(', ')}: run dist/migrate.js first.`);
  await using db = new Database({ url: url.reveal(), logger: createLogger('warn'), connections: 1 });
  await makeClusterAdmin(db, user);
  return await createToken(db, user, new Date(Date.now() + day));
}

try {
  process.stdout.write(`${await makeFirstOperator(process.argv[2] ?? 'operator')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
