import type { Actor, Publisher } from '../../events/index.js';
import type { Registries } from '../../oci/index.js';
import type { Logger } from '../../platform/logger.js';
import type { Store, Transaction } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import type { ConfigMaps } from '../config-maps/index.js';
import type { ImageStreams } from '../image-streams/index.js';
import type { Secrets } from '../secrets/index.js';

/** What builds need to be read, changed and carried out on a viewer's behalf. */
export interface BuildDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
  /**
   * Streams and secrets as the system sees them, within a transaction: for what a definition was allowed to name.
   * What is changed there is done in the actor's name.
   */
  readonly inside: (
    tx: Transaction,
    actor?: Actor,
  ) => { readonly streams: ImageStreams; readonly secrets: Secrets };
  readonly secrets: Secrets;
  readonly configMaps: ConfigMaps;
  readonly registry: Registries;
  /** Where the integrated registry is, as `host[:port]`; null where there is none. */
  readonly internalRegistry: string | null;
  readonly isRehearsal: boolean;
  readonly logger: Logger;
}
