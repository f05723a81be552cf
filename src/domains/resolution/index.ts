export type { ResolvedImage } from './model.js';
export { resolutionResolvers } from './resolvers.js';
