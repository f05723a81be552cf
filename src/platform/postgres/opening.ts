import pg from 'pg';
import { Failure } from '../errors.js';
import { connectionString } from './connection-string.js';

/** What whoever has set DATABASE_URL can do, by the code of what went wrong. */
const advice: Readonly<Record<string, string>> = {
  ENOTFOUND: 'No machine is known by this name: mind the host in DATABASE_URL.',
  EAI_AGAIN: 'The name could not be looked up: mind the host in DATABASE_URL, and your network.',
  ECONNREFUSED: 'Nothing listens there: start PostgreSQL, or mind the port in DATABASE_URL.',
  EHOSTUNREACH: 'No way leads there: mind the host in DATABASE_URL, and your network.',
  ENETUNREACH: 'No way leads there: mind the host in DATABASE_URL, and your network.',
  '28000': 'Mind user and database in DATABASE_URL, and what pg_hba.conf of the server allows.',
  '28P01': 'Mind user and password in DATABASE_URL.',
  '3D000': 'Make it, as with createdb, or mind the name in DATABASE_URL.',
  '42501': 'Make this user the owner: alter database … owner to …, or grant create on schema public.',
  '25006':
    'It is a standby, or set to be read only: give the primary in DATABASE_URL, with a user that may write.',
  '53100': 'Its disk is full: make room there.',
  '53300': 'Raise max_connections or the limit of the role, or close what holds them.',
  '57P03': 'It starts or stops just now: try again.',
};

/** The same for what has no code but words of the driver. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [
    /password must be a string/,
    'The server asks for a password: postgres://user:password@host:port/database.',
  ],
  [/does not support SSL/, 'Take sslmode out of DATABASE_URL, or turn SSL on at the server.'],
  [
    /certificate/,
    'Give the authority with sslrootcert in DATABASE_URL, or name the host as its certificate does; sslmode=no-verify believes any.',
  ],
  [/terminated|ECONNRESET/, 'What listens there may be no PostgreSQL: mind the port in DATABASE_URL.'],
  [/timeout/, 'Nothing answers there: mind host and port in DATABASE_URL, and firewalls between.'],
];

/** Seconds within which a server answers that is there at all. */
const patience = 30;

/**
 * Opens one connection, and gives it back at the end. A failure to connect, and one of the work that has to do with how the
 * database was set up, says which database, why not, and what to do about it; any other is the work's own.
 */
export async function withConnection<Result>(
  url: string,
  name: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: connectionString(url),
    application_name: name,
    connectionTimeoutMillis: patience * 1_000,
  });
  client.on('error', () => undefined);
  let isConnected = false;
  try {
    await client.connect();
    isConnected = true;
    const result = await work(client);
    await client.end();
    return result;
  } catch (error) {
    // Not awaited: of a connection that never came about nobody would say that it has ended.
    client.end().catch(() => undefined);
    throw isConnected && !Object.hasOwn(advice, codeIn(error)) ? error : explained(error, url);
  }
}

const codeIn = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

function explained(error: unknown, url: string): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  const what = error instanceof AggregateError ? error.errors.map(String).join(', ') : error.message;
  const todo = advice[codeIn(error)] ?? wordings.find(([words]) => words.test(what))?.[1] ?? '';
  return new Failure('UNAVAILABLE', `The database ${placeOf(url)} cannot be used: ${what}. ${todo}`.trim(), {
    cause: error,
  });
}

/** `“sluice” at db.example.com:5432`, without what is secret. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'of DATABASE_URL';
  const { host, pathname, username } = new URL(url);
  const named = decoded(pathname.slice(1) || username);
  return `${named === '' ? '' : `“${named}” `}at ${host || 'this machine'}`;
}

/** What is written with %, where it is; what is not, as the driver takes it too, stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
