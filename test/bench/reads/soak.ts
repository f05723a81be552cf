import { medianOf } from '../measure.js';
import { option } from '../options.js';
import type { Row } from '../row.js';
import { asked } from './asked.js';
import { withDatabase } from './database.js';
import { startClient, startServer } from './processes.js';

const megabyte = 1_048_576;

/** Memory of the gateway over some minutes of all queries in turns (`--minutes=10`): the first fifth warms up. */
export const benchSoak = (): Promise<Row[]> =>
  withDatabase(Number(option('scale', '1')), async ({ url, size, token }) => {
    const gateway = await startServer('gateway', url);
    const client = startClient();
    try {
      const until = performance.now() + Number(option('minutes', '10')) * 60_000;
      const memory: number[] = [];
      for (let turn = 0; performance.now() < until; turn++) {
        const which = turn % asked.length;
        const order = { which, size, url: gateway.url, token, connections: 16, milliseconds: 2_000 };
        await client.load(order);
        memory.push((await gateway.usage()).memory / megabyte);
      }
      const fifth = Math.max(1, Math.floor(memory.length / 5));
      return [
        {
          name: 'memory at the end of a soak; limit: after its first fifth',
          unit: 'MiB',
          ours: medianOf(memory.slice(-fifth)),
          limit: medianOf(memory.slice(fifth, 2 * fifth)),
          goal: { most: 1.05 },
        },
      ];
    } finally {
      client.stop();
      await gateway.stop();
    }
  });
