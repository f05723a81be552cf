import { option } from '../options.js';
import type { Row } from '../row.js';
import { table } from '../table.js';
import { eventAbout, query } from './asked.js';
import { onBed, type Bed } from './bed.js';
import { Child } from './child.js';
import { benchLatency } from './latency.js';
import { benchReplay } from './replay.js';
import { benchSockets } from './sockets.js';
import { benchMoves } from './moves.js';
import { benchWrites } from './writes.js';

type Part = (bed: Bed) => Promise<Row[]>;

const parts = {
  'push-sockets': (bed) => benchSockets(bed, Number(option('sockets', '1000'))),
  'push-many': (bed) => benchSockets(bed, 10_000),
  'push-latency': async (bed) => {
    await bed.begin();
    return [await benchLatency(bed.db, bed, () => bed.publish([0]))];
  },
  'push-writes': async (bed) => {
    const moves = await onBed(async (silent) => {
      await Promise.all([bed.begin(), silent.begin('gateway-silent.ts')]);
      return benchMoves(bed, silent, () => hundredFollowers(bed.url, bed.token));
    });
    const writes = await onBed(async ({ db, log }) => benchWrites(db, await log(), eventAbout(0)));
    return [...moves, ...writes];
  },
  'push-replay': benchReplay,
} satisfies Readonly<Record<string, Part>>;

/** The parts of the push, by the word that asks for one alone: each has a database and a gateway of its own. */
export const pushParts: Readonly<Record<string, () => Promise<Row[]>>> = Object.fromEntries(
  Object.entries(parts).map(([name, part]) => [name, () => onBed(part)]),
);

/** All of them, one after the other; each is told at once: should the rest take too long, this much is known. */
export async function benchPush(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(pushParts)) {
    console.error(`  ${name} …`);
    const measured = await measure();
    rows.push(...measured);
    console.error(table(measured));
  }
  return rows;
}

async function hundredFollowers(url: string, token: string): Promise<AsyncDisposable> {
  const words = [`${url.replace('http', 'ws')}/graphql`, '100', '0', token, query];
  const [clients] = await Child.start<string>('clients.ts', words);
  return { [Symbol.asyncDispose]: () => clients.end() };
}
