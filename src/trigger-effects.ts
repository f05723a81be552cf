import { deploymentEffect } from './domains/deployments/index.js';
import { tellTargets, type Effects } from './domains/triggers/index.js';
import type { Parts } from './parts.js';

/** What each kind of target does when its triggers fire: for the worker, and for those who preview it. */
export const triggerEffects = ({ config }: Pick<Parts, 'config'>): Effects => ({
  DEPLOYMENT: deploymentEffect(config.registries),
  BUILD_CONFIG: (_, claims) => Promise.resolve(claims.map((target) => ({ target, result: 'DONE' }))),
  CONSUMER: tellTargets,
  WEBHOOK: tellTargets,
});
