import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFolder, startApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, migrate } from '../../src/platform/postgres/index.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import { asking } from '../support/asking.js';
import { seedDemo } from '../support/demo/demo.js';
import { startRegistry } from '../support/registry.js';
import { allLooks, inDocuments } from './looks.js';
import { takePictures } from './pictures.js';

/**
 * Without words: the pictures that the documents show. With a folder: every page in it, light and dark, wide and narrow,
 * or those that are named.
 */
const [given, ...names] = process.argv.slice(2);
const { folder, only, looks } =
  given === undefined ? inDocuments : { folder: given, only: names, looks: allLooks };
const logger = createLogger('error');
const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-screenshots-'));
await mkdir(folder, { recursive: true });
const postgres = await startPostgres({ dataFolder, logger, durable: false });
try {
  await migrate(postgres.url, migrationsFolder);
  await using db = new Database({ url: postgres.url, logger, connections: 4 });
  await makeClusterAdmin(db, 'grace');
  const token = await createToken(db, 'grace');
  await using registry = await startRegistry();
  const app = await startApp(
    readConfig({
      DATABASE_URL: postgres.url,
      PORT: '0',
      SLUICE_ALLOWED_REGISTRY_ADDRESSES: '127.0.0.0/8',
      SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
      SLUICE_ENCRYPTION_KEYS: `demo:${Buffer.alloc(32, 7).toString('base64')}`,
    }),
    logger,
  );
  try {
    const demo = await seedDemo(asking(app.address, token), registry.host);
    await takePictures({ address: app.address, token, folder, demo, only, looks });
  } finally {
    await app.stop();
  }
} finally {
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
