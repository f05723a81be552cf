import { buildDesk } from './build-desk.js';
import { buildEffect, Builds, LogBell } from './domains/builds/index.js';
import { deploymentEffect } from './domains/deployments/index.js';
import { tellTargets, type Effects } from './domains/triggers/index.js';
import type { Parts } from './parts.js';
import { within } from './platform/postgres/index.js';
import { Access } from './viewer/index.js';

/** What each kind of target does when its triggers fire: for the worker, and for those who preview it. */
export const triggerEffects = (parts: Parts, isRehearsal: boolean): Effects => ({
  DEPLOYMENT: deploymentEffect(parts.config.registries),
  BUILD_CONFIG: buildEffect(parts.config.registries, ({ tx, outbox, actor }) => {
    const by = { actor, requestId: null };
    const access = Access.ofSystem('triggers');
    return new Builds(buildDesk(parts, { db: within(tx), outbox, by, access, isRehearsal }), new LogBell());
  }),
  CONSUMER: tellTargets,
  WEBHOOK: tellTargets,
});
