export type { Namespace } from './model.js';
export { Namespaces } from './namespaces.js';
export { namespaceResolvers } from './resolvers.js';
export { namespaceOf, namespaceReadings } from './readings.sql.js';
