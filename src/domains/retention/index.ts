export type { ImagesPruned } from './events.js';
export type { FreedImage, PruneDecision, PruneRequest, PruneResult } from './model.js';
export { Pruning } from './pruning.js';
export { retentionResolvers } from './resolvers.js';
