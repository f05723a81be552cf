import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { Pool } from 'undici';
import { graphOf } from '../../src/gateway/engine.js';
import type { Engine } from '../../src/gateway/graph.js';
import { localEngine } from '../../src/gateway/local-engine.js';
import { composeWith, federate } from '../support/partners/federated.js';
import { ours, serveScans } from '../support/partners/scans.js';
import { medianOf, perSecond } from './measure.js';
import type { Row } from './row.js';

const rounds = 9;
const milliseconds = 400;
const atOnce = 16;
const own = '{ images { digest size } tags { name image { size } } }';
const joined = '{ tags { name image { digest size scan { critical } } } }';

/**
 * What the planner costs those who do not need it, and how a query over two subgraphs compares with Hive Gateway's. Each
 * gateway is a process of its own; beside what it gets done in a second stands what it gets done in a second of CPU time,
 * which other programs on the machine disturb less.
 */
export async function benchGateway(): Promise<Row[]> {
  const scans = await serveScans();
  const engine = await federate(ours, { scans });
  const { bare } = composeWith(ours, { scans });
  const rows = await inTurns(
    'query of our own, joined : bare, engine alone',
    asked(engine, own),
    asked(localEngine(bare), own),
  );
  const [withPartner, alone, hive] = await Promise.all(
    ['joined', 'bare', 'hive'].map((which) => startGateway(which, scans.url)),
  );
  if (!withPartner || !alone || !hive) throw new Error('There are three gateways.');
  rows.push(
    ...(await inTurns(
      'query of our own over HTTP, joined : bare',
      posted(withPartner, own),
      posted(alone, own),
    )),
    ...(await inTurns(
      'query over two subgraphs : Hive Gateway',
      posted(withPartner, joined),
      posted(hive, joined),
    )),
  );
  await Promise.all([withPartner, alone, hive].map((gateway) => gateway.stop()));
  await scans.stop();
  return rows;
}

/** Something to be done again and again, and the CPU time that it has taken so far, in microseconds. */
interface Measured {
  readonly work: () => Promise<unknown>;
  readonly cpu: () => Promise<number>;
}

function asked(engine: Engine, query: string): Measured {
  const graph = graphOf(engine);
  const document = parse(query);
  return {
    async work() {
      const { errors } = await graph.execute({ document, context: { requestId: 'bench' } });
      if (errors) throw errors[0] ?? new Error(query);
    },
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return Promise.resolve(user + system);
    },
  };
}

interface Gateway {
  readonly pool: Pool;
  readonly path: string;
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

async function startGateway(which: string, partnerUrl: string): Promise<Gateway> {
  const script = fileURLToPath(new URL('gateway-process.ts', import.meta.url));
  const child = fork(script, [which, partnerUrl], { execArgv: ['--import', 'tsx'] });
  const next = async () => ((await once(child, 'message')) as [unknown])[0];
  const url = new URL((await next()) as string);
  const pool = new Pool(url.origin, { connections: atOnce });
  return {
    pool,
    path: url.pathname,
    async cpu() {
      child.send('cpu');
      return (await next()) as number;
    },
    async stop() {
      await pool.close();
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

const posted = ({ pool, path, cpu }: Gateway, query: string): Measured => ({
  cpu,
  async work() {
    const { statusCode, body } = await pool.request({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer bench' },
      body: JSON.stringify({ query }),
    });
    const text = await body.text();
    if (statusCode !== 200 || text.includes('"errors"')) throw new Error(text);
  },
});

/** Both in turns, so that what the machine does meanwhile falls on both; the first round is for warming up. */
async function inTurns(name: string, ours: Measured, limit: Measured): Promise<Row[]> {
  const figures: { readonly ours: Figures; readonly limit: Figures }[] = [];
  for (let round = 0; round <= rounds; round++)
    figures.push({ ours: await figuresOf(ours), limit: await figuresOf(limit) });
  const row = (unit: string, key: keyof Figures): Row => ({
    name,
    unit,
    ours: medianOf(figures.slice(1).map((each) => each.ours[key])),
    limit: medianOf(figures.slice(1).map((each) => each.limit[key])),
    ratios: figures.slice(1).map((each) => each.ours[key] / each.limit[key]),
  });
  return [row('queries/s', 'perSecond'), row('queries/CPU s', 'perCpuSecond')];
}

interface Figures {
  readonly perSecond: number;
  readonly perCpuSecond: number;
}

async function figuresOf({ work, cpu }: Measured): Promise<Figures> {
  let done = 0;
  const before = await cpu();
  const rate = await perSecond(
    async () => {
      await work();
      done++;
    },
    atOnce,
    milliseconds,
  );
  return { perSecond: rate, perCpuSecond: (done * 1_000_000) / ((await cpu()) - before) };
}
