import { meanOf, medianOf } from '../measure.js';
import type { Row } from '../row.js';
import { parts, query } from './asked.js';
import type { Bed } from './bed.js';
import { Child } from './child.js';
import { deliver, type Load } from './deliveries.js';
import { holdBack, supply } from './supply.sql.js';
import { costOf, rateOf, type Round, type Side } from './turns.js';

/**
 * Rounds that count, after bursts that do not: as many as it takes until also what runs once a burst is compiled, as it is in a
 * gateway that has run for a minute. Deliveries in half of a round, at so many a second.
 */
const [rounds, unheeded, ofHalf, pace] = [15, 600, 20_000, 40_000];
/** Rounds of as much as can be delivered, and deliveries in each: of events that the gateway has in memory. */
const [floods, ofFlood, mostEvents] = [3, 200_000, 8_000];
/** Rounds and bursts of what nobody wants: 100 events in 25 milliseconds. */
const [unheardRounds, unheardBursts, unheardEvery] = [5, 40, 25];

/** One event about each part, which goes to another part of the sockets; and as many about none of them. */
const onceAll = Array.from({ length: parts }, (_, part) => part);
const nobodys = onceAll.map(() => parts);

/**
 * Sockets that want one part in a hundred each: what the gateway and `ws` alone deliver of one supply, and what a delivery
 * costs, measured in turns; what an event costs that nobody wants.
 */
export async function benchFiltered(bed: Bed, sockets: number): Promise<Row[]> {
  const [ours, text] = await gateway(bed, sockets);
  const [raw] = await bare(text, sockets);
  const each = sockets / parts;
  const flood = Math.min(mostEvents, ofFlood / each);
  const most: [number, number][] = [];
  for (let round = 0; round <= floods; round++) {
    const rates: [number, number] = [await rateOf(ours, flood), await rateOf(raw, flood)];
    if (round > 0) most.push(rates);
  }
  const every = (parts * each * 1_000) / pace;
  const half: Round = { bursts: Math.max(2, ofHalf / sockets), every, parts: onceAll, isHeard: true };
  const costs: [number, number][] = [];
  for (const side of [ours, raw]) await costOf(side, { ...half, bursts: unheeded });
  await Promise.all([ours.server.profile(), raw.server.profile()]);
  for (let round = 0; round < rounds; round++) {
    // Each once behind itself and once behind the other, for who has been idle finds its caches cold.
    const first = await costOf(ours, half);
    const beside = (await costOf(raw, half)) + (await costOf(raw, half));
    const cost = first + (await costOf(ours, half));
    costs.push([cost / 2 / each, beside / 2 / each]);
  }
  await Promise.all([ours.server.profile(), raw.server.profile()]);
  await raw.clients.end();
  await raw.server.end();
  const many = await costOfUnheard(ours);
  await ours.clients.end();
  const [clients] = await Child.start<string>('clients.ts', await wordsOf(bed, parts));
  const few = await costOfUnheard({ ...ours, clients, each: 1, received: 0 });
  await clients.end();
  const name = (what: string) => `${sockets.toLocaleString('en')} sockets, 1 %: ${what}`;
  return [
    {
      ...{
        name: name('deliveries, beside ws alone'),
        unit: '/s',
        ours: medianOf(most.map(([rate]) => rate)),
        limit: medianOf(most.map(([, beside]) => beside)),
        ratios: most.map(([rate, beside]) => rate / beside),
      },
      goal: { least: 0.8 },
    },
    {
      ...{ name: name('CPU a delivery, at the same pace'), unit: 'µs' },
      ours: meanOf(costs.map(([cost]) => cost)),
      limit: meanOf(costs.map(([, beside]) => beside)),
      ratios: costs.map(([cost, beside]) => cost / beside),
      goal: { most: 1.3 },
    },
    {
      ...{ name: name(`CPU an event that concerns nobody, beside with ${String(parts)}`), unit: 'µs' },
      ...{ ours: many, limit: few },
    },
  ];
}

async function gateway(bed: Bed, sockets: number): Promise<[Side, string]> {
  const tell = async (about: readonly number[]) => {
    await bed.db.execute(supply(about));
  };
  const keep: Side['keep'] = async (about, release) => {
    await bed.db.transaction(async (tx) => {
      await tx.execute(holdBack());
      for (let at = 0; at < about.length; at += parts) await tell(about.slice(at, at + parts));
      release();
    });
    await bed.db.execute(supply([]));
  };
  const server = await bed.begin();
  const [clients] = await Child.start<string>('clients.ts', await wordsOf(bed, sockets));
  return warm({ server, clients, each: sockets / parts, tell, keep, received: 0 });
}

async function bare(text: string, sockets: number): Promise<[Side, string]> {
  const [server, port] = await Child.start<number>('raw.ts', []);
  const words = [`ws://127.0.0.1:${String(port)}`, String(sockets), String(parts)];
  const [clients] = await Child.start<string>('clients.ts', words);
  const tell: Side['tell'] = (about) => {
    for (const part of about) server.process.send({ part: `bench/app-${String(part)}`, text });
    return Promise.resolve();
  };
  const keep: Side['keep'] = (about, release) => {
    release();
    return tell(about);
  };
  return warm({ server, clients, each: sockets / parts, tell, keep, received: 0 });
}

/** Has a server deliver as fast as it can, so that all that runs often is compiled; tells what its sockets got. */
async function warm(side: Side): Promise<[Side, string]> {
  const { server, clients, each, tell } = side;
  const load: Load = {
    ...{ events: 16_000, each, together: parts, onTheirWay: 6 * parts },
    publish: (numbers) => tell(numbers.map((n) => n % parts)),
  };
  const { text, received } = await deliver(server, clients, load);
  return [{ ...side, received }, text];
}

async function costOfUnheard(side: Side): Promise<number> {
  const round: Round = { bursts: unheardBursts, every: unheardEvery, parts: nobodys, isHeard: false };
  await side.server.profile();
  const costs: number[] = [];
  for (let turn = 0; turn < unheardRounds; turn++) costs.push(await costOf(side, round));
  await side.server.profile();
  return medianOf(costs);
}

/** What the gateway's clients are given: they follow from now on, also where the gateway hears of one later than of an event. */
const wordsOf = async ({ url, token, log }: Bed, sockets: number) => [
  `${url.replace('http', 'ws')}/graphql`,
  ...[String(sockets), String(parts), token, query, await (await log()).cursor()],
];
