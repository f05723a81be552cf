import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database, migrate } from '../../../src/platform/postgres/index.js';
import { freePort } from '../../../src/standalone/free-port.js';
import { startPostgres } from '../../../src/standalone/postgres.js';
import { createToken, makeClusterAdmin } from '../../../src/viewer/index.js';
import { build } from '../../soak/nodes.js';
import { eventually } from '../../support/wait.js';
import type { Row } from '../row.js';
import { table } from '../table.js';
import { eventAbout, query } from './asked.js';
import { Child } from './child.js';
import { benchLatency } from './latency.js';
import { benchReplay } from './replay.js';
import { benchSockets } from './sockets.js';
import { benchMoves, benchWrites } from './writes.js';

const logger = createLogger('error');

/** The whole gateway, as it is built, in a process of its own, on a durable PostgreSQL of its own. */
export async function benchPush(): Promise<Row[]> {
  await build();
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-bench-'));
  const postgres = await startPostgres({ dataFolder, logger, durable: true });
  const [port, rows]: [number, Row[]] = [await freePort(), []];
  /** Told at once: should the rest take too long, this much is known. */
  const add = (...measured: readonly Row[]) => {
    rows.push(...measured);
    console.error(table(measured));
  };
  let gateway: Child | undefined;
  try {
    await migrate(postgres.url, 'migrations');
    await using db = new Database({ url: postgres.url, logger, connections: 20 });
    await makeClusterAdmin(db, 'bench');
    const token = await createToken(db, 'bench');
    await using log = await EventLog.open({ db, logger, windowHours: 24 });
    const begin = async () => {
      [gateway] = await Child.start('gateway.ts', [], {
        DATABASE_URL: postgres.url,
        PORT: String(port),
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
        SLUICE_SUBSCRIPTIONS_PER_VIEWER: '100000',
        SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
        SLUICE_DISABLE_TRIGGERS: 'true',
      });
      const isReady = () => fetch(`${url}/readyz`).then(({ ok }) => ok);
      await eventually(isReady, 'the gateway', 60);
      return gateway;
    };
    const url = `http://127.0.0.1:${String(port)}`;
    const target = { url, token };
    const publish = (parts: readonly number[]) =>
      db.transaction(async (tx) => {
        for (const part of parts) await log.outbox.publish(tx, eventAbout(part));
      });
    for (const sockets of sizes()) {
      add(...(await benchSockets(await begin(), target, sockets, publish)));
      await gateway?.end();
    }
    const last = await begin();
    add(await benchLatency(db, target, () => publish([0])));
    console.error('  writes …');
    add(
      await benchMoves(url, token, async () => {
        const [clients] = await Child.start<string>('clients.ts', [
          `${url.replace('http', 'ws')}/graphql`,
          '100',
          '0',
          token,
          query,
        ]);
        return { [Symbol.asyncDispose]: () => clients.end() };
      }),
    );
    await last.end();
    add(await benchWrites(db, log, eventAbout(0)));
    console.error('  a million events …');
    add(...(await benchReplay(db, log, await begin(), target)));
    return rows;
  } finally {
    await gateway?.end();
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** How many sockets there are to be: 1,000 and 10,000 unless `BENCH_SOCKETS` says otherwise. */
const sizes = (): number[] => (process.env['BENCH_SOCKETS'] ?? '1000,10000').split(',').map(Number);
