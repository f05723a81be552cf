import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { constant, text } from '../../../src/reads/index.js';
import { readings } from '../../../src/gateway/readings.js';
import { buildSubgraph } from '../../../src/gateway/subgraph.js';
import { BothWays } from '../../support/reading/both-ways.js';
import { compareEvents } from '../../support/reading/both-events.js';
import { generatedQuery } from '../../support/reading/generated-query.js';
import { mistakes, planted } from '../../support/reading/planted-mistakes.js';
import { readQueries } from '../../support/reading/read-queries.js';
import { recordedQueries, variablesFor } from '../../support/reading/recorded-operations.js';
import type { Filled } from '../../support/reading/read-data.js';

/** How many queries are made up; each is asked as every viewer. */
const runs = Number(process.env['SLUICE_READ_RUNS'] ?? 240);

let both: BothWays;
let filled: Filled;

beforeAll(async () => {
  both = await BothWays.start();
  ({ filled } = both);
}, 60_000);
afterAll(() => {
  console.log(
    `${String(both.asked)} answers compared, ${String(both.withStatement)} of them by one statement; ${String(both.events)} events compared, told by ${String(both.eventStatements)} statements`,
  );
});

const answersOf = (query: string, variables?: object) => both.compare(query, variables);

test.each(readQueries)('%s: the same by one statement as by resolvers', async (_, query) => {
  await answersOf(query);
});

test('a cursor of one path is good for the other', async () => {
  const ask = '{ imageStreams(first: 2) { pageInfo { endCursor } } }';
  const { imageStreams } = await both.resolved.data(ask);
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
  ...['consumer', 'clusterConsumers', 'webhook', 'clusterWebhooks', 'auditEntries'],
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

test.each(mistakes)('%s, planted by hand, is found', async (_, plant, query) => {
  const undo = plant();
  await expect(answersOf(query).finally(undo)).rejects.toThrow('asks { planted');
  await answersOf(query.replaceAll('planted', 'mended'));
});

test('a wrong value is found by queries that nobody has thought of, too', async () => {
  const undo = planted(
    'Namespace',
    'name',
    text((row) => `upper(${row}.name)`),
  );
  const query = generatedQuery(schema, filled.values, roots, isRead);
  // Others than before, whose statements are known.
  const found = fc.check(
    fc.asyncProperty(query, (made) => answersOf(made)),
    { numRuns: runs, seed: seed + 1, endOnFailure: true },
  );
  expect(await found.finally(undo)).toMatchObject({ failed: true });
}, 300_000);

/** What events of each type have to say of how something is now. */
const tellsNow = {
  ImageTagEvent: ['imageTag', 'before', 'after'],
  ImageStreamEvent: ['imageStream'],
  ImageImportEvent: ['imageStream'],
  BuildEvent: ['build'],
  DeploymentEvent: ['deployment'],
  RolloutEvent: ['rollout'],
  TriggerEvent: ['trigger'],
  ConsumerEvent: ['consumer', 'webhook'],
};

test('what events say of the present: the same by a statement for all events of a type as by resolvers', async () => {
  await compareEvents(
    both,
    `id type subject
     ... on ImageTagEvent { tag before { image { digest } } imageTag { name current { revision } image { size config { user labels { key value } } } } }
     ... on ImageStreamEvent { imageStream { name tags(first: 1) { nodes { name } } } }
     ... on ImageImportEvent { kind stream repository reason message tagCount tags { tag outcome digest reason } imageStream { name tags(first: 1) { nodes { name } } } }
     ... on BuildEvent { phase build { name phase config { name } result { image { digest } } } }
     ... on DeploymentEvent { deployment { name containers { image } conditions { reason } } }
     ... on RolloutEvent { number rollout { state deployment { name } } }
     ... on TriggerEvent { trigger { name state } }
     ... on ConsumerEvent { name consumer { state lease } webhook { url } }`,
  );
  // With a variable by which parts are left out.
  await compareEvents(
    both,
    `id @skip(if: $no) subject @include(if: $no)
     ... on ImageTagEvent @skip(if: $no) { tag imageTag { name @include(if: $no) current { revision } } }
     ... @include(if: $no) { type }
     ... on BuildEvent { build @include(if: $no) { name } phase }`,
  );
  // Resolvers fill in what no statement can read; a whole event is theirs where a part of it cannot be left open.
  await compareEvents(both, '... on ImageTagEvent { imageTag { name pullPolicy } }');
  await compareEvents(both, '... on TriggerEvent { target { deployment { name } } } type');
}, 120_000);

test('what events are asked for that nobody has thought of', async () => {
  const selections = Object.entries(tellsNow).map(([type, fields]) =>
    generatedQuery(schema, filled.values, fields, isRead, type).map(
      (text) => `... on ${type} ${text.replace(/^query Generated(\([^)]*\))? /, '')}`,
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(...selections), (part) => compareEvents(both, `id ${part}`)),
    { numRuns: runs / 4, seed },
  );
}, 300_000);

test('a mistake that somebody plants in what events say is found', async () => {
  const undo = planted('ImageTagEvent', 'imageTag', constant(null));
  const query = '... on ImageTagEvent { planted: imageTag { name } }';
  await expect(compareEvents(both, query).finally(undo)).rejects.toThrow('planted');
});
