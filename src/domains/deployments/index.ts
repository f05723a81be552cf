export { Deployments } from './deployments.js';
export { deploymentEffect } from './effect.js';
export type { RolloutClaim } from './agents.js';
export type { LoggedRolloutEvent } from './events.js';
export type { ContainerImage, Deployment, Rollout, RolloutImage } from './model.js';
export { deploymentFieldsOfNamespace, deploymentResolvers } from './resolvers/index.js';
export { deploymentReadings } from './readings/deployments.sql.js';
