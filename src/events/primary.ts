import { Failure } from '../platform/errors.js';
import { howToPool, type Database } from '../platform/postgres/index.js';
import { readServer } from './events.sql.js';

/**
 * Refuses to work with a server whose log could be set back: a standby, which may be behind what others have read, and one
 * that answers to commits before they last; and with one whose statements nothing ends.
 */
export async function requirePrimary(db: Database): Promise<void> {
  const { isStandby, synchronousCommit, isLimited } = await db.one(readServer());
  if (isStandby) throw standby();
  if (synchronousCommit === 'off')
    throw new Failure(
      'UNAVAILABLE',
      'The database has synchronous_commit = off: a crash would take back events that were delivered. Set it to on.',
    );
  if (!isLimited)
    throw new Failure(
      'UNAVAILABLE',
      `Statements have no limit here, so one that hangs would hang for ever. Where a pooler drops what we ask for, ${howToPool}`,
    );
}

/** The failure for a server that only follows another one. */
export const standby = () =>
  new Failure('UNAVAILABLE', 'The database is a standby: DATABASE_URL must lead to the primary.');
