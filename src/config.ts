import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { Failure } from './platform/errors.js';
import type { Logger } from './platform/logger.js';
import { Secret } from './platform/secret.js';
import { settings } from './settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, typed; the only thing made from the environment. */
export type Config = ReturnType<typeof readConfig>;

/** Reads the environment; reports all that is wrong with it at once. */
export function readConfig(env: Environment = process.env) {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { success, data, error } = settings.safeParse(filled);
  if (!success)
    throw new Failure(
      'BAD_USER_INPUT',
      [
        'Some settings are wrong:',
        ...error.issues.map((issue) => `  ${issue.path.join('.')}: ${reasonOf(issue)}`),
      ].join('\n'),
    );
  return {
    database: {
      url: new Secret(data.DATABASE_URL),
      connections: data.SLUICE_DATABASE_CONNECTIONS,
      connectMillis: data.SLUICE_DATABASE_WAIT_MS,
    },
    http: {
      host: data.HOST,
      port: data.PORT,
      healthHost: data.SLUICE_HEALTH_HOST ?? data.HOST,
      healthPort: data.SLUICE_HEALTH_PORT ?? null,
      allowedOrigins: data.SLUICE_ALLOWED_ORIGINS,
      subscriptionsPerViewer: data.SLUICE_SUBSCRIPTIONS_PER_VIEWER,
      slowReaderTimeout: data.SLUICE_SLOW_READER_TIMEOUT,
      strangersPerMinute: data.SLUICE_STRANGERS_PER_MINUTE,
      trustedProxies: data.SLUICE_TRUSTED_PROXIES,
      hookRequestsPerMinute: data.SLUICE_HOOK_REQUESTS_PER_MINUTE,
      drainDelay: data.SLUICE_DRAIN_DELAY * 1_000,
    },
    encryption: {
      text: data.SLUICE_ENCRYPTION_KEYS === undefined ? null : new Secret(data.SLUICE_ENCRYPTION_KEYS),
      file: data.SLUICE_ENCRYPTION_KEYS_FILE ?? null,
    },
    oidcIssuers: data.SLUICE_OIDC_ISSUERS ?? [],
    logLevel: data.LOG_LEVEL,
    compiledReads: data.SLUICE_COMPILED_READS === 'true',
    registries: {
      allowedAddresses: data.SLUICE_ALLOWED_REGISTRY_ADDRESSES,
      authFile: data.SLUICE_REGISTRY_AUTH_FILE ?? null,
      internal: data.SLUICE_INTERNAL_REGISTRY ?? null,
      public: data.SLUICE_PUBLIC_REGISTRY ?? null,
      searched: data.SLUICE_SEARCH_REGISTRIES,
      allowed: data.SLUICE_ALLOWED_REGISTRIES_FOR_IMPORT,
      mirrors: data.SLUICE_REGISTRY_MIRRORS,
      mostTags:
        data.SLUICE_MAX_IMAGES_BULK_IMPORTED_PER_REPOSITORY === -1
          ? Infinity
          : data.SLUICE_MAX_IMAGES_BULK_IMPORTED_PER_REPOSITORY,
    },
    registry: {
      host: data.SLUICE_INTERNAL_REGISTRY ?? null,
      origin: originOf(data.SLUICE_REGISTRY_URL ?? data.SLUICE_INTERNAL_REGISTRY),
      tokenKeyFile: data.SLUICE_REGISTRY_TOKEN_KEY_FILE ?? null,
      notificationToken:
        data.SLUICE_REGISTRY_NOTIFICATION_TOKEN === undefined
          ? null
          : new Secret(data.SLUICE_REGISTRY_NOTIFICATION_TOKEN),
      reconciliationInterval: data.SLUICE_REGISTRY_RECONCILIATION_INTERVAL,
    },
    schedule: {
      takes: {
        scheduled: data.SLUICE_DISABLE_SCHEDULED_IMPORT === 'false',
        pending: data.SLUICE_DISABLE_PENDING_IMPORT === 'false',
      },
      perMinute:
        data.SLUICE_MAX_SCHEDULED_IMPORTS_PER_MINUTE === -1
          ? Infinity
          : data.SLUICE_MAX_SCHEDULED_IMPORTS_PER_MINUTE,
      interval: data.SLUICE_SCHEDULED_IMPORT_MINIMUM_INTERVAL,
      floor: data.SLUICE_SCHEDULED_IMPORT_FLOOR,
      lease: data.SLUICE_SCHEDULED_IMPORT_LEASE,
    },
    cost: { limit: data.SLUICE_COST_LIMIT, restoreRate: data.SLUICE_COST_RESTORE_RATE },
    subgraphs: {
      allowedAddresses: data.SLUICE_ALLOWED_SUBGRAPH_ADDRESSES,
      deadline: data.SLUICE_SUBGRAPH_DEADLINE_MS,
      maxBytes: 8 * 1_048_576,
      token: data.SLUICE_SUBGRAPH_TOKEN === undefined ? null : new Secret(data.SLUICE_SUBGRAPH_TOKEN),
    },
    webhooks: {
      isOn: data.SLUICE_DISABLE_WEBHOOKS === 'false',
      allowedAddresses: data.SLUICE_ALLOWED_WEBHOOK_ADDRESSES,
      retries: data.SLUICE_WEBHOOK_RETRIES,
      timeout: data.SLUICE_WEBHOOK_TIMEOUT,
      lease: 2 * data.SLUICE_WEBHOOK_TIMEOUT + 5,
    },
    builds: { logLimit: BigInt(data.SLUICE_BUILD_LOG_LIMIT_MIB) * 1_048_576n },
    triggers: {
      isOn: data.SLUICE_DISABLE_TRIGGERS === 'false',
      perMinute: data.SLUICE_MAX_TRIGGERED_PER_MINUTE,
    },
    failpoint: filled['NODE_ENV'] === 'production' ? null : (data.SLUICE_FAILPOINT ?? null),
    events: { nats: data.SLUICE_EVENTS ?? null, windowHours: data.SLUICE_EVENT_WINDOW_HOURS },
  } as const;
}

/** Names that are for npm start, or for clients. */
const others = ['SLUICE_DATA_FOLDER', 'SLUICE_RUNNER', 'SLUICE_URL', 'SLUICE_TOKEN', 'SLUICE_CONFIG'];
const prefix = 'SLUICE_';

/** Tells of variables whose names are nearly those of settings: these would be left at their defaults in silence. */
export function warnOfSlips(logger: Pick<Logger, 'warn'>, env: Environment = process.env): void {
  const known = [...Object.keys(settings.shape), ...others].flatMap((name) => name.split(prefix)[1] ?? []);
  for (const name of Object.keys(env)) {
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const [meant] = rest === '' || known.includes(rest) ? [] : suggestionList(rest, known);
    if (meant !== undefined)
      logger.warn({ 'setting.name': name }, `${name} is no setting; did you mean ${prefix}${meant}?`);
  }
}

const originOf = (text: string | undefined): URL | null =>
  text === undefined ? null : new URL(/^https?:\/\//.test(text) ? text : `https://${text}`);

const reasonOf = ({ code, message, input }: { code?: string; message: string; input?: unknown }): string =>
  code === 'invalid_type' && input === undefined ? 'it is missing' : message;
