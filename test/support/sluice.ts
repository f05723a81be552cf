import { afterAll } from 'vitest';
import { startApp, type App } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database } from '../../src/platform/postgres/index.js';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import { asking, type Asking } from './asking.js';
import { freshDatabase, patient } from './postgres.js';

export { mutation, type Answer } from './asking.js';

/** A gateway in this process, on its own database, with a viewer who may do everything. */
export interface Sluice extends AsyncDisposable, Asking {
  readonly address: string;
  readonly token: string;
  readonly databaseUrl: string;
  /** Where its health is told, with SLUICE_HEALTH_PORT. */
  readonly healthPort: number | null;
  /** Names of the statements sent since the last call, but for those of the log's own reader, which come at any time. */
  statements(): string[];
}

/** What is asked by no request: by the log of events, by workers, and of who may do what, which is remembered. */
const ofItself = new Set([
  ...['readBatch', 'readPresent', 'readSettled', 'lockTrimming', 'trimBatch', 'dropEvents'],
  ...['claimDeliveries', 'findNextDelivery', 'listActive', 'listModes'],
  ...['listAbandonedBuilds', 'listBlockedBuilds', 'listOverdueBuilds', 'listUnattendedBuilds'],
  ...['dropOldDeliveries', 'dropOldRunners'],
  ...['shareSpending', 'dropFullBudgets'],
  ...['readRightsVersion', 'findGrants', 'findStanding', 'findToken', 'noteUses'],
  ...['takeFreeChains', 'beginChains', 'findCorrelations'],
]);

/** Starts a gateway; settings as in the environment. Stopped when the test file is through. */
export async function startSluice(
  settings: Record<string, string> = {},
  logger = createLogger(settings['LOG_LEVEL'] ?? 'silent'),
): Promise<Sluice> {
  const databaseUrl = settings['DATABASE_URL'] ?? (await freshDatabase());
  const config = readConfig({
    PORT: '0',
    SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
    SLUICE_DISABLE_PENDING_IMPORT: 'true',
    SLUICE_DISABLE_TRIGGERS: 'true',
    SLUICE_DRAIN_DELAY: '0',
    SLUICE_DATABASE_WAIT_MS: String(patient),
    SLUICE_ALLOWED_REGISTRY_ADDRESSES: '127.0.0.0/8',
    ...settings,
    DATABASE_URL: databaseUrl,
  });
  let sent: string[] = [];
  const app: App = await startApp(config, logger, (name) => sent.push(name));
  await using db = new Database({ url: databaseUrl, logger, connections: 1 });
  await makeClusterAdmin(db, 'ada');
  const token = await createToken(db, 'ada');
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= app.stop());
  afterAll(stop);

  return {
    address: app.address,
    token,
    databaseUrl,
    healthPort: app.healthPort,
    statements: () => {
      const names = sent.filter((name) => !ofItself.has(name.replace(/_[0-9a-f]+$/, '')));
      sent = [];
      return names;
    },
    ...asking(app.address, token),
    [Symbol.asyncDispose]: stop,
  };
}
