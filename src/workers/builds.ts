import { buildDesk } from '../build-desk.js';
import { keepBuilds } from '../domains/builds/index.js';
import type { Parts } from '../parts.js';
import { Access } from '../viewer/index.js';

/** Starts this node's share of the upkeep of builds. */
export function startBuildUpkeep(parts: Parts): AsyncDisposable {
  const { db, events, logBell: bell } = parts;
  const by = { actor: { kind: 'SYSTEM', name: 'builds' }, requestId: null } as const;
  const behalf = { db, outbox: events.outbox, by, access: Access.ofSystem('builds'), isRehearsal: false };
  const logger = parts.logger.child({ part: 'builds' });
  return keepBuilds({ desk: () => buildDesk(parts, behalf), bell, logger });
}
