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
import { eventAbout } from './asked.js';
import { Child } from './child.js';

/** What each part of the bench finds ready. */
export interface Bed {
  readonly db: Database;
  /** A second node beside the gateway, which reads whatever happens from when it is first asked for. */
  readonly log: () => Promise<EventLog>;
  /** Where the gateway answers once it has begun. */
  readonly url: string;
  readonly token: string;
  readonly databaseUrl: string;
  /** A gateway that nobody has asked anything yet; ends the one before. */
  readonly begin: (file?: 'gateway.ts' | 'gateway-silent.ts') => Promise<Child>;
  /** Events about these, in one transaction. */
  readonly publish: (parts: readonly number[]) => Promise<void>;
}

const logger = createLogger('error');

/** Makes a durable PostgreSQL and the whole gateway, as it is built, in a process of its own; removes both in the end. */
export async function onBed<Result>(measure: (bed: Bed) => Promise<Result>): Promise<Result> {
  await build();
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-bench-'));
  const postgres = await startPostgres({ dataFolder, logger, durable: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  let gateway: Child | undefined;
  const begin: Bed['begin'] = async (file = 'gateway.ts') => {
    await gateway?.end();
    [gateway] = await Child.start(file, [], {
      DATABASE_URL: postgres.url,
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      SLUICE_SUBSCRIPTIONS_PER_VIEWER: '100000',
      SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
      SLUICE_DISABLE_PENDING_IMPORT: 'true',
      SLUICE_DISABLE_TRIGGERS: 'true',
    });
    await eventually(() => fetch(`${url}/readyz`).then(({ ok }) => ok), 'the gateway', 60);
    return gateway;
  };
  try {
    await migrate(postgres.url, 'migrations');
    await using db = new Database({ url: postgres.url, logger, connections: 20 });
    await makeClusterAdmin(db, 'bench');
    const token = await createToken(db, 'bench');
    let open: Promise<EventLog> | undefined;
    const log = () => (open ??= EventLog.open({ db, logger, windowHours: 24 }));
    const publish = async (parts: readonly number[]) => {
      const { outbox } = await log();
      await db.transaction(async (tx) => {
        for (const part of parts) await outbox.publish(tx, eventAbout(part));
      });
    };
    try {
      return await measure({ db, log, url, token, databaseUrl: postgres.url, begin, publish });
    } finally {
      await (await open)?.[Symbol.asyncDispose]();
    }
  } finally {
    await gateway?.end();
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
