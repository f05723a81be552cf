import { cloudEventOf, matcher } from './events/index.js';
import { filterIn } from './gateway/events/filter-arguments.js';
import type { OpenEventStream } from './http/event-stream.js';
import type { Parts } from './parts.js';
import { watchBatches } from './viewer/index.js';

/** Milliseconds without an event after which a reader is told how far the log was read. */
const bookmarkEvery = 6_500;

/** What `GET /events` reads: the same log, filters and rights as `Subscription.eventBatches`, in envelopes. */
export const createEventStream =
  ({ events, access: control }: Pick<Parts, 'events' | 'access'>): OpenEventStream =>
  async (viewer, { after, ...wanted }, signal) => {
    const batches = await watchBatches({
      events,
      access: control.accessOf(viewer),
      matches: matcher(filterIn(wanted)),
      watched: wanted,
      after,
      skips: false,
      bookmarkEvery,
      signal,
    });
    return (async function* () {
      try {
        for await (const batch of batches)
          yield { cursor: batch.cursor, events: batch.events.map(cloudEventOf) };
      } finally {
        await batches.return();
      }
    })();
  };
