export { Audit } from './audit.js';
export { auditKeyOf } from './model.js';
export { auditResolvers } from './resolvers.js';
