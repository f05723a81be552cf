import type { Row } from '../row.js';
import { parts, query } from './asked.js';
import type { Bed } from './bed.js';
import { Child } from './child.js';
import { deliver, type Delivered, type Load } from './deliveries.js';
import { benchFiltered } from './filtered.js';

/** Sockets that memory is measured with at least: what a process has at hand anyway would hide that of a few. */
const crowd = 4_000;

interface Measured extends Delivered {
  /** Bytes of the server's memory a subscriber, and of objects and buffers therein. */
  readonly memory: number;
  readonly heap: number;
}

/** So many sockets that want everything, then as many that want one part in a hundred: the gateway, beside `ws` alone. */
export async function benchSockets(bed: Bed, sockets: number): Promise<Row[]> {
  const { begin, url, token, publish } = bed;
  console.error(`  ${String(sockets)} sockets, all …`);
  const load: Omit<Load, 'publish'> = {
    events: Math.min(100, Math.max(20, 100_000 / sockets)),
    each: sockets,
    together: 1,
    onTheirWay: 4,
  };
  const address = `${url.replace('http', 'ws')}/graphql`;
  const all = await measure(await begin(), [address, String(sockets), '0', token, query], {
    ...load,
    publish: (numbers) => publish(numbers.map((n) => n % parts)),
  });
  const raw = async (pace: number) => {
    const [server, port] = await Child.start<number>('raw.ts', []);
    const send = (numbers: readonly number[]) => {
      numbers.forEach(() => server.process.send({ part: null, text: all.text }));
      return Promise.resolve();
    };
    try {
      const words = [`ws://127.0.0.1:${String(port)}`, String(sockets), '0'];
      return await measure(server, words, { ...load, pace, publish: send });
    } finally {
      await server.end();
    }
  };
  const most = await raw(Infinity);
  // Who sends less wakes clients that have gone to sleep, and pays for that: so what a delivery costs is asked at our pace.
  const paced = await raw(all.perSecond);
  console.error(`  ${String(sockets)} sockets, 1 % …`);
  const filtered = await benchFiltered(bed, sockets);
  const row = (what: string, unit: string, ours: number, limit: number, goal?: Row['goal']): Row => ({
    ...{ name: `${sockets.toLocaleString('en')} sockets, ${what}`, unit, ours, limit },
    ...(goal && { goal }),
  });
  return [
    row('all: deliveries, beside ws alone', '/s', all.perSecond, most.perSecond, { least: 0.8 }),
    row('all: CPU a delivery, at the same pace', 'µs', all.cpu, paced.cpu),
    ...filtered,
    row('memory a subscriber, beside a socket of ws alone', 'kB', all.memory / 1e3, most.memory / 1e3),
    row('objects and buffers of that, beside likewise', 'kB', all.heap / 1e3, most.heap / 1e3),
    // A process may grow by less than its objects do, where it had room at hand: the larger of the two counts.
    row('memory a subscriber, beside 12 kB', 'kB', Math.max(all.memory, all.heap) / 1e3, 12, { most: 1 }),
  ];
}

async function measure(server: Child, words: readonly string[], load: Load): Promise<Measured> {
  const [address = '', count = '', ...rest] = words;
  const sockets = Number(count);
  // What is made once, whoever subscribes, is none of a subscriber's memory.
  const [few] = await Child.start<string>('clients.ts', [address, '100', ...rest]);
  await few.end();
  const before = await server.memory();
  const [clients] = await Child.start<string>('clients.ts', words);
  try {
    const more = Math.max(0, crowd - sockets);
    const [others] = await Child.start<string>('clients.ts', [address, String(more), ...rest]);
    const after = await server.memory();
    await others.end();
    const memory = (after.memory - before.memory) / (sockets + more);
    const heap = (after.heap - before.heap) / (sockets + more);
    return { ...(await deliver(server, clients, load)), memory, heap };
  } finally {
    await clients.end();
  }
}
