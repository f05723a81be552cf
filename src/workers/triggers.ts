import { TriggerWorker } from '../domains/triggers/index.js';
import type { Parts } from '../parts.js';
import { failpointOf } from '../platform/failpoint.js';
import { triggerEffects } from '../trigger-effects.js';

/** Starts this node's share of the firing of triggers. */
export function startTriggers(parts: Parts): TriggerWorker {
  const { config, logger, db, events } = parts;
  return new TriggerWorker({
    db,
    events,
    outbox: events.outbox,
    effects: triggerEffects(parts, false),
    perMinute: config.triggers.perMinute,
    failpoint: failpointOf(config.failpoint),
    logger: logger.child({ part: 'triggers' }),
  });
}
