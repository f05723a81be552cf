export { pushesIn } from './notifications.js';
export { OwnRegistry } from './own-registry.js';
export type { Place, Push } from './model.js';
export { Pushes, type PushOutcome, type PushProtections } from './pushes.js';
export { claimReconciliation } from './registry-tags.sql.js';
export { reconcile } from './reconciliation.js';
export { readSigningKey, type SigningKey } from './signing-key.js';
export { issueToken, type IssuedToken, type StreamRights } from './token-service.js';
export { integratedRegistryResolvers } from './resolvers.js';
