import { setTimeout } from 'node:timers/promises';
import type { Counts } from './counts.js';
import type { EventLog } from './events/index.js';
import type { Load } from './http/server.js';
import { countDeadLetters } from './metrics.sql.js';
import { gauge, writeMetrics, type Metric } from './platform/metrics.js';
import type { Database, Reachability } from './platform/postgres/index.js';
import { SharedRead } from './platform/shared-read.js';

/** What is measured. */
export interface Measured {
  readonly db: Database;
  /** Connections that no request waits for: by one of them it is asked whether the database answers, by the lane the rest. */
  readonly aside: Database;
  readonly reachability: Reachability;
  readonly events: EventLog;
  readonly counts: Counts;
}

/**
 * Says in Prometheus's format how this node is doing. What the database alone can say is left out where it does not answer in
 * time, so that the rest is told just then.
 */
export function createMetrics(measuring: Measured): (load: Load) => Promise<string> {
  const { db, aside, reachability, events, counts } = measuring;
  const deadLetters = new SharedRead(() => aside.shortTextRows(countDeadLetters()));
  return async (load) => {
    const [isReachable, dead] = await Promise.all([
      inTime(reachability.look(), false),
      inTime(
        deadLetters.ask().catch(() => null),
        null,
      ),
    ]);
    return writeMetrics([
      counts.operations,
      counts.refusals,
      counts.slowReaders,
      counts.webhookAttempts,
      ...measured(db, events, counts),
      gauge('sluice_sockets', 'WebSockets that are open.', () => load.sockets),
      gauge('sluice_followers', 'Subscriptions and streams of events that are open.', () => load.followers),
      gauge('sluice_database_reachable', 'Whether PostgreSQL has answered just now.', () =>
        Number(isReachable),
      ),
      ...(dead ? [gauge('sluice_dead_letters', deadLettersHelp, () => Number(dead[0]?.[0]))] : []),
    ]);
  };
}

/** What is found within some seconds, for whoever scrapes gives up soon after; otherwise what is said in its place. */
const inTime = <Found, Late>(finding: Promise<Found>, late: Late): Promise<Found | Late> =>
  Promise.race([finding, setTimeout(patience, late, { ref: false })]);

/** Milliseconds. */
const patience = 3_000;

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
