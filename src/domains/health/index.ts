export { Health } from './health.js';
export type { Attention } from './model.js';
export { healthResolvers } from './resolvers.js';
