import { afterAll } from 'vitest';
import { EventLog } from '../../src/events/index.js';
import { createLogger } from '../../src/platform/logger.js';
import { loopbackClient, openImports } from './import-desk.js';
import { startDatabase } from './postgres.js';
import { startRegistry } from './registry.js';
import { holdRegistry } from './registries/held-registry.js';

/** A registry whose answers can be held back, a database, and the domains as one request after the other has them. */
export async function startHeldImports() {
  const registry = await startRegistry();
  const held = await holdRegistry(registry.host);
  const db = await startDatabase();
  const events = await EventLog.open({ db, logger: createLogger('silent'), windowHours: 24 });
  afterAll(() => events[Symbol.asyncDispose]());
  const client = loopbackClient();
  return { registry, held, openRequest: () => openImports(db, events, client) };
}
