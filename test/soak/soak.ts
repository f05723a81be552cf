import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { EventLog } from '../../src/events/index.js';
import { trimEvents } from '../../src/events/trim.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, migrate } from '../../src/platform/postgres/index.js';
import { freePort } from '../../src/standalone/free-port.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import type { Written } from './history.js';
import { Node } from './nodes.js';
import { Subscriber } from './subscriber.js';
import { judge } from './validators.js';
import { createTables, quietSubject, subjects, Writing } from './writing.js';

/** How hard, and for how long. */
export interface SoakOptions {
  /** Events that subscribers are told of, all together, before it may end. */
  readonly deliveries: number;
  readonly subscribers: number;
  readonly writers: number;
  /** Milliseconds that a writer rests at most. */
  readonly pause: number;
  /** Milliseconds between two kills of a gateway, and of PostgreSQL. */
  readonly killEvery: { readonly node: number; readonly postgres: number };
  /** Seconds of the log that trimming leaves. */
  readonly window: number;
  /** More for the gateways' environment. */
  readonly env?: NodeJS.ProcessEnv;
  readonly tell?: (line: string) => void;
}

/** What came of it. */
export interface Soaked {
  readonly faults: readonly string[];
  readonly deliveries: number;
  readonly written: number;
  readonly resumed: number;
  readonly bookmarks: number;
  readonly refused: number;
  readonly kills: { readonly nodes: number; readonly postgres: number };
  readonly trimmed: number;
}

const logger = createLogger('silent');

/**
 * Writers, two gateways that are killed again and again, a PostgreSQL that is killed too, trimming, and subscribers that
 * come back to whichever gateway there is: at the end, what each was told is held against what was written.
 */
export async function soak(options: SoakOptions): Promise<Soaked> {
  const { tell = () => undefined } = options;
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-soak-'));
  const port = await freePort();
  const startServer = () => startPostgres({ dataFolder, logger, port, durable: false });
  let postgres = await startServer();
  const { url } = postgres;
  await migrate(url, 'migrations');
  const db = new Database({ url, logger, connections: options.writers + 4 });
  await makeClusterAdmin(db, 'soak');
  const token = await createToken(db, 'soak');
  await createTables(db);
  const log = await EventLog.open({ db, logger, windowHours: 24, tuning: { trim: 3_600_000 } });
  const env = {
    DATABASE_URL: url,
    SLUICE_SUBSCRIPTIONS_PER_VIEWER: '100000',
    SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
    SLUICE_DISABLE_TRIGGERS: 'true',
    ...options.env,
  };
  const nodes = await Promise.all([Node.start(env), Node.start(env)]);
  const after = await log.cursor();
  const runs = Array.from(
    { length: options.subscribers },
    (_, index) =>
      new Subscriber({
        name: `subscriber ${String(index)}`,
        token,
        addresses: nodes.map(({ address }) => address),
        isBatched: index % 2 === 0,
        subjects:
          index % 10 === 8
            ? [quietSubject]
            : index % 5 === 4
              ? subjects.slice(index % 20, (index % 20) + 4)
              : null,
        after,
      }),
  );
  const [over, gone] = [new AbortController(), new AbortController()];
  setMaxListeners(0, gone.signal);
  const running = Promise.all(runs.map((run) => run.run(gone.signal)));
  const writing = new Writing(db);
  const order = follow(log, after);
  const background = [
    writing.run(options.writers, options.pause, over.signal),
    repeat(options.killEvery.node, over.signal, async (round) => {
      const node = nodes[round % 2];
      await node?.kill();
      await node?.begin();
    }),
  ];
  let [postgresKills, trimmed] = [0, 0];
  background.push(
    repeat(options.killEvery.postgres, over.signal, async () => {
      process.kill(postgres.pid, 'SIGKILL');
      await postgres.ended;
      postgres = await startServer();
      postgresKills++;
    }),
    repeat(500, over.signal, async () => {
      trimmed += await trimEvents(db, new Date(Date.now() - options.window * 1_000)).catch(() => 0);
    }),
  );
  const delivered = () => runs.reduce((sum, run) => sum + run.delivered.length, 0);
  while (delivered() < options.deliveries && runs.some(({ isOver }) => !isOver)) {
    await setTimeout(1_000);
    tell(
      `${String(delivered())} deliveries, ${String(nodes.reduce((sum, { kills }) => sum + kills, 0))} gateways and ${String(postgresKills)} servers killed`,
    );
  }
  over.abort();
  await Promise.all(background);
  await writing.end();
  await running;
  const inOrder = await order;
  const written = await writing.written();
  const faults = [
    ...sameAs(inOrder, written),
    ...runs.flatMap((run) => judge([run], run.refused.length > 0 ? upTo(inOrder, run) : inOrder)),
  ];
  gone.abort();
  for (const node of nodes) await node[Symbol.asyncDispose]();
  await log[Symbol.asyncDispose]();
  await db[Symbol.asyncDispose]();
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
  return {
    faults,
    deliveries: delivered(),
    written: written.length,
    resumed: runs.reduce((sum, { resumed }) => sum + resumed.length, 0),
    bookmarks: runs.reduce((sum, { bookmarks }) => sum + bookmarks.length, 0),
    refused: runs.reduce((sum, { refused }) => sum + refused.length, 0),
    kills: { nodes: nodes.reduce((sum, { kills }) => sum + kills, 0), postgres: postgresKills },
    trimmed,
  };
}

/** The log's own order, as a reader in this process sees it. */
async function follow(log: EventLog, after: string): Promise<Written[]> {
  const all: Written[] = [];
  for await (const { id, subject, cause } of await log.follow({ after })) {
    if (subject === 'end') break;
    all.push({ id, subject, n: Number(cause.message), together: cause.requestId ?? '' });
  }
  return all;
}

/** Of the log, what came before a subscriber was told that the log no longer reaches back to its cursor. */
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

async function repeat(
  every: number,
  signal: AbortSignal,
  work: (round: number) => Promise<void>,
): Promise<void> {
  const isDue = () => setTimeout(every, true, { signal }).catch(() => false);
  for (let round = 0; await isDue(); round++) await work(round);
}
