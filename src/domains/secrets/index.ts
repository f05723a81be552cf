export type { RegistrySecret } from './model.js';
export { secretResolvers } from './resolvers.js';
export { rewrapSecrets } from './rewrap.js';
export type { RegistryLogin } from './sealing.js';
export { Secrets } from './secrets.js';
export { secretReadings } from './readings.sql.js';
