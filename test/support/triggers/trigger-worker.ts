import { deploymentEffect } from '../../../src/domains/deployments/index.js';
import { tellTargets, TriggerWorker } from '../../../src/domains/triggers/index.js';
import type { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import type { Database } from '../../../src/platform/postgres/index.js';
import { alteredStore, type Alterations } from '../interference/altered-store.js';

/** Fires triggers in this process until it is disposed of, with statements that may be altered; it starts no build. */
export const startTriggerWorker = (db: Database, events: EventLog, alterations: Alterations) =>
  new TriggerWorker({
    db: alteredStore(db, alterations),
    events,
    outbox: events.outbox,
    effects: {
      DEPLOYMENT: deploymentEffect({ internal: null, public: null }),
      BUILD_CONFIG: () => Promise.resolve([]),
      CONSUMER: tellTargets,
      WEBHOOK: tellTargets,
    },
    perMinute: 0,
    failpoint: () => undefined,
    logger: createLogger('silent'),
  });
