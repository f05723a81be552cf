import { Audit } from './domains/audit/index.js';
import { BuildChains } from './domains/build-chains/index.js';
import { Cascades, outputOf, pretendPushed } from './domains/cascades/index.js';
import { buildDesk } from './build-desk.js';
import { BuildLeases, Builds } from './domains/builds/index.js';
import { Accounts, Permissions, RoleBindings, Tokens } from './domains/access/index.js';
import { Checks, putOffCheck } from './domains/checks/index.js';
import { Deployments } from './domains/deployments/index.js';
import { Consumers, Membership } from './domains/consumers/index.js';
import { ConfigMaps } from './domains/config-maps/index.js';
import { ImageStreams, isInRange } from './domains/image-streams/index.js';
import { Health } from './domains/health/index.js';
import { Images } from './domains/images/index.js';
import { Imports, Sources, type ImportResult } from './domains/imports/index.js';
import { Mappings } from './domains/mappings/index.js';
import { Namespaces } from './domains/namespaces/index.js';
import { Policies } from './domains/policies/index.js';
import { Promotions } from './domains/promotions/index.js';
import { Pruning } from './domains/retention/index.js';
import { RepositoryImports } from './domains/repository-imports/index.js';
import { RegistryHooks } from './domains/registry-hooks/index.js';
import { Secrets } from './domains/secrets/index.js';
import { Documents, recordedOperations } from './domains/documents/index.js';
import { Publishing, Subgraphs } from './domains/subgraphs/index.js';
import { createEndpointGuard, Webhooks } from './domains/webhooks/index.js';
import { Triggers } from './domains/triggers/index.js';
import { Recorder, type Actor } from './events/index.js';
import type { Context } from './graphql/context.js';
import { lazyContext } from './graphql/lazy-context.js';
import { budgetKey } from './graphql/admission/cost-budget.js';
import { createSourceRules } from './oci/index.js';
import type { Parts } from './parts.js';
import { Rehearsal, type Queryable, type Store, type Transaction } from './platform/postgres/index.js';
import { triggerEffects } from './trigger-effects.js';
import { actorOf, type Access, type Viewer } from './viewer/index.js';

/** Makes the context of each operation: the domains, on its viewer's behalf. */
export function createContexts(parts: Parts) {
  const { config, logger, db, events, keys, access: control, contract, logBell, refusals } = parts;
  const importLogger = logger.child({ part: 'imports' });
  const secretLogger = logger.child({ part: 'secrets' });
  const sources = createSourceRules(config.registries);
  const endpointGuard = createEndpointGuard(config.webhooks.allowedAddresses);
  return createContext;

  function createContext(viewer: Viewer, requestId: string, signal?: AbortSignal, store?: Store): Context {
    const access = control.accessOf(viewer);
    const known = { viewer, access, requestId, signal, events };
    return lazyContext<Context>(known, () => createDomains(viewer, access, requestId, signal, store));
  }

  function createDomains(
    viewer: Viewer,
    access: Access,
    requestId: string,
    signal?: AbortSignal,
    store: Store = db,
  ): Context {
    const recorder = new Recorder(events.outbox);
    const rightsChanged = (tx: Transaction) => {
      control.changed(tx);
    };
    const desk = { db: store, outbox: recorder, by: { actor: actorOf(viewer), requestId }, sources, access };
    const accessDesk = { ...desk, rightsChanged };
    const imageStreams = new ImageStreams(desk, config.registries);
    const images = new Images(store, access);
    const policies = new Policies({ ...desk, catchUp: imageStreams.catchUp });
    const secrets = new Secrets({ ...desk, keys, logger: secretLogger });
    const isRehearsal = store instanceof Rehearsal;
    const repositoryImports = new RepositoryImports({ ...desk, streams: imageStreams });
    const imports = {
      ...{ db: store, outbox: recorder, by: desk.by, access },
      streams: imageStreams,
      images,
      registry: parts.registriesFor(access),
      sources: new Sources(store, sources),
      repositories: repositoryImports,
      keyringFor: (namespace: string) => secrets.keyringFor(namespace),
      mostTags: config.registries.mostTags,
      signal,
      isRehearsal,
      underway: parts.counts.imports,
      afterImport: (result: ImportResult) =>
        store.execute(putOffCheck(result, result.outcome, config.schedule)),
      logger: importLogger,
    };
    const consumerDesk = { ...desk, events, accessOf: (owner: Actor) => control.accessOf(owner) };
    const consumers = new Consumers(consumerDesk);
    const subgraphDesk = {
      ...desk,
      contract,
      composer: parts.composer,
      operations: (on: Queryable) => on.many(recordedOperations()),
    };
    const webhooks = new Webhooks({ ...consumerDesk, keys, guard: endpointGuard });
    const building = buildDesk(parts, { ...desk, isRehearsal });
    let cursor: Promise<string> | undefined;
    let asksFor: (field: string) => boolean = () => true;
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
      learnFields: (mentions) => {
        asksFor = mentions;
      },
      asksFor: (field) => asksFor(field),
      noteRefused: (refused) => {
        for (const one of refused) refusals.note({ ...one, actor: actorOf(viewer), requestId });
      },
      isRehearsal,
      rehearse: () => {
        const rehearsal = db.rehearse();
        const context = createContext(viewer, requestId, signal, rehearsal);
        return { context, [Symbol.asyncDispose]: () => rehearsal[Symbol.asyncDispose]() };
      },
      namespaces: new Namespaces(desk, rightsChanged),
      permissions: new Permissions(accessDesk),
      audit: new Audit({ db: store, access, keys }),
      roleBindings: new RoleBindings(accessDesk),
      accounts: new Accounts(accessDesk),
      tokens: new Tokens(accessDesk),
      registryNames: config.registries,
      promotions: new Promotions(desk, imageStreams),
      policies,
      pruning: new Pruning({ ...desk, policies, isRehearsal }),
      imageStreams,
      images,
      checks: new Checks(store),
      imports: new Imports(imports),
      secrets,
      repositoryImports,
      registryHooks: new RegistryHooks({ ...desk, keys }),
      configMaps: new ConfigMaps(desk),
      builds: new Builds(building, logBell),
      buildLeases: new BuildLeases(building, logBell, config.builds.logLimit),
      deployments: new Deployments({ ...desk, registry: config.registries }),
      triggers: new Triggers(desk, config.triggers.perMinute),
      health: new Health(desk, config.registries.internal !== null),
      buildChains: new BuildChains({ db: store, access, isInRange }),
      cascades: new Cascades({
        ...desk,
        events,
        effects: triggerEffects(parts, true),
        perMinute: config.triggers.perMinute,
        pretendPushed: pretendPushed(desk, config.registries),
        outputOf: outputOf(store),
      }),
      mappings: new Mappings({ db: store, access, streams: imageStreams }),
      consumers,
      webhooks,
      membership: new Membership(consumerDesk, consumers),
      subgraphs: new Subgraphs(subgraphDesk),
      publishing: new Publishing(subgraphDesk),
      documents: new Documents({ ...desk, schema: () => parts.graph.schema }),
      rateLimit: () => parts.budget.of(budgetKey(viewer)),
    };
  }
}
