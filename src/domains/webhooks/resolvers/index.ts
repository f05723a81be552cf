import { connection, pageOf } from '../../../graphql/paging.js';
import type { QueryResolvers } from '../../../graphql/types.generated.js';
import { webhookTypes } from './fields.js';
import { webhookMutations } from './mutations.js';

/** The graph's words for webhooks. */
export const webhookResolvers = {
  Query: {
    webhook: (_, { namespace, name }, { webhooks }) => webhooks.places.byName(namespace ?? null, name),
    clusterWebhooks: async (_, parameters, { webhooks }) => {
      const page = pageOf(parameters);
      return connection(await webhooks.places.listOf(null, page), page, ({ name }) => [name]);
    },
  } satisfies QueryResolvers,
  Mutation: webhookMutations,
  ...webhookTypes,
};
