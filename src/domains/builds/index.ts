export { Builds } from './builds.js';
export { buildEffect } from './effect.js';
export type { BuildDesk } from './desk.js';
export type { LoggedBuildEvent } from './events.js';
export { buildById, buildOfLease, isLeaseToken } from './leases/at-registry.js';
export { BuildLeases } from './leases/leases.js';
export { LogBell } from './logs/bell.js';
export type {
  Build,
  BuildCause,
  BuildConfig,
  BuildImage,
  BuildInputImage,
  BuildStage,
  BuildTrigger,
  SourceRevision,
} from './model.js';
export type { StartedBuild, StartRequest, TriggeredImage } from './runs/start.js';
export type { BuildSpec } from './spec.js';
export { buildReadings } from './readings/queries.sql.js';
export { buildFieldsOfNamespace, buildResolvers } from './resolvers/index.js';
export type { ShownLog } from './resolvers/builds.js';
export type { TriggerOfConfig } from './resolvers/configs.js';
export type { BuildWork } from './leases/work.js';
export type { QueueNews } from './leases/queue.js';
export type { BuildLease } from './leases/claim.js';
export type { ReadChunk } from './logs/logs.sql.js';
export { keepBuilds } from './upkeep/upkeep.js';
export type { Upload } from './uploads/expect.js';
export { maximumPart } from './uploads/limits.js';
export { openUpload, receivePart } from './uploads/receive.js';
export { receive as receiveWebhook } from './webhooks/receive.js';
