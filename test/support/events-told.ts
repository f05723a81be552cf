import type { Asking } from './asking.js';
import { eventually } from './wait.js';

/**
 * What a query of `events` finds, newest first, once there are `count`: an event is told when no transaction is open
 * any more that began before it did, and all tests share a cluster.
 */
export const eventsTold = (
  sluice: Pick<Asking, 'data'>,
  query: string,
  count = 1,
  // Whatever the query selects.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): Promise<any[]> =>
  eventually(
    async () => {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      const { events } = (await sluice.data(query)) as { events: { nodes: any[] } };
      return events.nodes.length >= count ? events.nodes : null;
    },
    `${String(count)} events`,
  );
