import { deploymentEffect } from '../domains/deployments/index.js';
import { tellTargets, TriggerWorker, type Effects } from '../domains/triggers/index.js';
import type { Parts } from '../parts.js';
import { failpointOf } from '../platform/failpoint.js';

/** What each kind of target does when its triggers fire. */
export const triggerEffects = ({ config }: Pick<Parts, 'config'>): Effects => ({
  DEPLOYMENT: deploymentEffect(config.registries),
  BUILD_CONFIG: (_, claims) => Promise.resolve(claims.map((target) => ({ target, result: 'DONE' }))),
  CONSUMER: tellTargets,
  WEBHOOK: tellTargets,
});

/** Starts this node's share of the firing of triggers. */
export function startTriggers(parts: Parts): TriggerWorker {
  const { config, logger, db, events } = parts;
  return new TriggerWorker({
    db,
    events,
    outbox: events.outbox,
    effects: triggerEffects(parts),
    perMinute: config.triggers.perMinute,
    failpoint: failpointOf(config.failpoint),
    logger: logger.child({ part: 'triggers' }),
  });
}
