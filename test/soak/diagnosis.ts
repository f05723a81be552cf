import { sql, type Database } from '../../src/platform/postgres/index.js';
import type { Node } from './nodes.js';
import type { Subscriber } from './subscriber.js';

/** What is to be known about a soak in which nothing gets on any more. */
export async function diagnosis(
  db: Database,
  nodes: readonly Node[],
  runs: readonly Subscriber[],
): Promise<string> {
  const ready = await Promise.all(nodes.map((node) => node.isReady()));
  const activity = await db.many(readActivity()).catch((error: unknown) => [{ error: String(error) }]);
  const waiting = runs.filter(({ isOver }) => !isOver);
  const slowest = waiting.toSorted((one, other) => one.delivered.length - other.delivered.length).slice(0, 3);
  return JSON.stringify({
    ready,
    activity,
    waiting: waiting.length,
    connected: waiting.filter(({ isConnected }) => isConnected).length,
    slowest: slowest.map(({ name, delivered, isConnected, putOff }) => ({
      name,
      delivered: delivered.length,
      isConnected,
      putOff: Object.fromEntries(putOff),
    })),
  });
}

const readActivity = () => sql<object>`-- readActivity
  select application_name, state, wait_event, left(query, 60) as query, xact_start
  from pg_stat_activity where backend_xid is not null or xact_start is not null`;
