import { cloudEventOf, matcher } from './events/index.js';
import { filterIn } from './gateway/events/filter-arguments.js';
import type { OpenEventStream } from './http/event-stream/event-stream.js';
import type { Parts } from './parts.js';
import { mayWatch, watch } from './viewer/index.js';

/** Milliseconds without an event after which a reader is told how far the log was read. */
const bookmarkEvery = 6_500;

/** What `GET /events` reads: the same log, filters and rights as `Subscription.eventBatches`, in envelopes. */
export const createEventStream =
  ({ events, access: control }: Pick<Parts, 'events' | 'access'>): OpenEventStream =>
  async (viewer, { after, until, ...wanted }, signal) => {
    const access = control.accessOf(viewer);
    const filter = filterIn(wanted);
    const watched = await watch({ events, access, filter, after, until, isBatched: true });
    const reading = { after, until, filter: matcher(filter), bookmarkEvery, signal };
    const batches = await events.followBatches(reading);
    let toldAt = -Infinity;
    return (async function* () {
      try {
        for await (const batch of batches) {
          // By the rights of now, which may be others than when it began; fails where none are left.
          await watched.renew();
          const rights = await access.current();
          const told = batch.events.filter((event) => mayWatch(rights, event));
          // How often something happens where the viewer may not look is not told either.
          if (told.length === 0 && performance.now() - toldAt < bookmarkEvery) continue;
          toldAt = performance.now();
          yield { cursor: batch.cursor, events: told.map(cloudEventOf) };
        }
      } finally {
        await batches.return();
      }
    })();
  };
