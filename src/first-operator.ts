import { migrationsFolder } from './app.js';
import { readConfig } from './config.js';
import { checkPersonName } from './domains/access/index.js';
import { Failure } from './platform/errors.js';
import { createLogger } from './platform/logger.js';
import { Database, pendingMigrations } from './platform/postgres/index.js';
import { createToken, isDisabled, makeClusterAdmin } from './viewer/index.js';

/** How long its token is good: for binding roles to those who stay. */
const day = 24 * 3_600_000;

const usage = 'Usage: node dist/first-operator.js [user]';

/** The user that its words name, or `operator`; null where they ask how it is used. */
function readUser(words: readonly string[]): string | null {
  if (words.includes('--help') || words.includes('-h')) return null;
  const [user = 'operator', ...more] = words;
  if (more.length > 0 || user.startsWith('-'))
    throw new Failure('BAD_USER_INPUT', `It takes the name of one user and no options. ${usage}`);
  checkPersonName(user, 'user');
  return user;
}

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
  if (await isDisabled(db, user))
    throw new Failure(
      'FORBIDDEN',
      `The user ${user} is disabled, and no token of theirs would be taken: name another, who can let them in again with sluice adm users enable ${user}.`,
    );
  await makeClusterAdmin(db, user);
  return await createToken(db, user, new Date(Date.now() + day));
}

try {
  const user = readUser(process.argv.slice(2));
  process.stdout.write(
    user === null
      ? `${usage}\nMakes the user, or “operator”, cluster-admin, and prints a token of theirs for a day.\n`
      : `${await makeFirstOperator(user)}\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
