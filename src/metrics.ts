import type { Counts } from './counts.js';
import type { EventLog } from './events/index.js';
import type { Load } from './http/server.js';
import { countDeadLetters } from './metrics.sql.js';
import { gauge, writeMetrics, type Metric } from './platform/metrics.js';
import type { Database } from './platform/postgres/index.js';
import { SharedRead } from './platform/shared-read.js';

/** What is measured. */
export interface Measured {
  readonly db: Database;
  /** A connection that nobody else waits for. */
  readonly aside: Database;
  readonly events: EventLog;
  readonly counts: Counts;
}

/**
 * Says in Prometheus's format how this node is doing. What the database alone can say is left out while it does not answer, so
 * that the rest is told just then.
 */
export function createMetrics({ db, aside, events, counts }: Measured): (load: Load) => Promise<string> {
  const deadLetters = new SharedRead(() => aside.one(countDeadLetters()));
  return async (load) => {
    const dead = await deadLetters.ask().catch(() => null);
    return writeMetrics([
      counts.operations,
      counts.webhookAttempts,
      ...measured(db, events, counts),
      gauge('sluice_sockets', 'WebSockets that are open.', () => load.sockets),
      gauge('sluice_followers', 'Subscriptions and streams of events that are open.', () => load.followers),
      gauge('sluice_database_reachable', 'Whether PostgreSQL has answered just now.', () => Number(!!dead)),
      ...(dead ? [gauge('sluice_dead_letters', deadLettersHelp, () => Number(dead.count))] : []),
    ]);
  };
}

const deadLettersHelp = 'Events that consumers and webhooks have given up, on all nodes together.';

const measured = (db: Database, events: EventLog, counts: Counts): Metric[] => [
  gauge('sluice_database_connections_used', 'Connections to PostgreSQL in use.', () => db.load.used),
  gauge(
    'sluice_database_connections_waited_for',
    'Requests that wait for a connection.',
    () => db.load.waiting,
  ),
  gauge('sluice_database_connections_most', 'SLUICE_DATABASE_CONNECTIONS.', () => db.load.most),
  gauge('sluice_imports_underway', 'Imports that are under way.', () => counts.imports.count),
  gauge(
    'sluice_event_log_delay_seconds',
    'For how long events have been kept back by an older open transaction.',
    () => events.delay / 1_000,
  ),
  gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss()),
];
