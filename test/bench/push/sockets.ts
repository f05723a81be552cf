import { medianOf } from '../measure.js';
import type { Row } from '../row.js';
import type { Bed } from './bed.js';
import { Child } from './child.js';
import { deliver, tellNobody, type Delivered, type Load } from './deliveries.js';
import { parts, query } from './asked.js';

/** Sockets that memory is measured with at least: what a process has at hand anyway would hide that of a few. */
const crowd = 4_000;
/** From so many on, one round takes long enough; what fewer cost is measured in several, in turns with `ws`. */
const many = 2_000;
interface Measured extends Delivered {
  /** Bytes of the server's memory a subscriber, and of objects and buffers therein. */
  readonly memory: number;
  readonly heap: number;
  /** Microseconds of CPU that an event costs which concerns none of them. */
  readonly unheard: number;
}

/** So many sockets that want everything, then as many that want one part in a hundred: the gateway, beside `ws` alone. */
export async function benchSockets({ begin, url, token, publish }: Bed, sockets: number): Promise<Row[]> {
  const address = `${url.replace('http', 'ws')}/graphql`;
  const ours = async (kinds: number) => {
    console.error(`  ${String(sockets)} sockets, ${kinds === 0 ? 'all' : '1 %'} …`);
    const gateway = await begin();
    const words = [address, String(sockets), String(kinds), token, query];
    const numbered = (numbers: readonly number[]) => publish(numbers.map((n) => n % parts));
    const load = loadOf(sockets, kinds, numbered);
    return measure(gateway, words, load, (clients, received) =>
      kinds === 0
        ? Promise.resolve(NaN)
        : tellNobody(gateway, clients, { each: load.each, received, publish }),
    );
  };
  const all = await ours(0);
  const raw = async (kinds: number, text: string, pace?: number) => {
    const [server, port] = await Child.start<number>('raw.ts', []);
    const words = [`ws://127.0.0.1:${String(port)}`, String(sockets), String(kinds)];
    const send = (numbers: readonly number[]) => {
      for (const n of numbers)
        server.process.send({ part: kinds === 0 ? null : `bench/app-${String(n % kinds)}`, text });
      return Promise.resolve();
    };
    try {
      return await measure(server, words, { ...loadOf(sockets, kinds, send), ...(pace && { pace }) });
    } finally {
      await server.end();
    }
  };
  const few = await (async () => {
    const gateway = await begin();
    const words = [address, String(parts), String(parts), token, query];
    const [clients] = await Child.start<string>('clients.ts', words);
    const unheard = await tellNobody(gateway, clients, { each: 1, received: 0, publish });
    await clients.end();
    return unheard;
  })();
  const rawAll = await raw(0, all.text);
  // Who sends less wakes clients that have gone to sleep, and pays for that: so what a delivery costs is asked at our pace.
  const pacedAll = await raw(0, all.text, all.perSecond);
  const [somes, paced]: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < (sockets < many ? 3 : 1); round++) {
    const some = await ours(parts);
    somes.push(some);
    paced.push(await raw(parts, some.text, some.perSecond));
  }
  const rawSome = await raw(parts, all.text);
  const middle = (of: readonly Measured[], figure: (one: Measured) => number) => medianOf(of.map(figure));
  const ratios = somes.map(({ cpu }, round) => cpu / (paced[round]?.cpu ?? NaN));
  const row = (what: string, unit: string, ours: number, limit: number, goal?: Row['goal']): Row => ({
    ...{ name: `${sockets.toLocaleString('en')} sockets, ${what}`, unit, ours, limit },
    ...(goal && { goal }),
  });
  return [
    row('all: deliveries, beside ws alone', '/s', all.perSecond, rawAll.perSecond, { least: 0.8 }),
    row('all: CPU a delivery, at the same pace', 'µs', all.cpu, pacedAll.cpu),
    row(
      '1 %: deliveries',
      '/s',
      middle(somes, ({ perSecond }) => perSecond),
      rawSome.perSecond,
    ),
    {
      ...row(
        '1 %: CPU a delivery, at the same pace',
        'µs',
        middle(somes, ({ cpu }) => cpu),
        middle(paced, ({ cpu }) => cpu),
        { most: 1.3 },
      ),
      ratios,
    },
    row(
      `1 %: CPU an event that concerns nobody, beside with ${String(parts)}`,
      'µs',
      middle(somes, ({ unheard }) => unheard),
      few,
    ),
    row('memory a subscriber, beside a socket of ws alone', 'kB', all.memory / 1e3, rawAll.memory / 1e3),
    row('objects and buffers of that, beside likewise', 'kB', all.heap / 1e3, rawAll.heap / 1e3),
    // A process may grow by less than its objects do, where it had room at hand: the larger of the two counts.
    row('memory a subscriber, beside 12 kB', 'kB', Math.max(all.memory, all.heap) / 1e3, 12, { most: 1 }),
  ];
}

/** Those who want everything get one event after the other; those who want a part get what many did at about the same time. */
const loadOf = (sockets: number, kinds: number, publish: Load['publish']): Load =>
  kinds === 0
    ? {
        events: Math.min(100, Math.max(20, 100_000 / sockets)),
        each: sockets,
        together: 1,
        onTheirWay: 4,
        publish,
      }
    : { events: 6_400, each: sockets / kinds, together: 32, onTheirWay: 128, publish };

async function measure(
  server: Child,
  words: readonly string[],
  load: Load,
  costOfUnheard: (clients: Child, received: number) => Promise<number> = () => Promise.resolve(NaN),
): Promise<Measured> {
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
    const delivered = await deliver(server, clients, load);
    return { ...delivered, memory, heap, unheard: await costOfUnheard(clients, delivered.received) };
  } finally {
    await clients.end();
  }
}
