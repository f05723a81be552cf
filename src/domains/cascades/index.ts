export { Cascades } from './cascades.js';
export type { CascadeEvent } from './model.js';
export { cascadeResolvers } from './resolvers.js';
