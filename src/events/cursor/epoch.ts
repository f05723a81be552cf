import type { Database } from '../../platform/postgres/index.js';
import type { LogIdentity } from './cursor.js';
import { beginEpoch, dropEvents, readIdentity } from '../events.sql.js';

/**
 * What makes the log's cursors its own. Where the log finds itself in another cluster or database than it was written
 * in, it is a restored copy: another epoch begins, with no events, and refuses the cursors of the one before. A copy
 * restored in place is not found out: whoever does that gives `event_log.epoch` another value.
 */
export const openEpoch = (db: Database): Promise<LogIdentity> =>
  db.transaction(async (tx) => {
    const isRestored = (await tx.execute(beginEpoch())) > 0;
    if (isRestored) await tx.execute(dropEvents());
    return await tx.one(readIdentity());
  });
