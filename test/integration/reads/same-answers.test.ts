import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { constant, type FieldReading } from '../../../src/reads/index.js';
import { readings } from '../../../src/gateway/readings.js';
import { buildSubgraph } from '../../../src/gateway/subgraph.js';
import { generatedQuery } from '../../support/generated-query.js';
import { recordedQueries, variablesFor } from '../../support/recorded-operations.js';
import { freshDatabase } from '../../support/postgres.js';
import { fillWithStreams, type Filled } from '../../support/read-data.js';
import { startSluice, type Sluice } from '../../support/sluice.js';

/** How many queries are made up; each is asked as every viewer. */
const runs = Number(process.env['SLUICE_READ_RUNS'] ?? 240);

let compiled: Sluice;
let resolved: Sluice;
let filled: Filled;
let asked = 0;
let withStatement = 0;

beforeAll(async () => {
  const settings = {
    DATABASE_URL: await freshDatabase(),
    SLUICE_INTERNAL_REGISTRY: 'registry.local:5000',
    SLUICE_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  };
  compiled = await startSluice(settings);
  resolved = await startSluice({ ...settings, SLUICE_COMPILED_READS: 'false' });
  filled = await fillWithStreams(compiled);
}, 60_000);
afterAll(() => {
  console.log(`${String(asked)} answers compared, ${String(withStatement)} of them by one statement`);
});

/** What each request has of its own, and when a token was used last; everything else must be the same to the byte. */
const ofRequest = /"(requestId|eventCursor|lastUsedAt)":("[^"]*"|null)|"cost":\{[^}]*\}/g;

/** An answer as it came, but for blanks between its tokens: PostgreSQL writes some behind commas of a `jsonb`. */
function textOf(answer: string): string {
  const text = answer.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, '$1').replaceAll(ofRequest, '"$1":0');
  if (!text.startsWith('{"errors":')) return text;
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors: object[] };
  // Of an answer that is null as a whole, how many of its errors had happened by then is a matter of time.
  if (data === null) return 'null as a whole';
  // Errors come in the order in which they happen, which nothing promises.
  return JSON.stringify([data, errors.map((error) => JSON.stringify(error)).sort()]);
}

async function answersOf(query: string, variables: object = {}): Promise<void> {
  for (const [viewer, token] of Object.entries(filled.tokens)) {
    const ask = async ({ address }: Sluice) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      return textOf(await response.text());
    };
    compiled.statements();
    const one = await ask(compiled);
    withStatement += compiled.statements().filter((name) => name.startsWith('read_')).length;
    asked += 1;
    expect(one, `${viewer} asks ${query}`).toBe(await ask(resolved));
  }
}

const queries: readonly [name: string, query: string][] = [
  [
    'a tag with its image',
    '{ imageTag(namespace: "shop", stream: "web", tag: "v1") { id name current { position revision reference digest generation createdAt actor { kind name } cause { kind message requestId eventId } } image { id digest mediaType size firstSeenAt platform { os architecture variant osVersion } config { digest created author user workingDir entrypoint cmd env exposedPorts volumes labels { key value } stopSignal } layers { digest size mediaType } manifests { digest } } } }',
  ],
  [
    'a stream with everything',
    '{ imageStream(namespace: "shop", name: "web") { id name namespace { id name displayName createdAt } generation resourceVersion labels { key value } annotations { key value } dockerImageRepository imageRepository publicImageRepository localLookup imageCount tags(first: 2) { edges { cursor node { name spec { source { kind namespace name } tracking reference scheduled interval minimumAge insecure referencePolicy importMode annotations { key value } generation } pullSpec hold { since reason actor { name } } conditions { type status reason message generation lastTransitionAt lastCheckedAt } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }',
  ],
  [
    'what is not there',
    '{ imageStream(namespace: "shop", name: "none") { name } imageTag(namespace: "none", stream: "web", tag: "x") { name } image(digest: "sha256:0000000000000000000000000000000000000000000000000000000000000000") { digest } namespace(name: "none") { name } }',
  ],
  [
    'lists by pages',
    '{ all: imageStreams(first: 3) { nodes { name namespace { name } } pageInfo { endCursor hasNextPage } } shop: imageStreams(namespace: "shop", first: 1) { edges { cursor node { name } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } namespaces(first: 2) { nodes { name } pageInfo { endCursor hasNextPage } } }',
  ],
  [
    'histories',
    '{ imageStream(namespace: "shop", name: "web") { tags { nodes { name history(first: 2) { nodes { position revision createdAt image { digest } actor { name } } pageInfo { endCursor hasNextPage } edges { cursor } } } } } }',
  ],
  [
    'fragments, aliases and switches',
    'query Q($a: Boolean! = true, $b: Boolean! = false) { imageStream(namespace: "shop", name: "web") { ...F other: name __typename skipped: name @skip(if: $a) kept: name @include(if: $a) tags(first: 1) @skip(if: $b) { nodes { ... on ImageTag { name } ...T __typename } __typename } } } fragment F on ImageStream { name tags(first: 1) { pageInfo { hasNextPage __typename } } } fragment T on ImageTag { name current { revision } }',
  ],
  [
    'builds and their definitions',
    '{ namespace(name: "shop") { builds(first: 3, phases: [FAILED, COMPLETE]) { totalCount nodes { name number phase reason message createdAt durationMilliseconds causes { type message from { name } revision { commit author { name } message } } inputs { reference digest image { digest } } result { reference image { size } imageTag { name } } stages { name durationMilliseconds steps { name durationMilliseconds } } config { name } } edges { cursor } pageInfo { hasNextPage endCursor } } buildConfigs { nodes { name paused spec { strategy { type docker { env { name value fromSecret { name optional } } imageOptimizationPolicy } } completionDeadlineSeconds } triggers { type hasSecret allowEnv webhookPath imageChange { from { name } paused lastTriggeredImage lastTriggeredAt } } builds(first: 1) { totalCount nodes { name } } } } } }',
  ],
  [
    'fields in the midst of it that are left to resolvers',
    '{ imageStreams(first: 3) { nodes { name importPending policy { version } tags(first: 2) { nodes { name pullPolicy nextCheckAt history(first: 1) { nodes { revision } } } } } } }',
  ],
  [
    'what is left to resolvers beside what is not',
    '{ viewer { name } imageTag(namespace: "shop", stream: "web", tag: "v1") { name } resolve(reference: "shop/web:v1") { pullSpec } }',
  ],
  [
    'a time that is yet to come',
    '{ imageStream(namespace: "shop", name: "web", asOf: "2090-01-01T00:00:00Z") { name } }',
  ],
  [
    'deployments, rollouts and triggers',
    '{ deployments(first: 3) { nodes { id name namespace { name } kind labels { key value } annotations { key value } manifest companions paused imageHold { since reason actor { kind name } } containers { name path image digest from { namespace stream tag imageTag { name } } } conditions { reason message } triggers { id name type containers automatic state lastTriggeredImage lastTriggeredDigest lastTriggeredAt lastEventId target { kind namespace name deployment { name } buildConfig { name } } from { namespace stream tag imageTag { id } } } latestRollout { number state images { container path image digest from { namespace stream tag } } manifest deployment { name } actor { kind } cause { kind message requestId eventId } eventId rollbackOf createdAt startedAt finishedAt agent attempts message } rollouts(first: 1) { nodes { number } edges { cursor } pageInfo { hasNextPage } } rollout(number: 1) { id } } pageInfo { endCursor hasNextPage } } namespace(name: "shop") { triggersPerMinute triggerHold { since } triggers(first: 2) { nodes { name why { state summary } } pageInfo { endCursor } } deployment(name: "api") { name } } bank: namespace(name: "bank") { triggerHold { since actor { name } reason waiting } triggersPerMinute promotions { nodes { id from { namespace } to { stream tag imageTag { name } } digest image { size } state requestedBy { name } requestedAt approvedBy { name } expiresAt events { type occurredAt actor { name } reason } } } } }',
  ],
  [
    'policies, secrets, accounts and what is bound to them',
    '{ imageStreams(first: 9) { nodes { name policy { immutableTags { pattern origin } limits { maximumTags maximumStreams maximumImages } retention { keepTagRevisions keepTagRevisionsFrom keepYoungerThan keepYoungerThanFrom } version } tags { nodes { name immutable { pattern origin } moves { nodes { kind occurredAt before { revision reference digest image { digest } } after { revision } actor { name } cause { message } } edges { cursor } } triggers { nodes { name } } } } tagNames tagsNamed(names: ["v1", "none", "v1"]) { name } } } namespaces { nodes { promotionsNeedApproval secrets { nodes { name type registries keys excludedFromImport annotations { key value } createdAt namespace { name } } } configMaps { nodes { name entries { key } } } configMap(name: "settings") { entries { key value bytes } } serviceAccounts { nodes { name fullName namespace createdAt tokens { prefix description owner { kind name } createdBy { name } expiresAt } } } roleBindings { nodes { role subject { kind name } namespace streams createdAt createdBy { kind } } } } } roleBindings(subject: "eve") { nodes { role } } users { nodes { name disabled groups createdAt } } groups { name members } }',
  ],
  [
    'arguments that are wrong',
    '{ imageStreams(first: 0) { nodes { name } } imageTag(namespace: "shop", stream: "web", tag: "v1") { history(after: "x") { nodes { revision } } } }',
  ],
];

test.each(queries)('%s: the same by one statement as by resolvers', async (_, query) => {
  await answersOf(query);
});

test('a cursor of one path is good for the other', async () => {
  const ask = '{ imageStreams(first: 2) { pageInfo { endCursor } } }';
  const { imageStreams } = await resolved.data(ask);
  await answersOf(
    'query Q($after: String) { imageStreams(first: 2, after: $after) { nodes { name } pageInfo { hasPreviousPage endCursor } } }',
    { after: imageStreams.pageInfo.endCursor },
  );
});

test('the past, as of each of some times: the same by one statement as by resolvers', async () => {
  const tag =
    'name asOf spec { tracking annotations { key value } } current { revision position image { digest } } history(first: 2) { nodes { position revision } pageInfo { hasNextPage endCursor } } moves(first: 2) { nodes { kind } } conditions { type } importPending lastCheckedAt checkFailures follow { semver } hold { reason } immutable { pattern } pullSpec stream { name asOf }';
  for (const asOf of filled.values['asOf'] ?? [])
    await answersOf(
      `query Q($asOf: DateTime!) {
        imageStream(namespace: "shop", name: "web", asOf: $asOf) { id asOf generation labels { key value } tagNames imageCount policy { version } tagsNamed(names: ["gone", "v1"]) { ${tag} } tag(name: "v1") { name } tags(first: 2) { nodes { ${tag} } edges { cursor } pageInfo { hasNextPage endCursor } } }
        now: imageStream(namespace: "shop", name: "web") { tags(first: 9, asOf: $asOf) { nodes { ${tag} } } tagNames(asOf: $asOf) tag(name: "gone", asOf: $asOf) { name } }
        gone: imageTag(namespace: "bank", stream: "gone", tag: "v1", asOf: $asOf) { ${tag} }
        imageStreams(first: 2, asOf: $asOf) { nodes { name asOf tags { nodes { name } } } pageInfo { endCursor hasNextPage } }
        shop: imageStreams(namespace: "shop", first: 2, asOf: $asOf) { nodes { name } pageInfo { endCursor } }
      }`,
      { asOf },
    );
});

const roots = [
  ...['imageStream', 'imageStreams', 'imageTag', 'image', 'namespace', 'namespaces'],
  ...['build', 'buildConfig', 'node', 'deployment', 'deployments', 'roleBindings', 'users', 'groups'],
];
const schema = buildSubgraph('schema');
const seed = Number(process.env['SLUICE_READ_SEED'] ?? 1);

/** Whether a field can be read by a statement; those of connections always can. */
const isRead = (type: string, field: string) =>
  readings[type]?.[field] !== undefined || readings[type] === undefined || isKept.test(type);

/** Types of which a part is kept as JSON in the contract's form, and needs no reading. */
const isKept = /^(PageInfo|BuildInputImage|BuildStage|BuildStep|ImageConfig|TagAddress)$/;

test.each(recordedQueries().map((operation) => [operation.name, operation] as const))(
  '%s, as it is written there: the same by one statement as by resolvers',
  async (_, operation) => {
    for (const turn of [0, 1]) await answersOf(operation.text, variablesFor(operation, filled.values, turn));
  },
  60_000,
);

test('queries that nobody has thought of: the same by one statement as by resolvers', async () => {
  const query = generatedQuery(schema, filled.values, roots, isRead);
  await fc.assert(
    fc.asyncProperty(query, (text) => answersOf(text)),
    { numRuns: runs, seed },
  );
}, 300_000);

test('queries that are left to resolvers in part', async () => {
  const query = generatedQuery(schema, filled.values, roots);
  await fc.assert(
    fc.asyncProperty(query, (text) => answersOf(text)),
    { numRuns: runs / 5, seed },
  );
}, 300_000);

test('a mistake that somebody plants in a reading is found', async () => {
  const items = readings['TagItem'] as Record<string, FieldReading>;
  const { position = constant(null) } = items;
  items['position'] = constant(0);
  const planted =
    '{ planted: imageTag(namespace: "shop", stream: "web", tag: "v1") { history { nodes { position } } } }';
  await expect(answersOf(planted)).rejects.toThrow('asks { planted');
  items['position'] = position;
});
