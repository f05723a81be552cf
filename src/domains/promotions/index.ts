export type { Promotion, TagAddress } from './model.js';
export { Promotions } from './promotions.js';
export { promotionFieldsOfNamespace, promotionResolvers } from './resolvers.js';
export { promotionReadings } from './readings.sql.js';
