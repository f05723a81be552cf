import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { migrationsFolder, startApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, migrate } from '../../src/platform/postgres/index.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import { medianOf } from './measure.js';
import { asked } from './queries-asked.js';
import { fillDatabase } from './queries-data.js';
import type { LoadOrder } from './queries-load.js';
import { startRaw } from './queries-raw.js';
import type { Row } from './row.js';

const connections = 16;
const rounds = 7;
const roundMillis = 1_000;
const mostSeconds = 20;

const logger = createLogger('error');

/** Where to ask, and as whom. */
type Target = Pick<LoadOrder, 'url' | 'token'>;

/** Queries a second through the whole gateway, beside one hand-written statement each on a bare server. */
export async function benchQueries(): Promise<Row[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-bench-'));
  const postgres = await startPostgres({ dataFolder, logger, durable: true });
  try {
    await migrate(postgres.url, migrationsFolder);
    await using db = new Database({ url: postgres.url, logger, connections: 10 });
    await fillDatabase(db);
    await makeClusterAdmin(db, 'bench');
    const token = await createToken(db, 'bench');
    const app = await startApp(readConfig({ DATABASE_URL: postgres.url, PORT: '0' }), logger);
    const raw = await startRaw(db);
    const client = startClient();
    try {
      const ours = { url: `${app.address}/graphql`, token };
      return await measureAll(client, ours, { url: raw.url, token });
    } finally {
      client.disconnect();
      await raw.stop();
      await app.stop();
    }
  } finally {
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function measureAll(client: ChildProcess, ours: Target, raw: Target): Promise<Row[]> {
  const rows: Row[] = [];
  for (const which of asked.keys()) {
    const limit = { ...raw, url: `${raw.url}/${String(which)}` };
    await requireSameAnswer(which, ours, limit);
    rows.push(await measure(client, which, ours, limit));
  }
  return rows;
}

/** Both in turns, so that what else the machine does meanwhile falls on both; the first turn only warms up. */
async function measure(client: ChildProcess, which: number, ours: Target, limit: Target): Promise<Row> {
  const figures: { ours: number; limit: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const order = { which, connections, milliseconds: roundMillis };
    const figure = {
      ours: await perSecond(client, { ...order, ...ours }),
      limit: await perSecond(client, { ...order, ...limit }),
    };
    if (round > 0) figures.push(figure);
  }
  return {
    name: asked[which]?.name ?? '',
    unit: '/s',
    ours: medianOf(figures.map((figure) => figure.ours)),
    limit: medianOf(figures.map((figure) => figure.limit)),
    ratios: figures.map((figure) => figure.ours / figure.limit),
  };
}

/** A figure means nothing unless both sides say the same, and the server's limits admit the query. */
async function requireSameAnswer(which: number, ours: Target, limit: Target): Promise<void> {
  for (const count of [0, 1, 2]) {
    const [one, other] = await Promise.all([ask(which, count, ours), ask(which, count, limit)]);
    if (!isDeepStrictEqual(one, other))
      throw new Error(`The answers differ: ${JSON.stringify(one)}\n${JSON.stringify(other)}`);
  }
}

async function ask(which: number, count: number, { url, token }: Target): Promise<unknown> {
  const { query, variables } = asked[which] ?? {};
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variables?.(count) }),
  });
  return answer.json();
}

const startClient = () =>
  fork(fileURLToPath(new URL('queries-load.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });

async function perSecond(client: ChildProcess, order: LoadOrder): Promise<number> {
  const told = once(client, 'message', { signal: AbortSignal.timeout(mostSeconds * 1_000) });
  client.send(order);
  const [answer] = (await told) as [{ perSecond?: number; failure?: string }];
  if (answer.perSecond === undefined) throw new Error(`The load failed: ${answer.failure ?? 'no reason'}`);
  return answer.perSecond;
}
