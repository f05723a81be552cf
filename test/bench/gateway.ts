import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse, type DocumentNode } from 'graphql';
import { pino } from 'pino';
import { graphOf } from '../../src/gateway/engine.js';
import type { Engine } from '../../src/gateway/graph.js';
import { localEngine } from '../../src/gateway/local-engine.js';
import { serve } from '../../src/http/server.js';
import { composeWith, federate } from '../support/federated.js';
import { otherGateway } from '../support/other-gateway.js';
import { ours, serveScans } from '../support/scans.js';
import { medianOf, perSecond } from './measure.js';
import type { Row } from './row.js';

const rounds = 7;
const milliseconds = 500;
const atOnce = 16;
const own = '{ images { digest size } tags { name image { size } } }';
const joined = '{ tags { name image { digest size scan { critical } } } }';

/** What the planner costs those who do not need it, and how a plan compares with Hive Gateway's. */
export async function benchGateway(): Promise<Row[]> {
  const scans = await serveScans();
  const engine = await federate(ours, { scans });
  const { composed, bare, served } = composeWith(ours, { scans });
  const all = await inTurns(
    'query of our own, joined graph : bare schema',
    asked(engine, own),
    asked(localEngine(bare), own),
  );
  const listening = await serve({
    graph: graphOf(engine),
    authenticate: () => Promise.resolve({ kind: 'USER', name: 'bench' }),
    createContext: (_, requestId) => ({ requestId }),
    ready: () => true,
    http: { host: '127.0.0.1', port: 0, allowedOrigins: [] },
    logger: pino({ level: 'silent' }),
    version: 'bench',
  });
  const hive = otherGateway(composed.supergraphSdl, {
    sluice: { schema: served },
    scans: { url: scans.url },
  });
  const other = createServer(hive as never);
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const otherUrl = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/graphql`;
  const two = await inTurns(
    'query over two subgraphs : Hive Gateway',
    posted(`${listening.url}/graphql`),
    posted(otherUrl),
  );
  await listening.stop();
  other.closeAllConnections();
  other.close();
  await hive[Symbol.asyncDispose]();
  await scans.stop();
  return [all, two];
}

type Work = () => Promise<unknown>;

function asked(engine: Engine, query: string): Work {
  const graph = graphOf(engine);
  const document: DocumentNode = parse(query);
  return async () => {
    const { errors } = await graph.execute({ document, context: { requestId: 'bench' } });
    if (errors) throw errors[0] ?? new Error(query);
  };
}

const posted =
  (url: string): Work =>
  async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer bench' },
      body: JSON.stringify({ query: joined }),
    });
    const text = await response.text();
    if (!text.includes('"critical":3')) throw new Error(text);
  };

/** Both in turns, so that what the machine does meanwhile falls on both. */
async function inTurns(name: string, work: Work, limit: Work): Promise<Row> {
  const figures: { ours: number; limit: number }[] = [];
  await work();
  await limit();
  for (let round = 0; round < rounds; round++)
    figures.push({
      ours: await perSecond(work, atOnce, milliseconds),
      limit: await perSecond(limit, atOnce, milliseconds),
    });
  return {
    name,
    unit: 'queries/s',
    ours: medianOf(figures.map((each) => each.ours)),
    limit: medianOf(figures.map((each) => each.limit)),
    ratios: figures.map((each) => each.ours / each.limit),
  };
}
