export { Consumers, type ConsumerDesk } from './consumers.js';
export type { Lag } from './lag.js';
export { Membership } from './membership.js';
export type { Consumer } from './model.js';
export type { DeadRow } from './queue.sql.js';
export { consumerResolvers } from './resolvers/index.js';
export { consumerFieldsOfNamespace } from './resolvers/fields.js';
export type { TakenBatch, TakenEvent } from './taking.js';
export type { Address } from './wanted.js';
