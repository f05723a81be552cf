import type { EventBatch, EventFilter, LoggedEvent } from '../../events/index.js';
import { connection, pageOf } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { QueryResolvers, SubscriptionResolvers } from '../../graphql/types.generated.js';
import { requireSight, sightOf, type Access } from '../../viewer/index.js';
import { graphTypeOf } from './graph-types.js';
import { filterIn } from './filter-arguments.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What was asked for, and the viewer may be told of. */
async function seen(access: Access, wanted: EventFilter) {
  const filter = filterIn(wanted);
  await requireSight(access, filter);
  return { filter, sees: await sightOf(access) };
}

/** The graph's words for the log of all events. */
export const eventResolvers = {
  Query: {
    eventCursor: (_, __, { eventCursor }) => eventCursor(),
    event: async (_, { id }, { events, access }) => {
      const event = uuid.test(id) ? await events.event(id) : null;
      return event && (await sightOf(access))(event) ? event : null;
    },
    events: async (_, { first, after, ...wanted }, { events, access }) => {
      const page = pageOf({ first, after });
      const { filter, sees } = await seen(access, wanted);
      const found = await events.history({
        ...filter,
        sees,
        before: page.after?.[0] ?? null,
        limit: first + 1,
      });
      return connection(found, page, ({ cursor }) => [cursor]);
    },
  } satisfies QueryResolvers,

  Subscription: {
    events: {
      subscribe: async (_, { after, ...wanted }, { events, access, signal }) =>
        events.feed({ after, ...(await seen(access, wanted)), signal }),
      resolve: (event: LoggedEvent) => event,
    },
    eventBatches: {
      subscribe: async (_, { after, whenBehind, ...wanted }, { events, access, signal }) =>
        events.feed({
          after,
          ...(await seen(access, wanted)),
          isBatched: true,
          skips: whenBehind === 'SKIP',
          signal,
        }),
      resolve: (batch: EventBatch) => batch,
    },
  } as const satisfies SubscriptionResolvers,

  Event: { __resolveType: (event) => graphTypeOf(event) as 'OtherEvent' } satisfies TypeResolvers<'Event'>,
};
