export { Cascades } from './cascades.js';
export type { BlastRadius, BlastStep, Cascade, CascadeEvent, CascadeStep } from './model.js';
export { cascadeResolvers } from './resolvers.js';
export { outputOf, pretendPushed } from './pretend-pushed.js';
