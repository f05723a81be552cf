import { isDeepStrictEqual } from 'node:util';
import { medianOf } from '../measure.js';
import { option } from '../options.js';
import type { Row } from '../row.js';
import { asked } from './asked.js';
import { withDatabase, type Filled } from './database.js';
import { postgraphileQueries } from './postgraphile-queries.js';
import { postgresCpu, startClient, startServer, type BenchServer } from './processes.js';

/** Whether PostGraphile is measured too. */
const asksOther = option('postgraphile', 'yes') !== 'no';

/** What one server did in one turn. */
interface Turn {
  readonly perSecond: number;
  /** Microseconds of the server's process and of PostgreSQL for each answer. */
  readonly cpu: number;
}

interface Bench extends Filled {
  readonly client: ReturnType<typeof startClient>;
  readonly ours: BenchServer;
  readonly raw: BenchServer;
  /** PostGraphile, where it is asked for. */
  readonly other: BenchServer | null;
}

/**
 * Queries a second through the whole gateway, beside one hand-written statement each on a bare server, and beside
 * PostGraphile: on 1, 16 and 64 connections, in turns.
 */
export const benchQueries = (): Promise<Row[]> =>
  withDatabase(Number(option('scale', '1')), async (filled) => {
    const client = startClient();
    const [ours, raw, other] = await Promise.all([
      startServer('gateway', filled.url),
      startServer('raw', filled.url),
      asksOther ? startServer('postgraphile', filled.url) : null,
    ]);
    try {
      return await measureAll({ ...filled, client, ours, raw, other });
    } finally {
      client.stop();
      for (const server of [ours, raw, other]) await server?.stop();
    }
  });

async function measureAll(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  const chosen = option('queries', 'Q1,Q2,Q3,Q4').split(',');
  const connections = option('connections', '1,16,64').split(',').map(Number);
  for (const [which, { name }] of asked.entries()) {
    if (!chosen.includes(name.slice(0, 2))) continue;
    await requireSameAnswer(bench, which);
    await warmUp(bench, which);
    for (const atOnce of connections) rows.push(...(await measure(bench, which, atOnce)));
  }
  return rows;
}

/** A server runs for days: it is measured by what Node's compilers have made of it by then. */
async function warmUp(bench: Bench, which: number): Promise<void> {
  const load = { which, size: bench.size, token: bench.token, connections: 16, milliseconds: 3_000 };
  await bench.client.load({ ...load, url: bench.ours.url });
  await bench.client.load({ ...load, url: `${bench.raw.url}/${String(which)}` });
  const query = postgraphileQueries[which];
  if (query !== undefined && bench.other) await bench.client.load({ ...load, url: bench.other.url, query });
}

/** All in turns, so that what else the machine does meanwhile falls on all; the first turn only warms up. */
async function measure(bench: Bench, which: number, connections: number): Promise<Row[]> {
  const rounds = Number(option('rounds', '5'));
  const turns: { ours: Turn; raw: Turn; other: Turn | null }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const turn = {
      ours: await turnOf(bench, bench.ours, which, connections, bench.ours.url),
      raw: await turnOf(bench, bench.raw, which, connections, `${bench.raw.url}/${String(which)}`),
      other: await turnOfOther(bench, which, connections),
    };
    if (round > 0) turns.push(turn);
  }
  const name = `${asked[which]?.name ?? ''}, ${String(connections)} connection${connections === 1 ? '' : 's'}`;
  const row = (
    title: string,
    unit: string,
    of: (turn: Turn) => number,
    limit: (turn: (typeof turns)[0]) => Turn,
  ) => ({
    name: title,
    unit,
    ours: medianOf(turns.map(({ ours }) => of(ours))),
    limit: medianOf(turns.map((turn) => of(limit(turn)))),
    ratios: turns.map((turn) => of(turn.ours) / of(limit(turn))),
  });
  const rows: Row[] = [
    row(
      name,
      '/s',
      ({ perSecond }) => perSecond,
      ({ raw }) => raw,
    ),
    row(
      `– CPU of server and database`,
      'µs',
      ({ cpu }) => cpu,
      ({ raw }) => raw,
    ),
  ];
  if (turns.every(({ other }) => other))
    rows.push(
      row(
        '– beside PostGraphile',
        '/s',
        ({ perSecond }) => perSecond,
        ({ other, raw }) => other ?? raw,
      ),
    );
  return rows;
}

const turnOfOther = async (bench: Bench, which: number, connections: number): Promise<Turn | null> => {
  const query = postgraphileQueries[which];
  return query === undefined || !bench.other
    ? null
    : turnOf(bench, bench.other, which, connections, bench.other.url, query);
};

async function turnOf(
  { client, pid, size, token }: Bench,
  server: BenchServer,
  which: number,
  connections: number,
  url: string,
  query?: string,
): Promise<Turn> {
  const before = (await server.usage()).cpu + (await postgresCpu(pid));
  const milliseconds = Number(option('milliseconds', '1000'));
  const { answers, perSecond } = await client.load({
    which,
    query,
    size,
    url,
    token,
    connections,
    milliseconds,
  });
  const after = (await server.usage()).cpu + (await postgresCpu(pid));
  return { perSecond, cpu: (after - before) / answers };
}

/** A figure means nothing unless both sides say the same, and the server's limits admit the query. */
async function requireSameAnswer(bench: Bench, which: number): Promise<void> {
  for (const count of [0, 1, 2]) {
    const [one, other] = await Promise.all([
      ask(bench, which, count, bench.ours.url),
      ask(bench, which, count, `${bench.raw.url}/${String(which)}`),
    ]);
    if (!isDeepStrictEqual(one.data, other.data))
      throw new Error(`The answers differ: ${JSON.stringify(one)}\n${JSON.stringify(other)}`);
  }
  const query = postgraphileQueries[which];
  if (query === undefined || !bench.other) return;
  const { errors } = await ask(bench, which, 0, bench.other.url, query);
  if (errors !== undefined) throw new Error(`PostGraphile refuses: ${JSON.stringify(errors)}`);
}

async function ask(
  { token, size }: Bench,
  which: number,
  count: number,
  url: string,
  query = asked[which]?.query,
): Promise<{ data?: unknown; errors?: unknown }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: asked[which]?.variables(count, size) }),
  });
  return (await answer.json()) as { data?: unknown; errors?: unknown };
}
