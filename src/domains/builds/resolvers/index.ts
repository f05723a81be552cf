import { buildTypeResolvers } from './builds.js';
import { buildFieldsOfNamespace, configResolvers } from './configs.js';
import { buildMutations } from './mutations.js';
import { runnerResolvers } from './runners.js';

const { Query, Mutation: configMutations, ...configTypes } = configResolvers;
const { Mutation: runnerMutations, Subscription, ...runnerTypes } = runnerResolvers;

/** The graph's words for builds, their definitions and their runners. */
export const buildResolvers = {
  ...configTypes,
  ...buildTypeResolvers,
  ...runnerTypes,
  Query,
  Mutation: { ...configMutations, ...buildMutations, ...runnerMutations },
  Subscription,
};
export { buildFieldsOfNamespace };
