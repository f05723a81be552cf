import type { TypeResolvers } from '../../graphql/resolvers.js';

/** The graph's words for cascades. */
export const cascadeResolvers = {
  CascadeEvent: {} satisfies TypeResolvers<'CascadeEvent'>,
};
