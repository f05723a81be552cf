import { expect, test } from 'vitest';
import { buildSubgraph } from '../../../src/gateway/subgraph.js';
import { howRead } from '../../support/how-read.js';
import { recordedQueries } from '../../support/recorded-operations.js';

/** What is read by one statement as a whole. */
const whole = [
  'cli DeclaredBuildConfig',
  'cli BuildConfigNames',
  'cli BuildsOfConfig',
  'cli Builds',
  'cli Build',
  'cli TagItems',
  'cli DeclaredStreams',
  'cli DeclaredStream',
  'cli DeclaredTags',
  'cli DeclaredTag',
  'cli NamespacePolicy',
  'cli Namespaces',
  'cli Namespace',
  'cli ImageStreams',
  'cli ImageStreamTags',
  'cli ImageTag',
  'cli TagHistory',
  'cli Image',
  'cli ImageTagRows',
  'console Builds',
  'console Image',
  'console NamespaceNames',
  'console Streams',
  'console PaletteStreams',
];

/** What is read by one statement, but for fields that resolvers fill in. */
const filled: Readonly<Record<string, string>> = {
  'cli BuildLogPage': 'Build.log',
  'cli ImageStream': 'ImageStream.repositoryImport',
  'console Attention':
    'Namespace.deployments, Namespace.promotions, Namespace.triggerHold, Namespace.triggers',
  'console Build': 'Query.events',
  'console Consumers': 'Namespace.consumers',
  'console Namespace': 'Namespace.promotionsNeedApproval, Namespace.secrets',
  'console Namespaces': 'Namespace.promotionsNeedApproval',
  'console Promotions': 'Namespace.promotions',
  'console Stream': 'ImageStream.policy',
  'console StreamTags': 'ImageTag.immutable',
  'console StreamTag': 'ImageTag.immutable',
  'console Tag': 'ImageTag.immutable',
  'console Triggers': 'Namespace.triggerHold, Namespace.triggers',
  'console Webhooks': 'Namespace.webhooks',
};

/** What resolvers answer: rights, audit, cascades, consumers, subgraphs and the like have no readings. */
const resolved = [
  'cli WhoAmI',
  'cli Can',
  'cli WhoCan',
  'cli Roles',
  'cli RoleBindings',
  'cli NamespaceRoleBindings',
  'cli ServiceAccounts',
  'cli OwnTokens',
  'cli Users',
  'cli Groups',
  'cli AuditEntries',
  'cli VerifyAudit',
  'cli Cascade',
  'cli BlastRadius',
  'cli CompareImages',
  'cli Consumers',
  'cli ClusterConsumers',
  'cli Consumer',
  'cli Deployment',
  'cli Deployments',
  'cli Triggers',
  'cli TriggersWhy',
  'cli NeedsAttention',
  'cli StreamPolicy',
  'cli Promotions',
  'cli Viewer',
  'cli EventCursor',
  'cli StreamImage',
  'cli IntegratedRegistry',
  'cli RegistryHooks',
  'cli ResolveManifest',
  'cli RunnerViewer',
  'cli Secrets',
  'cli Secret',
  'cli Subgraphs',
  'cli SubgraphHistory',
  'cli Supergraph',
  'cli SchemaChangelog',
  'cli GraphClients',
  'cli Webhooks',
  'cli ClusterWebhooks',
  'cli Webhook',
  'cli Deliveries',
  'cli Delivery',
  'console Access',
  'console CanI',
  'console WhoCan',
  'console Cascade',
  'console Compare',
  'console CompareReference',
  'console ClusterConsumers',
  'console Deployments',
  'console Deployment',
  'console Health',
  'console Present',
  'console WhoAmI',
  'console Subgraphs',
  'console GraphUsage',
  'console Why',
  'console ClusterWebhooks',
  'console Webhook',
  'console PaletteReference',
];

test('every recorded query is read as it is said here: whoever changes that says so here', () => {
  const schema = buildSubgraph('schema');
  const read = Object.fromEntries(
    recordedQueries().map((recorded) => [recorded.name, howRead(recorded, schema)]),
  );
  expect(read).toEqual({
    ...Object.fromEntries(whole.map((name) => [name, 'one statement'])),
    ...Object.fromEntries(
      Object.entries(filled).map(([name, fields]) => [name, `one statement, but ${fields}`]),
    ),
    ...Object.fromEntries(resolved.map((name) => [name, 'resolvers'])),
  });
});
