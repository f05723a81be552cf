import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, migrate } from '../../src/platform/postgres/index.js';
import { newKey } from '../../src/platform/read-keychain.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import { declare } from '../support/declaring.js';

/** A gateway of its own for a conformance run, on a database that is thrown away with it. */
export interface Gateway extends AsyncDisposable {
  readonly address: string;
  readonly token: string;
  ensureNamespace(name: string): Promise<void>;
}

/** Starts PostgreSQL and a gateway on it. No registry can be reached from it but on loopback. */
export async function startGateway(): Promise<Gateway> {
  const logger = createLogger('error');
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-conformance-'));
  const postgres = await startPostgres({ dataFolder, logger, durable: false });
  const release = async () => {
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await migrate(postgres.url, 'migrations');
    const app = await startApp(
      readConfig({
        PORT: '0',
        // What files name cannot be reached from here.
        SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
        SLUICE_DISABLE_PENDING_IMPORT: 'true',
        DATABASE_URL: postgres.url,
        SLUICE_ENCRYPTION_KEYS: newKey('conformance').reveal(),
      }),
      logger,
    );
    await using db = new Database({ url: postgres.url, logger, connections: 1 });
    await makeClusterAdmin(db, 'conformance');
    const token = await createToken(db, 'conformance');
    const gateway = { address: app.address, token };
    const known = new Set<string>();
    return {
      ...gateway,
      async ensureNamespace(name) {
        if (known.has(name)) return;
        known.add(name);
        await declare(gateway, ['create', 'namespace', name]);
      },
      async [Symbol.asyncDispose]() {
        await app.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}
