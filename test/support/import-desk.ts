import { ImageStreams } from '../../src/domains/image-streams/index.js';
import { Images } from '../../src/domains/images/index.js';
import { Imports, Sources } from '../../src/domains/imports/index.js';
import type { EventLog } from '../../src/events/index.js';
import { emptyKeyring, openSourceRules, RegistryClient } from '../../src/oci/index.js';
import { createLogger } from '../../src/platform/logger.js';
import type { Database } from '../../src/platform/postgres/index.js';
import { Access } from '../../src/viewer/index.js';

/** A client of registries on this machine, which signs in nowhere. */
export const loopbackClient = () =>
  new RegistryClient({ allowedAddresses: ['127.0.0.0/8'], keyring: emptyKeyring });

/** The streams and imports of one request, on behalf of someone who may do everything. */
export function openImports(db: Database, events: EventLog, registry: RegistryClient, guard: object = {}) {
  const access = Access.ofSystem('test');
  const by = { actor: { kind: 'USER', name: 'ada' }, requestId: null } as const;
  const streams = new ImageStreams(
    { db, outbox: events.outbox, by, access },
    { internal: null, public: null },
  );
  const imports = new Imports({
    db,
    outbox: events.outbox,
    by,
    access,
    streams,
    images: new Images(db, access),
    registry,
    sources: new Sources(db, openSourceRules),
    keyringFor: () => Promise.resolve(emptyKeyring),
    mostTags: 50,
    logger: createLogger('silent'),
    isRehearsal: false,
    ...guard,
  });
  return { streams, imports };
}
