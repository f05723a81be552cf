import { cloudEventOf } from '../../../events/index.js';
import { globalId } from '../../../graphql/global-id.js';
import { connection, pageOf } from '../../../graphql/paging.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type { NamespaceResolvers } from '../../../graphql/types.generated.js';
import { writeLease } from '../lease-token.js';
import { eventOf, stateOf } from '../model.js';

/** What the graph says of consumers, their batches and their dead letters. */
export const consumerTypes = {
  Consumer: {
    id: ({ id }) => globalId('Consumer', id),
    namespace: ({ namespace }, _, { namespaces }) =>
      namespace === null ? null : namespaces.byName(namespace),
    filter: ({ subjects, types }) => ({ subjects, types }),
    state: stateOf,
    reason: ({ stopReason }) => stopReason,
    message: ({ stopMessage }) => stopMessage,
    lease: ({ leaseSeconds }) => leaseSeconds,
    backoff: ({ backoffSeconds }) => backoffSeconds,
    cursor: async ({ id, cursor }, _, { consumers }) => (await consumers.waiting(id)).before ?? cursor,
    lag: (consumer, _, { consumers }) => consumers.lag(consumer),
    leased: async ({ id }, _, { consumers }) => (await consumers.waiting(id)).leased,
    deadLetterCount: async ({ id }, _, { consumers }) => (await consumers.waiting(id)).dead,
    deadLetters: async ({ id }, parameters, { consumers }) => {
      const page = pageOf(parameters);
      return connection(await consumers.dead(id, page), page, ({ sequence }) => [sequence]);
    },
  } satisfies TypeResolvers<'Consumer'>,
  ConsumerEvent: {
    name: ({ payload }) => payload.name,
    consumer: ({ type, namespace, payload }, _, { consumers }) =>
      type.startsWith('consumer.')
        ? consumers.byName(namespace === '' ? null : namespace, payload.name)
        : null,
    webhook: ({ type, namespace, payload }, _, { webhooks }) =>
      type.startsWith('webhook.')
        ? webhooks.places.byName(namespace === '' ? null : namespace, payload.name)
        : null,
  } satisfies TypeResolvers<'ConsumerEvent'>,
  DeadLetter: {
    id: ({ event }) => event.id,
    cloudEvent: ({ event }) => cloudEventOf(eventOf(event)),
  } satisfies TypeResolvers<'DeadLetter'>,
  TakenBatch: { lease: writeLease } satisfies TypeResolvers<'TakenBatch'>,
  TakenEvent: {
    id: ({ event }) => event.id,
    cloudEvent: ({ event }) => cloudEventOf(event),
  } satisfies TypeResolvers<'TakenEvent'>,
};

/** What a namespace has to say of its consumers. */
export const consumerFieldsOfNamespace = {
  consumers: async ({ name }, parameters, { consumers }) => {
    const page = pageOf(parameters);
    return connection(await consumers.listOf(name, page), page, (consumer) => [consumer.name]);
  },
  consumer: ({ name: namespace }, { name }, { consumers }) => consumers.byName(namespace, name),
} satisfies NamespaceResolvers;
