import { connection, pageOf } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { QueryResolvers } from '../../graphql/types.generated.js';
import { advice } from './model.js';

/** The graph's words for what needs attention. */
export const healthResolvers = {
  Query: {
    needsAttention: async (_, { namespace, ...parameters }, { health }) => {
      const page = pageOf(parameters, 5);
      const rows = await health.needsAttention(namespace ?? null, page);
      return connection(rows, page, (one) => [
        one.severity,
        one.namespace,
        one.subject,
        one.reason,
        one.message,
      ]);
    },
  } satisfies QueryResolvers,

  Attention: {
    advice: ({ reason, subject }) => advice[reason].replace('{subject}', subject),
  } satisfies TypeResolvers<'Attention'>,
};
