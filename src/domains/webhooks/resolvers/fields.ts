import { cloudEventOf } from '../../../events/index.js';
import { globalId } from '../../../graphql/global-id.js';
import { keyValues } from '../../../graphql/key-values.js';
import { connection, pageOf } from '../../../graphql/paging.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type { NamespaceResolvers } from '../../../graphql/types.generated.js';
import { eventOf, stateOf } from '../../consumers/index.js';

/** What the graph says of webhooks and their deliveries. */
export const webhookTypes = {
  Webhook: {
    id: ({ id }) => globalId('Webhook', id),
    namespace: ({ namespace }, _, { namespaces }) =>
      namespace === null ? null : namespaces.byName(namespace),
    url: ({ id }, _, { webhooks }) => webhooks.url(id),
    filter: ({ subjects, types }) => ({ subjects, types }),
    state: stateOf,
    reason: ({ stopReason }) => stopReason,
    message: ({ stopMessage }) => stopMessage,
    cursor: async ({ id, cursor }, _, { webhooks }) => (await webhooks.places.waiting(id)).before ?? cursor,
    lag: (webhook, _, { webhooks }) => webhooks.places.lag(webhook),
    signingKeys: ({ id }, _, { webhooks }) => webhooks.signingKeys(id),
    deliveries: async ({ id }, { state, ...parameters }, { webhooks }) => {
      const page = pageOf(parameters);
      const found = await webhooks.deliveries(id, state ?? null, page);
      return connection(found, page, ({ number }) => [String(number)]);
    },
    delivery: ({ id }, { event }, { webhooks }) => webhooks.delivery(id, event),
  } satisfies TypeResolvers<'Webhook'>,
  Delivery: {
    id: ({ eventId }) => eventId,
    webhook: async ({ webhookId }, _, { webhooks }) => {
      const webhook = await webhooks.places.byId(webhookId);
      if (!webhook) throw new Error('A delivery has no webhook.');
      return webhook;
    },
    cloudEvent: ({ event }) => cloudEventOf(eventOf(event)),
    attempts: ({ webhookId, eventId }, _, { webhooks }) => webhooks.attempts(webhookId, eventId),
  } satisfies TypeResolvers<'Delivery'>,
  DeliveryAttempt: {
    requestHeaders: ({ headers }) => keyValues(headers),
  } satisfies TypeResolvers<'DeliveryAttempt'>,
};

/** What a namespace has to say of its webhooks. */
export const webhookFieldsOfNamespace = {
  webhooks: async ({ name }, parameters, { webhooks }) => {
    const page = pageOf(parameters);
    return connection(await webhooks.places.listOf(name, page), page, (webhook) => [webhook.name]);
  },
  webhook: ({ name: namespace }, { name }, { webhooks }) => webhooks.places.byName(namespace, name),
} satisfies NamespaceResolvers;
