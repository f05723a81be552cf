import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Failure } from '../errors.js';
import { connectionString } from './connection-string.js';

const ask = (client: pg.Client) =>
  client.query<{ value: string | null }>("select current_setting('sluice.session', true) as value");

/**
 * Refuses a way to PostgreSQL on which a client's statements are not all answered by one and the same session, as by
 * PgBouncer with `pool_mode = transaction`: what is prepared, listened for and locked there would be another's.
 */
export async function requireSessions(client: pg.Client, url: string): Promise<void> {
  const name = randomUUID();
  await client.query("select set_config('sluice.session', $1, false)", [name]);
  const other = new pg.Client({
    connectionString: connectionString(url),
    application_name: 'sluice-sessions',
  });
  other.on('error', () => undefined);
  await other.connect();
  try {
    // While this one is held, a pooler has to serve the first one with another.
    await other.query('begin');
    const [theirs] = (await ask(other)).rows;
    const [ours] = (await ask(client)).rows;
    if (ours?.value === name && theirs?.value !== name) return;
    throw new Failure(
      'UNAVAILABLE',
      'DATABASE_URL leads to a pooler that answers the statements of one client by turns from several sessions. ' +
        'Sluice prepares statements and listens, which takes a session: give it pool_mode = session, or PostgreSQL itself.',
    );
  } finally {
    await other.end();
  }
}
