export { ConfigMaps } from './config-maps.js';
export type { ConfigMap } from './model.js';
export { configMapFieldsOfNamespace, configMapResolvers } from './resolvers.js';
export { configMapReadings } from './readings.sql.js';
