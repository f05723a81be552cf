import { setTimeout as wait } from 'node:timers/promises';
import { Feeder } from '../domains/consumers/index.js';
import type { Parts } from '../parts.js';

/** Milliseconds between two looks on behalf of consumers that nobody takes from just now. */
const every = 60_000;

/**
 * Keeps consumers from falling out of the log while their filter is quiet or their members are away: what they want is
 * kept for them, up to a bound, and their cursors move on.
 */
export function startConsumers({ logger, db, events, access }: Parts): AsyncDisposable {
  const feeder = new Feeder({ db, events, outbox: events.outbox, accessOf: access.accessOf.bind(access) });
  const log = logger.child({ part: 'consumers' });
  const stopping = new AbortController();
  const loop = (async () => {
    const { signal } = stopping;
    for (;;) {
      const isOver = await wait(every, false, { signal, ref: false }).catch(() => true);
      if (isOver) return;
      await feeder.feedAll('CONSUMER').catch((error: unknown) => {
        log.warn({ err: error }, 'Consumers could not be looked after; that is tried again in a minute.');
      });
    }
  })();
  return {
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await loop;
    },
  };
}
