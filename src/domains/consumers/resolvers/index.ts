import { connection, pageOf } from '../../../graphql/paging.js';
import type { QueryResolvers } from '../../../graphql/types.generated.js';
import { consumerTypes } from './fields.js';
import { membershipMutations, readySubscription } from './membership.js';
import { consumerMutations } from './mutations.js';

/** The graph's words for consumers. */
export const consumerResolvers = {
  Query: {
    consumer: (_, { namespace, name }, { consumers }) => consumers.byName(namespace ?? null, name),
    clusterConsumers: async (_, parameters, { consumers }) => {
      const page = pageOf(parameters);
      return connection(await consumers.listOf(null, page), page, ({ name }) => [name]);
    },
  } satisfies QueryResolvers,
  Mutation: { ...consumerMutations, ...membershipMutations },
  Subscription: readySubscription,
  ...consumerTypes,
};
