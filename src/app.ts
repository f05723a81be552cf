import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildHandlers } from './build-handlers.js';
import { Counts } from './counts.js';
import { createMetrics } from './metrics.js';
import { Composer } from './composition/index.js';
import type { Config } from './config.js';
import { createEventStream } from './event-stream.js';
import { createContexts } from './contexts.js';
import { createReadContexts } from './read-contexts.js';
import { auditKeyOf, Refusals } from './domains/audit/index.js';
import { LogBell } from './domains/builds/index.js';
import { rewrapHooks, takeDelivery } from './domains/registry-hooks/index.js';
import { keepRepeats, Repeats } from './domains/repeats/index.js';
import { rewrapSecrets } from './domains/secrets/index.js';
import { rewrapSigningKeys } from './domains/webhooks/index.js';
import { EventLog } from './events/index.js';
import { LiveGraph } from './gateway/live-graph.js';
import { ownGraph } from './gateway/own-part.js';
import { CostBudget } from './graphql/admission/cost-budget.js';
import { HookRate } from './http/handlers/hook-rate.js';
import { sendersBehind } from './http/senders.js';
import { registryHooks } from './http/handlers/registry-hooks.js';
import { serve } from './http/server.js';
import { readKeyring, RegistryClient, withMirrors } from './oci/index.js';
import { Failure } from './platform/errors.js';
import { failpointOf } from './platform/failpoint.js';
import type { Logger } from './platform/logger.js';
import { Database, pendingMigrations, Reachability } from './platform/postgres/index.js';
import { readKeychain } from './platform/read-keychain.js';
import { startFederation } from './workers/federation.js';
import { startGate } from './workers/gate.js';
import { integratedRegistry } from './workers/integrated-registry.js';
import { startBuildUpkeep } from './workers/builds.js';
import { startConsumers } from './workers/consumers.js';
import { shareBudgets } from './workers/shared-budget.js';
import { startSchedule } from './workers/schedule.js';
import { startWebhooks } from './workers/webhooks.js';
import { startTriggers } from './workers/triggers.js';
import { AccessControl, oidcViewers } from './viewer/index.js';

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
  /** Where `/metrics` is, with SLUICE_HEALTH_PORT. */
  readonly healthPort: number | null;
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
    const counts = new Counts();
    const failpoint = failpointOf(config.failpoint);
    const db = hold(
      new Database({
        url,
        connections: config.database.connections,
        connectMillis: config.database.connectMillis,
        logger: logger.child({ part: 'database' }),
        ...((onStatement ?? config.failpoint !== null) && {
          onStatement: (name) => {
            failpoint(`statement.${name.replace(/_[0-9a-f]{12}$/, '')}`);
            onStatement?.(name);
          },
        }),
      }),
    );
    const aside = hold(db.apart(2_000));
    const keys = await readKeychain(config.encryption);
    const auditKey = keys && auditKeyOf(keys);
    const events = hold(
      await EventLog.open({ db, logger: logger.child({ part: 'events' }), auditKey, ...config.events }),
    );
    const registry = hold(
      new RegistryClient({
        allowedAddresses: config.registries.allowedAddresses,
        keyring: await readKeyring(config.registries.authFile),
        logger: logger.child({ part: 'registries' }),
      }),
    );
    if (keys) await rewrapSecrets(db, keys, logger.child({ part: 'secrets' }));
    const own = ownGraph(contractFolder, config.compiledReads);
    if (keys) await rewrapSigningKeys(db, keys, logger.child({ part: 'webhooks' }));
    if (keys) await rewrapHooks(db, keys);
    const access = hold(new AccessControl(db, oidcViewers(db, config.oidcIssuers)));
    const shared = {
      ...{ config, logger, db, events, keys, access, counts },
      registry: withMirrors(registry, config.registries.mirrors),
      refusals: hold(new Refusals({ db, outbox: events.outbox, logger: logger.child({ part: 'audit' }) })),
      logBell: new LogBell(),
      contract: own.contract,
      composer: hold(new Composer()),
      graph: new LiveGraph(own.part.engine),
      budget: new CostBudget(config.cost.limit, config.cost.restoreRate),
    };
    const integrated = await integratedRegistry(shared);
    if (integrated) hold(integrated);
    const parts = {
      ...shared,
      ownRegistries: integrated?.registries ?? shared.registry,
      registriesFor: integrated?.registriesFor ?? (() => shared.registry),
    };
    const gate = hold(await startGate(parts));
    hold(shareBudgets(shared.budget, db, logger.child({ part: 'budgets' })));
    const createContext = createContexts(parts);
    const federation = hold(await startFederation(parts, own, createContext));
    const repeats = new Repeats(db, keys, logger.child({ part: 'repeats' }));
    hold(keepRepeats(db, logger.child({ part: 'repeats' })));
    const hookRate = new HookRate(
      config.http.hookRequestsPerMinute,
      undefined,
      sendersBehind(config.http.trustedProxies),
    );
    const hookLogger = logger.child({ part: 'registry-hooks' });
    const reachability = new Reachability(aside);
    const listening = await serve({
      graph: parts.graph,
      gate,
      authenticate: (authorization) => parts.access.authenticate(authorization),
      rightsKeyOf: (viewer) => parts.access.accessOf(viewer).key(),
      onRights: (recheck) => {
        events.fanOut.onRights(async () => {
          parts.access.forget();
          await recheck();
        });
      },
      createContext,
      once: (named, work) =>
        repeats.once(named, (store) =>
          work((viewer, requestId, signal) => createContext(viewer, requestId, signal, store)),
        ),
      readsOf: createReadContexts(parts),
      openEventStream: createEventStream(parts),
      operations: counts.operations,
      refusals: counts.refusals,
      slowReaders: counts.slowReaders,
      health:
        config.http.healthPort === null
          ? undefined
          : {
              host: config.http.healthHost,
              port: config.http.healthPort,
              metrics: createMetrics({ db, aside, reachability, events, counts }),
            },
      ready: () => reachability.look(),
      http: config.http,
      logger: logger.child({ part: 'http' }),
      version,
      handlers: [
        ...federation.handlers,
        ...(integrated?.handlers ?? []),
        ...buildHandlers(parts, hookRate),
        registryHooks(
          (hook, delivery) => takeDelivery({ db, keys, logger: hookLogger }, hook, delivery),
          hookRate,
        ),
      ],
    });
    integrated?.watch();
    hold(startBuildUpkeep(parts));
    const schedule = startSchedule(parts);
    if (schedule) hold(schedule);
    hold(startConsumers(parts));
    if (config.webhooks.isOn) hold(startWebhooks(parts));
    if (config.triggers.isOn) hold(startTriggers(parts));
    return {
      address: listening.url,
      healthPort: listening.healthPort,
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
