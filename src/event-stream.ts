import { cloudEventOf, matcher } from './events/index.js';
import { filterIn } from './gateway/events/filter-arguments.js';
import type { OpenEventStream } from './http/event-stream.js';
import type { Parts } from './parts.js';
import { sightOf } from './domains/consumers/index.js';

/** Milliseconds without an event after which a reader is told how far the log was read. */
const bookmarkEvery = 9_000;

/** What `GET /events` reads: the same log, filters and rights as `Subscription.eventBatches`, in envelopes. */
export const createEventStream =
  ({ events, access }: Pick<Parts, 'events' | 'access'>): OpenEventStream =>
  async (viewer, { after, ...wanted }, signal) => {
    const batches = await events.followBatches({
      after,
      filter: matcher(filterIn(wanted)),
      bookmarkEvery,
      signal,
    });
    return (async function* () {
      for await (const batch of batches) {
        const isSeen = await sightOf(access.accessOf(viewer));
        yield { cursor: batch.cursor, events: batch.events.filter(isSeen).map(cloudEventOf) };
      }
    })();
  };
