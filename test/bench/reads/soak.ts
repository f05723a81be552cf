import { option } from '../options.js';
import type { Row } from '../row.js';
import { asked } from './asked.js';
import { withDatabase } from './database.js';
import { startClient, startServer } from './processes.js';

const megabyte = 1_048_576;
const most = 1.05;

/**
 * Memory of the gateway over some minutes of all queries in turns (`--minutes=10`), and of queries that nobody has asked
 * before, so that whatever is remembered comes to its bounds; the first fifth warms up. What is kept is told from what is only not collected yet: objects and buffers are counted behind a full collection. Of the process it is
 * the most that counts, as it goes up until V8 collects and down again.
 */
export const benchSoak = (): Promise<Row[]> =>
  withDatabase(Number(option('scale', '1')), async ({ url, size, token }) => {
    const gateway = await startServer('gateway', url, ['--expose-gc']);
    const client = startClient();
    let turn = 0;
    /** The most that the process had within a fifth of the time. */
    const fifth = async () => {
      const until = performance.now() + Number(option('minutes', '10')) * 12_000;
      let peak = 0;
      do {
        const which = turn++ % asked.length;
        const order = { which, size, url: gateway.url, token, connections: 16 };
        await client.load({ ...order, milliseconds: 1_500 });
        await client.load({ ...order, milliseconds: 500, isEverNew: true });
        peak = Math.max(peak, (await gateway.usage()).memory / megabyte);
      } while (performance.now() < until);
      return peak;
    };
    const live = async () => (await gateway.live()) / megabyte;
    try {
      await fifth();
      const liveBefore = await live();
      const before = await fifth();
      await fifth();
      await fifth();
      const after = await fifth();
      const liveAfter = await live();
      return [
        {
          name: 'objects and buffers at the end of a soak; limit: after its first fifth',
          unit: 'MiB',
          ours: liveAfter,
          limit: liveBefore,
          goal: { most },
        },
        {
          name: 'the most memory of the process in the last fifth; limit: in the second',
          unit: 'MiB',
          ours: after,
          limit: before,
          goal: { most },
        },
      ];
    } finally {
      client.stop();
      await gateway.stop();
    }
  });
