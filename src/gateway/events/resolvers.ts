import { matcher, type EventBatch, type LoggedEvent } from '../../events/index.js';
import { connection, pageOf } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { QueryResolvers, SubscriptionResolvers } from '../../graphql/types.generated.js';
import { graphTypeOf } from './graph-types.js';
import { filterIn } from './filter-arguments.js';

/** Milliseconds without an event after which a batch tells how far the log was read. */
const bookmarkEvery = 9_000;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The graph's words for the log of all events. */
export const eventResolvers = {
  Query: {
    eventCursor: (_, __, { eventCursor }) => eventCursor(),
    event: async (_, { id }, { events }) => (uuid.test(id) ? events.event(id) : null),
    events: async (_, { first, after, ...wanted }, { events }) => {
      const page = pageOf({ first, after });
      const found = await events.history({
        ...filterIn(wanted),
        before: page.after?.[0] ?? null,
        limit: first + 1,
      });
      return connection(found, page, ({ cursor }) => [cursor]);
    },
  } satisfies QueryResolvers,

  Subscription: {
    events: {
      subscribe: async (_, { after, ...wanted }, { events, signal }) =>
        events.follow({ after, filter: matcher(filterIn(wanted)), signal }),
      resolve: (event: LoggedEvent) => event,
    },
    eventBatches: {
      subscribe: async (_, { after, whenBehind, ...wanted }, { events, signal }) =>
        events.followBatches({
          after,
          filter: matcher(filterIn(wanted)),
          skips: whenBehind === 'SKIP',
          bookmarkEvery,
          signal,
        }),
      resolve: (batch: EventBatch) => batch,
    },
  } as const satisfies SubscriptionResolvers,

  Event: { __resolveType: (event) => graphTypeOf(event) as 'OtherEvent' } satisfies TypeResolvers<'Event'>,
};
