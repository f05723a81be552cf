import type { BuildDesk } from './domains/builds/index.js';
import { ConfigMaps } from './domains/config-maps/index.js';
import { ImageStreams } from './domains/image-streams/index.js';
import { Secrets } from './domains/secrets/index.js';
import type { Actor, Publisher } from './events/index.js';
import { createSourceRules } from './oci/index.js';
import type { Parts } from './parts.js';
import { within, type Store } from './platform/postgres/index.js';
import { Access } from './viewer/index.js';

/** On whose behalf builds are changed, and where. */
export interface Behalf {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
  readonly isRehearsal: boolean;
}

/** Brings together what builds need: for the context of an operation, and for those who build by themselves. */
export function buildDesk({ config, keys, ownRegistries, logger }: Parts, behalf: Behalf): BuildDesk {
  const sources = createSourceRules(config.registries);
  const secretLogger = logger.child({ part: 'secrets' });
  const system = { ...behalf, access: Access.ofSystem('builds') };
  return {
    ...behalf,
    inside: (tx, actor = behalf.by.actor) => {
      const desk = { ...system, db: within(tx), by: { ...behalf.by, actor }, sources };
      return {
        streams: new ImageStreams(desk, config.registries),
        secrets: new Secrets({ ...desk, keys, logger: secretLogger }),
      };
    },
    secrets: new Secrets({ ...system, keys, logger: secretLogger }),
    configMaps: new ConfigMaps(system),
    registry: ownRegistries,
    internalRegistry: config.registries.internal,
    logger: logger.child({ part: 'builds' }),
  };
}
