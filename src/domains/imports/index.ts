export { Imports } from './imports.js';
export type { ImportResult } from './model.js';
export { importResolvers } from './resolvers.js';
