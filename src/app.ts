import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import { Checks, putOffCheck } from './domains/checks/index.js';
import { ImageStreams } from './domains/image-streams/index.js';
import { Images } from './domains/images/index.js';
import { Imports, Sources, type ImportResult } from './domains/imports/index.js';
import { Mappings } from './domains/mappings/index.js';
import { Namespaces } from './domains/namespaces/index.js';
import { Promotions } from './domains/promotions/index.js';
import { Policies } from './domains/policies/index.js';
import { Pruning } from './domains/retention/index.js';
import { rewrapSecrets, Secrets } from './domains/secrets/index.js';
import { EventLog, Recorder } from './events/index.js';
import { localGraph } from './gateway/engine.js';
import { buildSubgraph } from './gateway/subgraph.js';
import type { Context } from './graphql/context.js';
import { serve } from './http/server.js';
import { createSourceRules, readKeyring, RegistryClient, withMirrors, type Registries } from './oci/index.js';
import { Failure } from './platform/errors.js';
import type { Keychain } from './platform/keychain.js';
import type { Logger } from './platform/logger.js';
import { Database, pendingMigrations, type Store } from './platform/postgres/index.js';
import { readKeychain } from './platform/read-keychain.js';
import { startSchedule } from './schedule.js';
import { actorOf, authenticate, type Viewer } from './viewer/index.js';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the migrations are. */
export const migrationsFolder = root('migrations');
/** Where the contract is. */
const contractFolder = root('schema');

/** The release, as package.json says it. */
const version = (JSON.parse(readFileSync(root('package.json'), 'utf8')) as { version: string }).version;

/** A running gateway. */
export interface App {
  /** E.g. `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Drains, then closes what it holds. */
  stop(): Promise<void>;
}

/** The one place where everything meets: makes the parts, hands each what it needs, and serves. */
export async function startApp(
  config: Config,
  logger: Logger,
  onStatement?: (name: string) => void,
): Promise<App> {
  const url = config.database.url.reveal();
  const missing = await pendingMigrations(url, migrationsFolder);
  if (missing.length > 0)
    throw new Failure('UNAVAILABLE', `The database lacks ${missing.join(', ')}: run npm run migrate first.`);

  const held: AsyncDisposable[] = [];
  const release = async () => {
    for (const part of held.splice(0).reverse()) await part[Symbol.asyncDispose]();
  };
  const hold = <Part extends AsyncDisposable>(part: Part): Part => {
    held.push(part);
    return part;
  };
  try {
    const db = hold(
      new Database({
        url,
        connections: config.database.connections,
        logger: logger.child({ part: 'database' }),
        ...(onStatement && { onStatement }),
      }),
    );
    const events = hold(
      await EventLog.open({ db, logger: logger.child({ part: 'events' }), ...config.events }),
    );
    const registry = hold(
      new RegistryClient({
        allowedAddresses: config.registries.allowedAddresses,
        keyring: await readKeyring(config.registries.authFile),
        logger: logger.child({ part: 'registries' }),
      }),
    );
    const keys = await readKeychain(config.encryption);
    if (keys) await rewrapSecrets(db, keys, logger.child({ part: 'secrets' }));
    const parts = {
      config,
      logger,
      db,
      events,
      keys,
      registry: withMirrors(registry, config.registries.mirrors),
    };
    const listening = await serve({
      graph: localGraph(buildSubgraph(contractFolder)),
      authenticate: (authorization) => authenticate(db, authorization),
      createContext: contexts(parts),
      ready: () => isUp(db),
      http: config.http,
      logger: logger.child({ part: 'http' }),
      version,
    });
    if (config.schedule.isOn) hold(startSchedule(parts));
    return {
      address: listening.url,
      stop: async () => {
        await listening.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

interface Parts {
  readonly config: Config;
  readonly logger: Logger;
  readonly db: Database;
  readonly events: EventLog;
  readonly keys: Keychain | null;
  readonly registry: Registries;
}

/** Makes the context of each operation: the domains, on its viewer's behalf. */
function contexts({ config, logger, db, events, keys, registry }: Parts) {
  const importLogger = logger.child({ part: 'imports' });
  const secretLogger = logger.child({ part: 'secrets' });
  const sources = createSourceRules(config.registries);
  return function createContext(
    viewer: Viewer,
    requestId: string,
    signal?: AbortSignal,
    store: Store = db,
  ): Context {
    const recorder = new Recorder(events.outbox);
    const desk = { db: store, outbox: recorder, by: { actor: actorOf(viewer), requestId }, sources };
    const imageStreams = new ImageStreams(desk, config.registries);
    const images = new Images(store);
    const policies = new Policies(desk);
    const secrets = new Secrets({ ...desk, keys, logger: secretLogger });
    const isRehearsal = store !== db;
    const imports = {
      db: store,
      streams: imageStreams,
      images,
      registry,
      sources: new Sources(store, sources),
      keyringFor: (namespace: string) => secrets.keyringFor(namespace),
      mostTags: config.registries.mostTags,
      signal,
      isRehearsal,
      afterImport: (result: ImportResult) =>
        store.execute(putOffCheck(result, result.outcome, config.schedule)),
      logger: importLogger,
    };
    let cursor: Promise<string> | undefined;
    const eventCursor = () => (cursor ??= events.cursor());
    return {
      viewer,
      requestId,
      signal,
      events,
      recorder,
      eventCursor,
      prefetchEventCursor: async () => {
        await eventCursor();
      },
      isRehearsal,
      rehearse: () => {
        const rehearsal = db.rehearse();
        const context = createContext(viewer, requestId, signal, rehearsal);
        return { context, [Symbol.asyncDispose]: () => rehearsal[Symbol.asyncDispose]() };
      },
      namespaces: new Namespaces(desk),
      promotions: new Promotions(desk, imageStreams),
      policies,
      pruning: new Pruning({ ...desk, policies, isRehearsal }),
      imageStreams,
      images,
      checks: new Checks(store),
      imports: new Imports(imports),
      secrets,
      mappings: new Mappings({ db: store, streams: imageStreams }),
    };
  };
}

const isUp = (db: Database) =>
  db.isUp().then(
    () => true,
    () => false,
  );
