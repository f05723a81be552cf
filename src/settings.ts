import { z } from 'zod';
import { listing } from './platform/network/index.js';
import { oidcIssuers } from './oidc-settings.js';

/** A whole number; what is none is told by its text. */
function whole(least: number, most = Number.MAX_SAFE_INTEGER) {
  const range =
    most < Number.MAX_SAFE_INTEGER ? `from ${String(least)} to ${String(most)}` : `from ${String(least)} on`;
  return z.string().transform((text, issues) => {
    const value = Number(text);
    if (!/^\s*[-+]?\d+\s*$/.test(text) || value < least || value > most)
      issues.addIssue(`“${text}” is no whole number ${range}`);
    return value;
  });
}

const list = z.string().transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));

/** A list whose items are looked at one by one: what is wrong with an item, or nothing. */
const listOf = (faultOf: (item: string) => string | null) =>
  list.transform((items, issues) => {
    for (const item of items) {
      const fault = faultOf(item);
      if (fault !== null) issues.addIssue(`“${item}” ${fault}`);
    }
    return items;
  });

const addresses = listOf((item) => {
  try {
    listing([item]);
    return null;
  } catch {
    return 'is neither an IP address nor a CIDR such as 10.0.0.0/8';
  }
});

/** As browsers send them; any other would never be met, in silence. */
const origins = listOf((item) => {
  const url = URL.canParse(item) ? new URL(item) : null;
  const isOrigin =
    url?.origin === item || (url?.origin === 'null' && /^[a-z][-+.a-z0-9]*:\/\/[^/?#]+$/.test(item));
  return isOrigin ? null : 'is no origin as browsers send it, such as https://app.example.com';
});

const registryHost = z
  .string()
  .refine(
    (text) =>
      /^(\[[\da-f:.]+\]|[a-z\d]([-.a-z\d]*[a-z\d])?)(:\d{1,5})?$/i.test(text) &&
      URL.canParse(`https://${text}`),
    'must be host[:port], such as registry.example.com:5000',
  );

/** The most that the graph can tell as an Int. */
const mostInt = 2 ** 31 - 1;
const port = whole(0, 65_535);
const seconds = whole(1, 31_536_000);

const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3_600, d: 86_400 } as const;

/** Waits such as `5s,30s,5m`, in seconds. */
const waits = list.transform((items, issues) =>
  items.map((item) => {
    const [, count, unit] = /^(\d{1,7})(ms|s|m|h|d)$/.exec(item) ?? [];
    if (count === undefined) issues.addIssue(`“${item}” is no wait: write 500ms, 5s, 30m, 2h or 1d`);
    return Number(count) * unitSeconds[(unit ?? 's') as keyof typeof unitSeconds];
  }),
);

/** Every setting: its variable in the environment, its form and its default. */
export const settings = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on.'),
  PORT: port.default(4000).describe('Port to listen on; 0 takes a free one.'),
  SLUICE_HEALTH_PORT: port
    .optional()
    .describe('Port where /livez, /readyz and /metrics are told; without it, metrics are told nowhere.'),
  SLUICE_HEALTH_HOST: z
    .string()
    .optional()
    .describe(
      'Address for SLUICE_HEALTH_PORT to listen on, for probes that do not come to HOST; HOST if left out.',
    ),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SLUICE_DATABASE_CONNECTIONS: whole(2, 200).default(10),
  SLUICE_DATABASE_WAIT_MS: whole(50, 60_000)
    .default(2_000)
    .describe('Milliseconds that a request may wait for a connection to PostgreSQL; then it is UNAVAILABLE.'),
  SLUICE_ALLOWED_ORIGINS: origins.default([]).describe('Web origins besides our own that may open sockets.'),
  SLUICE_ALLOWED_REGISTRY_ADDRESSES: addresses
    .default([])
    .describe('Private addresses that imports may reach, as CIDR or IP, e.g. 10.0.0.0/8.'),
  SLUICE_REGISTRY_AUTH_FILE: z
    .string()
    .optional()
    .describe('A docker config.json or containers auth.json with the credentials of registries.'),
  SLUICE_ENCRYPTION_KEYS: z
    .string()
    .optional()
    .describe(
      'Keys for the secrets of namespaces: id:base64 of 32 bytes; the first one is used for new ones.',
    ),
  SLUICE_ENCRYPTION_KEYS_FILE: z.string().optional().describe('A file with the same.'),
  SLUICE_INTERNAL_REGISTRY: registryHost
    .optional()
    .describe('host[:port] of the integrated registry, from inside.'),
  SLUICE_PUBLIC_REGISTRY: registryHost.optional().describe('The same, from outside.'),
  SLUICE_REGISTRY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Where Sluice itself reaches the integrated registry; https at SLUICE_INTERNAL_REGISTRY if left out.',
    ),
  SLUICE_REGISTRY_TOKEN_KEY_FILE: z
    .string()
    .optional()
    .describe(
      'A PEM file with the key and certificate that tokens for the integrated registry are signed with.',
    ),
  SLUICE_REGISTRY_NOTIFICATION_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('What the integrated registry shows when it tells of pushes.'),
  SLUICE_REGISTRY_RECONCILIATION_INTERVAL: seconds
    .default(600)
    .describe(
      'Seconds after which the integrated registry is looked through for pushes that nobody told of.',
    ),
  SLUICE_OIDC_ISSUERS: oidcIssuers
    .optional()
    .describe('Identity providers whose tokens are taken, as JSON; see docs/access.md.'),
  SLUICE_SEARCH_REGISTRIES: list
    .default(['docker.io'])
    .describe('Where images named without a registry are looked for, in order.'),
  SLUICE_ALLOWED_REGISTRIES_FOR_IMPORT: list
    .default([])
    .describe('Where images may come from, as host[:port][/path] with * and ?; empty: from anywhere.'),
  SLUICE_REGISTRY_MIRRORS: list
    .default([])
    .describe('Where else to ask, as source=mirror in order; source=! never asks the source itself.'),
  SLUICE_MAX_IMAGES_BULK_IMPORTED_PER_REPOSITORY: whole(-1)
    .default(50)
    .describe('How many tags the import of a whole repository takes; -1: all.'),
  SLUICE_DISABLE_SCHEDULED_IMPORT: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: this node checks no tags on schedule.'),
  SLUICE_DISABLE_PENDING_IMPORT: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: this node imports nothing just because a specification asks for it.'),
  SLUICE_MAX_SCHEDULED_IMPORTS_PER_MINUTE: whole(-1)
    .default(60)
    .describe('How many checks on schedule all nodes together begin, at most twice that at once; -1: any.'),
  SLUICE_SCHEDULED_IMPORT_MINIMUM_INTERVAL: seconds
    .default(900)
    .describe('Seconds between two checks of a tag that names no interval itself.'),
  SLUICE_SCHEDULED_IMPORT_FLOOR: seconds
    .default(30)
    .describe('Seconds between two checks of a tag at least, whatever interval it names.'),
  SLUICE_SCHEDULED_IMPORT_LEASE: whole(1, 86_400)
    .default(30)
    .describe('Seconds after which the checks of a node that has died are taken over.'),
  SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: addresses
    .default([])
    .describe('Private addresses that subgraphs of partners may have, as CIDR or IP.'),
  SLUICE_SUBGRAPH_DEADLINE_MS: whole(50, 60_000)
    .default(2_000)
    .describe('Milliseconds that a partner has to answer; then its fields are null.'),
  SLUICE_COST_LIMIT: whole(1_000, mostInt)
    .default(100_000_000)
    .describe('What a viewer can save up of cost, on all nodes together; an operation costs its fields.'),
  SLUICE_COST_RESTORE_RATE: whole(1, mostInt)
    .default(10_000_000)
    .describe('What comes back of it each second.'),
  SLUICE_SUBGRAPH_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('What another gateway shows at /subgraph; without it, nothing is served there.'),
  SLUICE_DISABLE_WEBHOOKS: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: this node delivers no webhooks.'),
  SLUICE_ALLOWED_WEBHOOK_ADDRESSES: addresses
    .default([])
    .describe('Private addresses that webhooks may be delivered to, by http too, as CIDR or IP.'),
  SLUICE_WEBHOOK_RETRIES: waits
    .default([5, 30, 300, 1_800, 7_200, 28_800, 86_400])
    .describe('How long to wait before a failed delivery is tried again, each time.'),
  SLUICE_WEBHOOK_TIMEOUT: whole(1, 3_600)
    .default(15)
    .describe('Seconds that an endpoint may take to answer.'),
  SLUICE_HOOK_REQUESTS_PER_MINUTE: whole(0, 1_000_000)
    .default(120)
    .describe(
      'How often one address may tell a hook of a registry or git host something, on each node; 0: any number.',
    ),
  SLUICE_STRANGERS_PER_MINUTE: whole(0, 1_000_000)
    .default(120)
    .describe(
      'How many sockets of one address may be closed in a minute before they said who they are, on each node; 0: any number.',
    ),
  SLUICE_TRUSTED_PROXIES: addresses
    .default([])
    .describe(
      'Proxies, as an ingress, that are believed where a request comes from (X-Forwarded-For), as CIDR or IP.',
    ),
  SLUICE_BUILD_LOG_LIMIT_MIB: whole(1, 65_536)
    .default(256)
    .describe('How much of the log of one build is kept.'),
  SLUICE_COMPILED_READS: z
    .enum(['true', 'false'])
    .default('true')
    .describe('false: every query is answered by resolvers, none by a statement of its own.'),
  SLUICE_DISABLE_TRIGGERS: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: this node fires no triggers.'),
  SLUICE_MAX_TRIGGERED_PER_MINUTE: whole(0, mostInt)
    .default(300)
    .describe('What triggers may start in a namespace in a minute before they are held; 0: any number.'),
  SLUICE_FAILPOINT: z
    .string()
    .regex(/^[a-zA-Z.-]+(:[1-9]\d{0,6})?$/)
    .optional()
    .describe(
      'For tests alone: where to die, e.g. triggers.effected:3, or statement.createNamespace before that is sent; not heeded where NODE_ENV is production.',
    ),
  SLUICE_SUBSCRIPTIONS_PER_VIEWER: whole(1, 1_000_000)
    .default(500)
    .describe('How many subscriptions one viewer may have open on one node.'),
  SLUICE_SLOW_READER_TIMEOUT: whole(1, 3_600)
    .default(30)
    .describe('Seconds that what was sent may wait to be read, before its reader is disconnected.'),
  SLUICE_DRAIN_DELAY: z
    .string()
    .regex(/^\s*\d{1,3}(\.\d{1,3})?\s*$/, 'must be a number of seconds from 0 to 600')
    .transform(Number)
    .refine((value) => value <= 600, 'must be a number of seconds from 0 to 600')
    .default(5)
    .describe('Seconds for which a node that is to stop still answers, and says that it is not ready.'),
  SLUICE_EVENTS: z
    .string()
    .regex(/^nats:\/\//, 'must begin with nats://')
    .optional()
    .describe('nats://host:port, where nodes read the log of events instead of from PostgreSQL.'),
  SLUICE_EVENT_WINDOW_HOURS: whole(24, 8_760).default(24),
});
