import type { Logger } from '../../platform/logger.js';
import type { Store } from '../../platform/postgres/index.js';
import { dropOldRequests } from './repeats.sql.js';

const dropEvery = 600_000;
const atOnce = 5_000;

/** Forgets, every now and then until disposed of, the requests whose names are free again. */
export function keepRepeats(db: Store, logger: Logger): AsyncDisposable {
  let dropping: Promise<void> | undefined;
  const drop = async () => {
    try {
      while ((await db.execute(dropOldRequests(atOnce))) === atOnce);
    } catch (error) {
      logger.warn({ err: error }, 'Requests that were named long ago could not be forgotten.');
    }
  };
  const timer = setInterval(() => {
    dropping ??= drop().finally(() => (dropping = undefined));
  }, dropEvery).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await dropping;
    },
  };
}
