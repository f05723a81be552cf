import { medianOf } from '../measure.js';
import { option } from '../options.js';
import type { Row } from '../row.js';
import { withDatabase } from './database.js';
import { startClient, startServer } from './processes.js';

/** About 19,000 of the 20,000 fields that one operation may ask for. */
const costliest = `{
  imageStreams(first: 100) {
    nodes { name tags(first: 10) { nodes { name history(first: 10) { nodes { reference } } image { size } current { digest } } } }
  }
}`;

/** How long others wait for a small answer while somebody asks for the largest one that is allowed, again and again. */
export const benchNeighbours = (): Promise<Row[]> =>
  withDatabase(Number(option('scale', '1')), async ({ url, size, token }) => {
    const gateway = await startServer('gateway', url);
    const [others, greedy] = [startClient(), startClient()];
    try {
      const order = { which: 0, size, url: gateway.url, token, connections: 4 };
      const milliseconds = Number(option('milliseconds', '2000'));
      const ask = () => others.load({ ...order, milliseconds });
      await ask();
      const turns: { alone: number; beside: number }[] = [];
      for (let round = 0; round < Number(option('rounds', '5')); round++) {
        const alone = await ask();
        const greed = greedy.load({ ...order, query: costliest, connections: 1, milliseconds });
        const beside = await ask();
        await greed;
        turns.push({ alone: alone.p99, beside: beside.p99 });
      }
      return [
        {
          name: 'Q1 on 4 connections, 99 of 100 within; limit: without the costliest query beside it',
          unit: 'ms',
          ours: medianOf(turns.map(({ beside }) => beside)),
          limit: medianOf(turns.map(({ alone }) => alone)),
          ratios: turns.map(({ alone, beside }) => beside / alone),
        },
      ];
    } finally {
      others.stop();
      greedy.stop();
      await gateway.stop();
    }
  });
