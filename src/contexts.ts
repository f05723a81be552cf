import { Checks, putOffCheck } from './domains/checks/index.js';
import { ImageStreams } from './domains/image-streams/index.js';
import { Images } from './domains/images/index.js';
import { Imports, Sources, type ImportResult } from './domains/imports/index.js';
import { Mappings } from './domains/mappings/index.js';
import { Namespaces } from './domains/namespaces/index.js';
import { Policies } from './domains/policies/index.js';
import { Promotions } from './domains/promotions/index.js';
import { Pruning } from './domains/retention/index.js';
import { Secrets } from './domains/secrets/index.js';
import { Recorder } from './events/index.js';
import type { Context } from './graphql/context.js';
import { createSourceRules } from './oci/index.js';
import type { Parts } from './parts.js';
import type { Store } from './platform/postgres/index.js';
import { actorOf, type Viewer } from './viewer/index.js';

/** Makes the context of each operation: the domains, on its viewer's behalf. */
export function createContexts({ config, logger, db, events, keys, registry, access: control }: Parts) {
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
    const access = control.accessOf(viewer);
    const desk = { db: store, outbox: recorder, by: { actor: actorOf(viewer), requestId }, sources, access };
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
      access,
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
      namespaces: new Namespaces(desk, (tx) => {
        control.changed(tx);
      }),
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
