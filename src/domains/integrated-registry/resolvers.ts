import type { QueryResolvers } from '../../graphql/types.generated.js';

/** The graph's words for the integrated registry. */
export const integratedRegistryResolvers = {
  Query: {
    integratedRegistry: (_, __, { registryNames: { internal, public: publicHost } }) =>
      internal === null ? null : { host: internal, publicHost },
  } satisfies Pick<QueryResolvers, 'integratedRegistry'>,
};
