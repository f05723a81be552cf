import { Feeder } from '../domains/consumers/index.js';
import type { Parts } from '../parts.js';
import { keepDoing } from '../platform/keep-doing.js';

/** Milliseconds between two looks on behalf of consumers that nobody takes from just now. */
const every = 60_000;

/**
 * Keeps consumers from falling out of the log while their filter is quiet or their members are away: what they want is
 * kept for them, up to a bound, and their cursors move on.
 */
export function startConsumers({ logger, db, events, access }: Parts): AsyncDisposable {
  const feeder = new Feeder({ db, events, outbox: events.outbox, accessOf: access.accessOf.bind(access) });
  return keepDoing(() => feeder.feedAll('CONSUMER'), {
    every,
    logger: logger.child({ part: 'consumers' }),
    failure: 'Consumers could not be looked after; that is tried again in a minute.',
  });
}
