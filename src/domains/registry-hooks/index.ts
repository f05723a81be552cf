export type { RegistryHook } from './model.js';
export type { Delivery } from './proof.js';
export { RegistryHooks } from './registry-hooks.js';
export { registryHookFieldsOfNamespace, registryHookResolvers } from './resolvers.js';
export { rewrapHooks } from './rewrap.js';
export { takeDelivery } from './take-delivery.js';
export { registryHookReadings } from './readings.sql.js';
