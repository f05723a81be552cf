export type { Namespace } from './model.js';
export { Namespaces } from './namespaces.js';
export { namespaceResolvers } from './resolvers.js';
export { namespaceReadings } from './readings.sql.js';
