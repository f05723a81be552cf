import { buildDesk } from '../build-desk.js';
import { BuildUpkeep } from '../domains/builds/index.js';
import type { Parts } from '../parts.js';
import { Access } from '../viewer/index.js';

/** Starts this node's share of the upkeep of builds. */
export function startBuildUpkeep(parts: Parts): BuildUpkeep {
  const { db, events, logBell } = parts;
  const by = { actor: { kind: 'SYSTEM', name: 'builds' }, requestId: null } as const;
  const behalf = { db, outbox: events.outbox, by, access: Access.ofSystem('builds'), isRehearsal: false };
  return new BuildUpkeep({ desk: () => buildDesk(parts, behalf), bell: logBell, interval: 1_000 });
}
