export { Mappings } from './mappings.js';
export { mappingResolvers } from './resolvers.js';
