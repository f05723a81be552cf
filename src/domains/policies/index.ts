export { refuseStreamAboveLimit, StreamGuard } from './guard.js';
export type {
  EffectiveRetention,
  ImmutableTagRule,
  Loosening,
  NamespacePolicy,
  Retention,
  StreamPolicy,
} from './model.js';
export { Policies } from './policies.js';
export { Refusal, type RefusalReason } from './refusal.js';
export { policyFields, policyResolvers } from './resolvers.js';
export { defaultRetention } from './rules.js';
export { policyReadings } from './readings.sql.js';
