import { mkdtemp, rm } from 'node:fs/promises';
import { setMaxListeners } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EventLog } from '../../src/events/index.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, migrate } from '../../src/platform/postgres/index.js';
import { freePort } from '../../src/standalone/free-port.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import { startNats } from '../support/nats.js';
import { diagnosis } from './diagnosis.js';
import { Held } from './held.js';
import type { Written } from './history.js';
import { build, Node } from './nodes.js';
import { subscribersOf, twinsOf } from './crowd.js';
import { Reader } from './reader.js';
import type { Subscriber } from './subscriber.js';
import { Trimming } from './trimming.js';
import { judge, promisesBrokenBy } from './validators.js';
import { watchOver } from './watch.js';
import { createTables, Writing } from './writing.js';

/** How hard, and for how long. */
export interface SoakOptions {
  /** Events that subscribers are told of, all together, before it may end. */
  readonly deliveries: number;
  /** How often a gateway and PostgreSQL are killed before it may end. */
  readonly kills: { readonly nodes: number; readonly postgres: number };
  readonly subscribers: number;
  readonly writers: number;
  /** Milliseconds that a writer rests at most. */
  readonly pause: number;
  /** Milliseconds to the first kill of a gateway, of PostgreSQL, and of NATS; each further one takes a fifth longer to come. */
  readonly killEvery: { readonly node: number; readonly postgres: number; readonly nats: number };
  /** Whether the gateways read the log by way of NATS, which is killed as well. */
  readonly nats?: boolean;
  /** Milliseconds without any delivery after which it is given up. */
  readonly patience: number;
  readonly tell?: (line: string) => void;
}

/** What came of it. */
export interface Soaked {
  readonly faults: readonly string[];
  /** The clients that get it wrong on purpose, and which promises the validators found broken. */
  readonly twins: readonly { readonly name: string; readonly broke: readonly string[] }[];
  readonly deliveries: number;
  readonly written: number;
  readonly resumed: number;
  readonly bookmarks: number;
  /** Who was told that it cannot go on, and why. */
  readonly refused: readonly string[];
  /** Why subscribers were to come back later, by how often. */
  readonly putOff: Readonly<Record<string, number>>;
  readonly kills: { readonly nodes: number; readonly postgres: number; readonly nats: number };
  readonly trimmed: number;
  readonly seconds: number;
  /** Why it was given up, if it was. */
  readonly stalled: string | null;
}

/** Events that the slowest subscriber may be behind before writers wait for it. */
const mostBehind = 5_000;
const logger = createLogger('silent');

/**
 * Writers, two gateways that are killed again and again, a PostgreSQL that is killed too, trimming that follows on the
 * heels of the slowest, and subscribers that come back to whichever gateway there is: at the end, what each was told is
 * held against what was written. It goes on until everything that it tries has happened, however long that takes.
 */
export async function soak(options: SoakOptions): Promise<Soaked> {
  const { tell = () => undefined, patience } = options;
  await build();
  const began = performance.now();
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-soak-'));
  const port = await freePort();
  const startServer = () => startPostgres({ dataFolder, logger, port, durable: false });
  let postgres = await startServer();
  const { url } = postgres;
  await using held = new Held();
  held.defer(() => rm(dataFolder, { recursive: true, force: true }));
  held.defer(() => postgres.stop());
  await migrate(url, 'migrations');
  const db = held.use(new Database({ url, logger, connections: options.writers + 6 }));
  await makeClusterAdmin(db, 'soak');
  const token = await createToken(db, 'soak');
  await createTables(db);
  const log = held.use(await EventLog.open({ db, logger, windowHours: 24, tuning: { trim: 3_600_000 } }));
  const nats = options.nats === true ? held.use(await startNats()) : null;
  const env = {
    DATABASE_URL: url,
    SLUICE_SUBSCRIPTIONS_PER_VIEWER: '100000',
    SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
    SLUICE_DISABLE_PENDING_IMPORT: 'true',
    SLUICE_DISABLE_TRIGGERS: 'true',
    ...(nats && { SLUICE_EVENTS: nats.url }),
  };
  const nodes = await Promise.all([Node.start(env), Node.start(env)]);
  for (const node of nodes) held.use(node);
  const after = await log.cursor();
  const shared = { token, addresses: nodes.map(({ address }) => address), after };
  const runs = subscribersOf(options.subscribers, shared);
  const followers = runs.filter(({ subjects }) => subjects === null);
  const told = () => Math.min(...followers.map(({ delivered }) => delivered.length));
  const writing = new Writing(db, (written) => written - told() < mostBehind);
  const twins = twinsOf(shared, () => writing.count);
  const reader = new Reader(log, after);
  const trimming = await Trimming.of(db);

  const [over, gone] = [new AbortController(), new AbortController()];
  setMaxListeners(0, gone.signal, over.signal);
  const running = Promise.all(runs.map((run) => run.run(gone.signal)));
  const twinsRunning = Promise.all(twins.map((twin) => twin.run(gone.signal)));
  const kills = { postgres: 0, nats: 0 };
  const background = Promise.all([
    writing.run(options.writers, options.pause, over.signal),
    repeat(rarer(options.killEvery.node), over.signal, async (round) => {
      const node = nodes[round % 2];
      await node?.kill();
      await node?.begin();
    }),
    repeat(rarer(options.killEvery.postgres), over.signal, async () => {
      process.kill(postgres.pid, 'SIGKILL');
      await postgres.ended;
      postgres = await startServer();
      kills.postgres++;
    }),
    repeat(rarer(options.killEvery.nats), over.signal, async () => {
      if (!nats) return;
      await nats.kill();
      await nats.start();
      kills.nats++;
    }),
    repeat(
      () => 500,
      over.signal,
      () => trimming.trim([reader.cursor, ...[...runs, ...twins].map(({ oldest }) => oldest)]),
    ),
  ]);
  const sum = (count: (run: Subscriber) => number) => runs.reduce((all, run) => all + count(run), 0);
  const delivered = () => sum((run) => run.delivered.length);
  const resumed = () => sum((run) => run.resumed.length);
  const killed = () => ({ ...kills, nodes: nodes.reduce((all, node) => all + node.kills, 0) });
  const report = () => {
    tell(
      `${String(Math.round((performance.now() - began) / 1_000))} s: ${String(delivered())} deliveries of ${String(writing.count)} events; ${String(runs.filter(({ isConnected }) => isConnected).length)} of ${String(runs.length)} connected, the slowest ${String(writing.count - told())} behind; killed ${String(killed().nodes)} gateways, ${String(kills.postgres)} PostgreSQL; ${String(trimming.trimmed)} trimmed`,
    );
  };
  const isEnough = () =>
    delivered() >= options.deliveries &&
    killed().nodes >= options.kills.nodes &&
    kills.postgres >= options.kills.postgres &&
    (!nats || kills.nats > 0) &&
    trimming.trimmed > 0 &&
    resumed() > 0;
  const isOver = () => runs.every((run) => run.isOver);
  const watching = { progress: delivered, tell: report, patience };
  let isAlive = await watchOver({ ...watching, isOver: () => isEnough() || isOver() });
  over.abort();
  await background;
  await writing.end();
  isAlive &&= await watchOver({ ...watching, isOver: () => isOver() && reader.isOver });
  const stalled = isAlive ? null : await diagnosis(db, nodes, runs);
  gone.abort();
  await Promise.all([running, twinsRunning]);

  const inOrder = reader.all;
  const written = await writing.written();
  return {
    faults: [...sameAs(inOrder, written), ...runs.flatMap((run) => judge([run], inOrder))],
    twins: twins.map((twin) => ({ name: twin.name, broke: promisesBrokenBy(twin, upTo(inOrder, twin)) })),
    deliveries: delivered(),
    written: written.length,
    resumed: resumed(),
    bookmarks: sum(({ bookmarks }) => bookmarks.length),
    refused: runs.flatMap(({ name, refused }) =>
      refused.map((why) => `${name} was refused: ${JSON.stringify(why)}`),
    ),
    putOff: putOffs(runs),
    kills: killed(),
    trimmed: trimming.trimmed,
    seconds: Math.round((performance.now() - began) / 1_000),
    stalled,
  };
}

function putOffs(runs: readonly Subscriber[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { putOff } of runs) for (const [why, count] of putOff) all[why] = (all[why] ?? 0) + count;
  return all;
}

/** Of the log, what came before the last event that one was told of. */
function upTo(log: readonly Written[], { delivered }: Subscriber): readonly Written[] {
  const last = delivered.at(-1)?.id;
  return log.slice(0, log.findIndex(({ id }) => id === last) + 1);
}

/** Whether the log has exactly what was committed. */
function sameAs(log: readonly Written[], written: readonly Written[]): string[] {
  const [inLog, committed] = [new Set(log.map(({ id }) => id)), new Set(written.map(({ id }) => id))];
  return [
    ...written
      .filter(({ id }) => !inLog.has(id))
      .map(({ id }) => `${id} was committed, and is not in the log`),
    ...log
      .filter(({ id }) => !committed.has(id))
      .map(({ id }) => `${id} is in the log, and was never committed`),
  ];
}

/** How long to wait for each round: ever longer, so that a machine too slow to get going between two kills has the time later. */
const rarer = (first: number) => (round: number) => first * 1.2 ** round;

async function repeat(
  every: (round: number) => number,
  signal: AbortSignal,
  work: (round: number) => Promise<void>,
): Promise<void> {
  const isDue = (round: number) => setTimeout(every(round), true, { signal }).catch(() => false);
  for (let round = 0; await isDue(round); round++) await work(round);
}
