import { medianOf } from '../measure.js';
import { option } from '../options.js';
import type { Row } from '../row.js';
import { asked } from './asked.js';
import { costliest } from './costliest.js';
import { withDatabase } from './database.js';
import { startClient, startServer } from './processes.js';

/**
 * How long others wait for a small answer while somebody asks for the largest one that is allowed, again and again: beside the
 * same without, and beside hand-written SQL whose neighbour asks the same. They share a machine, so the second says what is
 * ours to spare.
 */
export const benchNeighbours = (): Promise<Row[]> =>
  withDatabase(Number(option('scale', '1')), async ({ url, size, token }) => {
    const servers = [await startServer('gateway', url), await startServer('raw', url)] as const;
    const [gateway, raw] = servers;
    const [others, greedy] = [startClient(), startClient()];
    try {
      const milliseconds = Number(option('milliseconds', '2000'));
      const order = { which: 0, size, token, connections: 4, milliseconds };
      const ours = { small: gateway.url, large: gateway.url };
      const limit = { small: `${raw.url}/0`, large: `${raw.url}/${String(asked.length)}` };
      const alone = async ({ small }: typeof ours) => (await others.load({ ...order, url: small })).p99;
      const beside = async ({ small, large }: typeof ours) => {
        const greed = greedy.load({ ...order, url: large, query: costliest.query, connections: 1 });
        const { p99 } = await others.load({ ...order, url: small });
        await greed;
        return p99;
      };
      await alone(ours);
      await alone(limit);
      const turns: { alone: number; beside: number; limit: number }[] = [];
      for (let round = 0; round < Number(option('rounds', '5')); round++)
        turns.push({ alone: await alone(ours), beside: await beside(ours), limit: await beside(limit) });
      const row = (what: string, of: (turn: (typeof turns)[0]) => number) => ({
        name: `Q1 on 4 connections, 99 of 100 within; limit: ${what}`,
        unit: 'ms',
        ours: medianOf(turns.map((turn) => turn.beside)),
        limit: medianOf(turns.map(of)),
        ratios: turns.map((turn) => turn.beside / of(turn)),
      });
      return [
        row('without the costliest query beside it', (turn) => turn.alone),
        row('hand-written SQL with the same beside it', (turn) => turn.limit),
      ];
    } finally {
      others.stop();
      greedy.stop();
      await Promise.all(servers.map((server) => server.stop()));
    }
  });
