import type { QueryResolvers } from '../../graphql/types.generated.js';

/** The graph's words for what is built on what. */
export const buildChainResolvers = {
  Query: {
    buildChain: (_, { tag, triggersOnly }, { buildChains }) => buildChains.from(tag, triggersOnly),
  } satisfies QueryResolvers,
};
