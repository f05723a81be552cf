import { keepDoing } from '../../platform/keep-doing.js';
import type { Logger } from '../../platform/logger.js';
import type { Store } from '../../platform/postgres/index.js';
import { dropOldRequests } from './repeats.sql.js';

const every = 600_000;
const atOnce = 5_000;

/** Forgets, every now and then until disposed of, the requests whose names are free again. */
export function keepRepeats(db: Store, logger: Logger): AsyncDisposable {
  const forget = async () => {
    while ((await db.execute(dropOldRequests(atOnce))) === atOnce);
  };
  const failure = 'Requests that were named long ago could not be forgotten; trying again later.';
  return keepDoing(forget, { every, logger, failure });
}
