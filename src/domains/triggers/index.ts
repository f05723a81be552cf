export type { Desk } from './desk.js';
export { isOf, tellTargets, type Effect, type EffectDesk, type Effects, type Outcome } from './effects.js';
export type { LoggedTriggerEvent } from './events.js';
export { fire, type Firing } from './fire.js';
export {
  hasNews,
  shown,
  tagOf,
  type Hold,
  type Problem,
  type TagName,
  type Target,
  type Trigger,
  type TriggerSpec,
  type TriggerTargetKind,
} from './model.js';
export { lookAt } from './look.js';
export { eventsOfMoves } from './moves.js';
export { claimThese, makeDue, makeTargetsDue, makeDueIn, targetsOn } from './queue.sql.js';
export { movedTags } from './tell.js';
export { tellFired } from './tell-fired.js';
export { TriggerWorker } from './trigger-worker.js';
export { dropTriggers, putTriggers } from './definitions.sql.js';
export { findDenied, markFired, type Fired } from './fired.sql.js';
export { Triggers, type ExplainedCondition, type Explanation } from './triggers.js';
export { triggerFieldsOfNamespace, triggerFieldsOfTag, triggerResolvers } from './resolvers/index.js';
export { triggerReadings } from './readings.sql.js';
