import type { Row } from '../row.js';
import { Child } from './child.js';
import { deliver, type Delivered, type Load } from './deliveries.js';
import { query } from './asked.js';

/** Parts of which a filtered subscriber wants one. */
const parts = 100;

interface Target {
  readonly url: string;
  readonly token: string;
}

interface Measured extends Delivered {
  /** Bytes of the server's memory a subscriber. */
  readonly memory: number;
}

/** So many sockets that want everything, then as many that want one part in a hundred: the gateway, beside `ws` alone. */
export async function benchSockets(
  gateway: Child,
  { url, token }: Target,
  sockets: number,
  publish: (parts: readonly number[]) => Promise<void>,
): Promise<Row[]> {
  const address = `${url.replace('http', 'ws')}/graphql`;
  const ours = async (kinds: number) => {
    console.error(`  ${String(sockets)} sockets, ${kinds === 0 ? 'all' : '1 %'} …`);
    const words = [address, String(sockets), String(kinds), token, query];
    return measure(
      gateway,
      words,
      loadOf(sockets, kinds, (numbers) => publish(numbers.map((n) => n % parts))),
    );
  };
  const [all, some] = [await ours(0), await ours(parts)];
  const raw = async (kinds: number, text: string) => {
    const [server, port] = await Child.start<number>('raw.ts', []);
    const words = [`ws://127.0.0.1:${String(port)}`, String(sockets), String(kinds)];
    const send = (numbers: readonly number[]) => {
      for (const n of numbers)
        server.process.send({ part: kinds === 0 ? null : `bench/app-${String(n % kinds)}`, text });
      return Promise.resolve();
    };
    try {
      return await measure(server, words, loadOf(sockets, kinds, send));
    } finally {
      await server.end();
    }
  };
  const [rawAll, rawSome] = [await raw(0, all.text), await raw(parts, some.text)];
  const name = (what: string) => `${sockets.toLocaleString('en')} sockets, ${what}`;
  return [
    {
      name: name('all: deliveries, beside ws alone'),
      unit: '/s',
      ours: all.perSecond,
      limit: rawAll.perSecond,
      goal: { least: 0.8 },
    },
    { name: name('all: CPU a delivery'), unit: 'µs', ours: all.cpu, limit: rawAll.cpu },
    { name: name('1 %: deliveries'), unit: '/s', ours: some.perSecond, limit: rawSome.perSecond },
    {
      name: name('1 %: CPU a delivery'),
      unit: 'µs',
      ours: some.cpu,
      limit: rawSome.cpu,
      goal: { most: 1.3 },
    },
    {
      name: name('memory a subscriber, beside 12 kB'),
      unit: 'kB',
      ours: all.memory / 1_000,
      limit: 12,
      goal: { most: 1 },
    },
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
    : { events: 1_600, each: sockets / kinds, together: 32, onTheirWay: 128, publish };

async function measure(server: Child, words: readonly string[], load: Load): Promise<Measured> {
  const sockets = Number(words[1]);
  const before = await server.usage();
  const [clients] = await Child.start<string>('clients.ts', words);
  try {
    const after = await server.usage();
    return { ...(await deliver(server, clients, load)), memory: (after.memory - before.memory) / sockets };
  } finally {
    await clients.end();
  }
}
