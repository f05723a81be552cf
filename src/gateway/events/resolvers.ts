import type { EventBatch, LoggedEvent } from '../../events/index.js';
import { connection, pageOf } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { QueryResolvers, SubscriptionResolvers } from '../../graphql/types.generated.js';
import { mayWatch, watch } from '../../viewer/index.js';
import { graphTypeOf } from './graph-types.js';
import { filterIn } from './filter-arguments.js';
import { readHistory } from './history.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The graph's words for the log of all events. */
export const eventResolvers = {
  Query: {
    eventCursor: (_, __, { eventCursor }) => eventCursor(),
    event: async (_, { id }, { events, access }) => {
      const event = uuid.test(id) ? await events.event(id) : null;
      return event && mayWatch(await access.current(), event) ? event : null;
    },
    events: async (_, { first, after, ...wanted }, { events, access }) => {
      const page = pageOf({ first, after });
      const found = await readHistory(events, access, {
        ...filterIn(wanted),
        before: page.after?.[0] ?? null,
        limit: first + 1,
      });
      return connection(found, page, ({ cursor }) => [cursor]);
    },
  } satisfies QueryResolvers,

  Subscription: {
    events: {
      subscribe: (_, { after, until, ...wanted }, { events, access, signal }) =>
        watch({ events, access, filter: filterIn(wanted), after, until, signal }),
      resolve: (event: LoggedEvent) => event,
    },
    eventBatches: {
      subscribe: (_, { after, until, whenBehind, ...wanted }, { events, access, signal }) =>
        watch({
          events,
          access,
          filter: filterIn(wanted),
          after,
          until,
          isBatched: true,
          skips: whenBehind === 'SKIP',
          signal,
        }),
      resolve: (batch: EventBatch) => batch,
    },
  } as const satisfies SubscriptionResolvers,

  Event: { __resolveType: (event) => graphTypeOf(event) as 'OtherEvent' } satisfies TypeResolvers<'Event'>,
};
