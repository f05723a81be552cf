import { join, resolve } from 'node:path';
import { migrationsFolder, startApp } from '../app.js';
import { readConfig, warnOfSlips, type Config } from '../config.js';
import { Failure } from '../platform/errors.js';
import { createLogger, type Logger } from '../platform/logger.js';
import { Database, migrate } from '../platform/postgres/index.js';
import { encryptionKeys } from './encryption-keys.js';
import { explainFolder, explainListening } from './explain.js';
import { firstToken, runnerToken } from './kept-token.js';
import { lockFolder } from './lock.js';
import { startPostgres } from './postgres.js';
import { prepareRegistry } from './registry/prepare.js';
import { startRunner } from './runner.js';

/** A gateway with all it needs. */
export interface Standalone {
  /** `http://127.0.0.1:4000`. */
  readonly address: string;
  /** A token that this gateway takes: not for logs. */
  readonly token: string;
  /** The integrated registry, as `host:port`; null where there is none. */
  readonly registry: string | null;
  /** Whether a runner carries out builds, and where none does whether this machine could, or nobody wants it here. */
  readonly builds: 'here' | 'no buildah' | 'unwanted';
  /** Rejects when something it cannot do without has ended. */
  readonly failed: Promise<never>;
  /** Stops what was started here, in turn: the gateway first, its database last. */
  stop(): Promise<void>;
}

/** A terminal is for what matters; LOG_LEVEL=info adds a line for each operation. */
const quiet = { LOG_LEVEL: 'warn' };

/** What holds here besides the environment: a machine's own registries may be asked, and no balancer has to look away. */
const thisMachine = '127.0.0.0/8,::1/128';
const defaults = {
  SLUICE_ALLOWED_REGISTRY_ADDRESSES: thisMachine,
  SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: thisMachine,
  SLUICE_DRAIN_DELAY: '0',
};

type Environment = Readonly<Record<string, string | undefined>>;
type Step = () => Promise<void>;

/** Starts a gateway on the database of DATABASE_URL, or, without that, on one of its own in SLUICE_DATA_FOLDER. */
export async function startStandalone(env: Environment): Promise<Standalone> {
  const folder = resolve(env['SLUICE_DATA_FOLDER'] ?? '.sluice');
  const undo: Step[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const ownServer = env['DATABASE_URL'] ?? '';
    const logger = createLogger(configOf(env, ownServer || 'postgres://own').logLevel);
    warnOfSlips(logger, env);
    // Also with a database from elsewhere: two would end each other's registry, and build in one folder.
    const lock = await lockFolder(folder);
    undo.push(() => lock.release());
    const { url, failed } = ownServer
      ? { url: ownServer, failed: never }
      : await startOwn(folder, logger, undo);
    await migrate(url, migrationsFolder);

    const registry = await prepareRegistry(folder, env);
    const made = { ...(await encryptionKeys(folder, env)), ...registry?.settings };
    const config = configOf({ ...made, ...filled(env) }, url);
    const app = await startApp(config, logger).catch((error: unknown) => {
      throw explainListening(error, config);
    });
    undo.push(() => app.stop());
    await lock.announce(app.address);
    const started = await registry?.start(app.address, logger);
    undo.push(async () => started?.stop());
    await using db = new Database({ url, logger, connections: 1 });
    const token = await firstToken(folder, app.address, db);
    const isUnwanted = env['SLUICE_RUNNER'] === 'false';
    const runner = isUnwanted
      ? null
      : await startRunner({
          dataFolder: folder,
          gateway: app.address,
          token: await runnerToken(folder, app.address, db),
          registry: config.registry.host,
          path: env['PATH'],
          logger: logger.child({ part: 'runner' }),
        });
    undo.push(async () => runner?.stop());
    return {
      address: app.address,
      token,
      registry: config.registry.host,
      builds: runner ? 'here' : isUnwanted ? 'unwanted' : 'no buildah',
      failed,
      stop,
    };
  } catch (error) {
    await stop();
    throw explainFolder(error, folder);
  }
}

const never = new Promise<never>(() => undefined);

const configOf = (env: Environment, url: string): Config =>
  readConfig({ ...quiet, ...(env['DATABASE_URL'] ? {} : defaults), ...filled(env), DATABASE_URL: url });

const filled = (env: Environment) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

async function startOwn(folder: string, logger: Logger, undo: Step[]) {
  const postgres = await startPostgres({ dataFolder: join(folder, 'postgres'), logger });
  let wanted = true;
  undo.push(async () => {
    wanted = false;
    await postgres.stop();
  });
  const failed = postgres.ended.then(() =>
    wanted
      ? Promise.reject(new Failure('UNAVAILABLE', 'PostgreSQL has ended unexpectedly; start again.'))
      : never,
  );
  failed.catch(() => undefined);
  return { url: postgres.url, failed };
}
