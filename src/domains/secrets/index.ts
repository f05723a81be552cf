export type { RegistrySecret } from './model.js';
export { secretResolvers } from './resolvers.js';
export { rewrapSecrets } from './rewrap.js';
export { Secrets } from './secrets.js';
