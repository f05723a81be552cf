export { Audit } from './audit.js';
export { auditKeyOf } from './model.js';
export { Refusals } from './refusals.js';
export { auditResolvers } from './resolvers.js';
export { auditReadings } from './readings.sql.js';
