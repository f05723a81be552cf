import { setTimeout as wait } from 'node:timers/promises';
import { buildById } from '../domains/builds/index.js';
import { ImageStreams, type By } from '../domains/image-streams/index.js';
import {
  claimReconciliation,
  issueToken,
  OwnRegistry,
  Pushes,
  pushesIn,
  readSigningKey,
  reconcile,
  withOwnRegistry,
} from '../domains/integrated-registry/index.js';
import { registryNotifications } from '../http/handlers/registry-notifications.js';
import { registryTokens } from '../http/handlers/registry-tokens.js';
import type { Handler } from '../http/server.js';
import { emptyKeyring, ImportError, RegistryClient, type Registries } from '../oci/index.js';
import type { Parts } from '../parts.js';
import { badInput, Failure } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';
import { Access } from '../viewer/index.js';
import { logIn, pushingBuild, type RightsParts } from './registry-rights.js';

/** The integrated registry's counterpart in this process. */
export interface IntegratedRegistry extends AsyncDisposable {
  /** Where the registry and its clients come with requests. */
  readonly handlers: readonly Handler[];
  /** Registries of which the integrated one is asked with tokens of our own, whoever wants to know. */
  readonly registries: Registries;
  /** The same for what somebody may pull from it. */
  readonly registriesFor: (access: Access) => Registries;
  /** Begins to look for pushes that nobody has told of. */
  readonly watch: () => void;
}

/** How long a push that was found may take to be told of before it counts as lost, in milliseconds. */
const graceMillis = 2_000;
/** How often it may fail to answer while it starts beside us, until that is worth a warning. */
const patience = 5;
/** How often a node looks whether it is time to look through the registry again, in milliseconds. */
const restMillis = 5_000;

/** Makes what stands between this process and the integrated registry; null where there is none. */
export async function integratedRegistry(
  parts: RightsParts & Pick<Parts, 'logger' | 'registry' | 'counts'>,
): Promise<IntegratedRegistry | null> {
  const { config, db } = parts;
  const { host, origin, tokenKeyFile, notificationToken, reconciliationInterval } = config.registry;
  if (tokenKeyFile === null) return null;
  if (host === null || origin === null)
    throw badInput('SLUICE_REGISTRY_TOKEN_KEY_FILE is of no use without SLUICE_INTERNAL_REGISTRY.');
  const logger = parts.logger.child({ part: 'integrated-registry' });
  const key = await readSigningKey(tokenKeyFile);
  const { allowedAddresses } = config.registries;
  const client = new RegistryClient({ allowedAddresses, keyring: emptyKeyring, logger, ownOrigin: origin });
  const registry = new OwnRegistry(client, key, origin);
  const pushes = new Pushes({
    db,
    registry,
    host,
    logger,
    streamsFor: (by) => streamsOf(parts, by),
    buildOf: async (id) => {
      const build = await buildById(db, id);
      return build && pushingBuild(host, build);
    },
  });
  const names = new Set([host, ...(config.registries.public === null ? [] : [config.registries.public])]);
  const stopping = new AbortController();
  let watching = Promise.resolve();
  const { signal } = stopping;
  const pause = (millis: number) => wait(millis, undefined, { signal, ref: false }).catch(() => undefined);
  const look = () => reconcile({ db, registry, pushes, pause: () => pause(graceMillis), signal });
  const isDue = async () => (await db.maybe(claimReconciliation(reconciliationInterval))) !== null;
  return {
    registries: withOwnRegistry(parts.registry, registry, names, () => Promise.resolve(true)),
    registriesFor: (access) =>
      withOwnRegistry(parts.registry, registry, names, ({ namespace, stream: name }) =>
        access.can('get', 'imagestreams/layers', { namespace, name }),
      ),
    handlers: [
      registryTokens(async (secret, scopes, requestId) => {
        const { subject, rights } = await logIn(parts, secret, requestId);
        return issueToken(key, subject, scopes, rights);
      }, parts.counts.refusals),
      ...(notificationToken
        ? [registryNotifications(notificationToken, (body) => takeNotification(pushes, body, logger))]
        : []),
    ],
    watch: () => {
      watching = watch({ look, isDue, pause, signal, logger });
    },
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await watching;
      await client.close();
    },
  };
}

/** Streams as a push changes them: whoever got a token for it was let to by their rights. */
function streamsOf({ config, db, events }: RightsParts, by: By): ImageStreams {
  const access = Access.ofSystem('registry');
  return new ImageStreams({ db, outbox: events.outbox, by, access }, config.registries);
}

/** Takes pushes in as they are told; one that cannot be brought home, whatever is tried, holds up no other. */
async function takeNotification(pushes: Pushes, body: unknown, logger: Logger): Promise<void> {
  for (const push of pushesIn(body))
    await pushes.receive(push).catch((error: unknown) => {
      if (isPassing(error)) throw new Failure('UNAVAILABLE', 'Tell it again later.', { cause: error });
      logger.error({ err: error, 'push.repository': push.repository }, 'A push could not be brought home.');
    });
}

const isPassing = (error: unknown) =>
  error instanceof ImportError ||
  (error instanceof Failure && ['UNAVAILABLE', 'TIMEOUT'].includes(error.code));

interface Watch {
  readonly look: () => Promise<number>;
  readonly isDue: () => Promise<boolean>;
  readonly pause: (millis: number) => Promise<void>;
  readonly signal: AbortSignal;
  readonly logger: Logger;
}

/** Looks through the registry once, as soon as it answers, and again whenever it is time. */
async function watch({ look, isDue, pause, signal, logger }: Watch): Promise<void> {
  let isFirst = true;
  let failures = 0;
  const isOver = () => signal.aborted;
  while (!isOver()) {
    try {
      if (isFirst || (await isDue())) {
        const behind = await look();
        isFirst = false;
        failures = 0;
        if (behind > 0) logger.info({ behind }, 'Tags were brought where the registry has them.');
      }
    } catch (error) {
      failures++;
      if (!isOver() && !(isFirst && error instanceof ImportError && failures < patience))
        logger.warn({ err: error }, 'The registry could not be looked through; it is tried again shortly.');
    }
    await pause(isFirst ? graceMillis : restMillis);
  }
}
