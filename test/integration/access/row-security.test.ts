import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../support/leaks/named.js';
import { operation, variablesOf } from '../../support/leaks/operations.js';
import { questionsOf } from '../../support/leaks/questions.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { secureRows, securedTables, urlAs } from '../../support/row-security.js';
import { startSluice, type Answer } from '../../support/sluice.js';
import { viewerWith, type Granted, type TestViewer } from '../../support/viewers.js';

/**
 * The same questions, answered twice: by the domains' predicate on a database that shows everything, and by one who may
 * do everything on a database that shows, by row-level security, what the viewer may see. Both know of the same roles and
 * bindings, and have no line in common.
 */
const settings = {
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLUICE_DISABLE_WEBHOOKS: 'true',
};
const contract = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
const schema = buildSchema(contract.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n'));
const sluice = await startSluice(settings);
const db = await startDatabase({ url: sluice.databaseUrl });

const places = [
  ['shop', 'web'],
  ['shop', 'web-2'],
  ['shop', 'api'],
  ['bank', 'web'],
  ['openshift', 'php'],
] as const;
const digests = new Map(
  places.map(([namespace, name], index) => [`${namespace}/${name}`, digestOf(String(index))]),
);
/** In a namespace with that, everything that there is to make is made; the others have streams alone. */
const furnished = ['shop/web', 'bank/web'];

for (const name of ['shop', 'bank', 'openshift'])
  await sluice.mutate('createNamespace', { name }, 'namespace { name }');
for (const [namespace, stream] of places) {
  const digest = digests.get(`${namespace}/${stream}`) ?? '';
  await sluice.mutate(
    'applyImageStream',
    { namespace, name: stream, localLookup: true, tags: [] },
    'outcome',
  );
  const image = {
    digest,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    dockerImageReference: `registry.example/${namespace}/${stream}@${digest}`,
  };
  await sluice.mutate(
    'createImageStreamMapping',
    { namespace, stream, tag: 'v1', image },
    'imageTag { name }',
  );
  const data = { login: { server: 'quay.io', username: 'u', password: 'p' } };
  await sluice.mutate('putSecret', { namespace, name: stream, data }, 'outcome');
  const [from, to] = ['v1', 'v2'].map((tag) => ({ namespace, stream, tag }));
  await sluice.mutate('promoteImageTag', { from, to, requireApproval: true }, 'promotion { id }');
}
for (const place of furnished) {
  const [namespace = '', name = ''] = place.split('/');
  const named = { namespace, name, digest: digests.get(place) ?? '', id: '', lease: '' };
  await sluice.mutate(
    'createServiceAccount',
    { serviceAccount: { namespace, name } },
    'serviceAccount { name }',
  );
  for (const { field, text } of questionsOf(schema, 'mutation', named, { real: true })) {
    if (
      !/^(apply(Build|Deploy)|create(Token|Consumer|Webhook|Registry)|putConfigMap|setTrigger$|startRollout|bindRole)/.test(
        field,
      )
    )
      continue;
    const query = operation('mutation', text(0));
    await sluice.ask(query, variablesOf(query));
  }
  await sluice.mutate('startBuild', { namespace, config: name }, 'build { name }');
  const { lease } = await sluice.mutate(
    'claimBuild',
    { runner: 'r', namespaces: [namespace] },
    'lease { token fence build { id } }',
  );
  const key = { build: lease.build.id as string, token: lease.token as string, fence: lease.fence as string };
  const bytes = Buffer.from(`log of ${place}\n`).toString('base64');
  await sluice.mutate('appendBuildLog', { lease: key, chunks: [{ offset: '0', bytes }] }, 'written');
}
await db.execute(
  literal(`insert into webhook_delivery (webhook_id, event_id, sequence, subject, event, cursor_before, state)
    select w.id, gen_random_uuid(), '1', 'x', '{}', '', 'FAILED' from webhook w`),
);
await db.execute(
  literal(`insert into webhook_attempt (webhook_id, event_id, number, at, duration_ms, headers)
    select webhook_id, event_id, 1, now(), 1, '{}' from webhook_delivery`),
);
const past = new Date().toISOString();

const actors: Record<string, readonly Granted[]> = {
  nobody: [],
  viewer: [['view', 'shop']],
  editor: [['edit', 'bank']],
  admin: [['admin', 'shop']],
  patterned: [['edit', 'shop', 'web*']],
  puller: [['system:image-puller', 'bank']],
  reader: [['cluster-reader']],
  pruner: [['system:image-pruner']],
};

const tag =
  'id name current { digest reference } image { digest } history(first: 5) { nodes { digest position } } triggers(first: 5) { nodes { id name namespace } }';
const stream = `id name namespace { name } tags(first: 5) { nodes { ${tag} } } imageCount`;
const build = 'id name phase';
const deployment = 'id name rollouts(first: 5) { nodes { id number state } } triggers { id name }';
const webhook = 'id name url signingKeys { id } deliveries(first: 5) { nodes { state attempts { number } } }';
const inNamespace = [
  'secrets(first: 5) { nodes { id name } }',
  'promotions(first: 5) { nodes { id digest } }',
  `imageStreams(first: 5) { nodes { name } }`,
  'buildConfigs(first: 5) { nodes { id name } }',
  `builds(first: 5) { nodes { ${build} } }`,
  `deployments(first: 5) { nodes { ${deployment} } }`,
  'consumers(first: 5) { nodes { id name } }',
  `webhooks(first: 5) { nodes { ${webhook} } }`,
  'registryHooks { id name }',
  'configMaps(first: 5) { nodes { id name entries { value } } }',
  'serviceAccounts(first: 5) { nodes { name tokens { id prefix } } }',
  'roleBindings(first: 9) { nodes { id role subject { name } } }',
].join(' ');
const logs = furnished.map((place) => {
  const [namespace = '', name = ''] = place.split('/');
  return `{ build(namespace: "${namespace}", name: "${name}") { log { chunks { bytes } } } }`;
});
const questions = [
  `{ imageStreams(first: 50) { nodes { ${stream} } pageInfo { hasNextPage } } }`,
  `{ imageStreams(first: 50, asOf: "${past}") { nodes { name namespace { name } imageCount } } }`,
  '{ imageStreams(first: 2) { nodes { name namespace { name } } pageInfo { hasNextPage endCursor } } }',
  '{ namespaces(first: 50) { nodes { id name imageStreams(first: 5) { nodes { name } } } pageInfo { hasNextPage } } }',
  `{ deployments(first: 50) { nodes { ${deployment} } pageInfo { hasNextPage } } }`,
  '{ auditEntries(first: 100) { nodes { id type subject namespace payload } pageInfo { hasNextPage } } }',
  '{ auditEntries(first: 3) { nodes { id type } pageInfo { hasNextPage endCursor } } }',
  '{ events(first: 100) { nodes { id type subject namespace } pageInfo { hasNextPage } } }',
  ...['shop', 'bank', 'openshift'].flatMap((namespace) => [
    `{ namespace(name: "${namespace}") { id name ${inNamespace} } }`,
    `{ auditEntries(namespace: "${namespace}", first: 50) { nodes { id } } }`,
    `{ events(namespace: "${namespace}", first: 50) { nodes { id type } } }`,
    `{ buildConfig(namespace: "${namespace}", name: "web") { id builds(first: 5) { nodes { name } } } build(namespace: "${namespace}", name: "web") { ${build} } }`,
    `{ deployment(namespace: "${namespace}", name: "web") { ${deployment} } consumer(namespace: "${namespace}", name: "web") { id name } webhook(namespace: "${namespace}", name: "web") { ${webhook} } }`,
  ]),
  ...places.flatMap(([namespace, name]) => [
    `{ imageStream(namespace: "${namespace}", name: "${name}") { ${stream} image(id: "${digests.get(`${namespace}/${name}`) ?? ''}") { digest tags } } }`,
    `{ imageStream(namespace: "${namespace}", name: "${name}", asOf: "${past}") { name imageCount } }`,
    `{ imageStreams(namespace: "${namespace}", first: 5, asOf: "${past}") { nodes { name } } }`,
    `{ imageTag(namespace: "${namespace}", stream: "${name}", tag: "v1") { ${tag} stream { name } } }`,
    `{ resolve(reference: "${namespace}/${name}:v1") { reference digest pullSpec } }`,
    `{ image(digest: "${digests.get(`${namespace}/${name}`) ?? ''}") { id digest } }`,
    `{ namespace(name: "${namespace}") { name secret(name: "${name}") { name } promotions(first: 9) { nodes { id image { digest } } } } }`,
    `{ resolveManifest(input: { namespace: "${namespace}", manifest: "{\\"kind\\":\\"Pod\\",\\"apiVersion\\":\\"v1\\",\\"metadata\\":{\\"name\\":\\"p\\"},\\"spec\\":{\\"containers\\":[{\\"name\\":\\"c\\",\\"image\\":\\"${name}:v1\\"}]}}" }) { images { after reason message } } }`,
  ]),
];

const told = ({ data, errors }: Answer) =>
  JSON.stringify({ data, errors: errors?.map(({ message, extensions }) => [extensions.code, message]) });

/** The ids of all that one who sees everything is told of, to be looked up one by one. */
async function allNodes(): Promise<string[]> {
  const ids = new Set<string>();
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(gather);
    if (typeof value !== 'object' || value === null) return;
    const { id } = value as { id?: unknown };
    if (typeof id === 'string' && id.startsWith('WyJ')) ids.add(id);
    Object.values(value).forEach(gather);
  };
  for (const question of questions) gather((await sluice.ask(question)).data);
  return [...ids];
}

const viewers = new Map<string, TestViewer>();
let nodes: string[];

beforeAll(async () => {
  for (const [name, granted] of Object.entries(actors))
    viewers.set(name, await viewerWith({ address: sluice.address, db }, name, ...granted));
  nodes = await allNodes();
  await secureRows(db);
}, 150_000);

describe.each(Object.keys(actors))('%s', (name) => {
  test('sees by the predicate exactly what row-level security shows', async () => {
    const viewer = viewers.get(name);
    await using behind = await startSluice({ ...settings, DATABASE_URL: urlAs(sluice.databaseUrl, name) });
    const chunks = Array.from({ length: Math.ceil(nodes.length / 20) }, (_, index) =>
      nodes.slice(20 * index, 20 * (index + 1)),
    );
    const looks = chunks.map((ids) => `{ nodes(ids: ${JSON.stringify(ids)}) { __typename id } }`);
    const differences: string[] = [];
    for (const question of [...questions, ...looks]) {
      const [ours, theirs] = [
        told((await viewer?.ask(question)) as Answer),
        told(await behind.ask(question)),
      ];
      if (ours !== theirs) differences.push(`${question}\n  ${ours}\n  ${theirs}`);
    }
    expect(differences).toEqual([]);
    // Who sees a build and not its log is told so, where the database shows them an empty one.
    for (const question of logs) {
      const [ours, theirs] = [await viewer?.ask(question), await behind.ask(question)];
      expect(ours?.data.build?.log.chunks ?? [], question).toEqual(theirs.data.build?.log.chunks ?? []);
    }
  }, 150_000);
});

test('row-level security hides something of each table, but from those who see everything, or it would prove nothing', async () => {
  const countAs = async (viewer: string, table: string) => {
    const behind = await startDatabase({ url: urlAs(sluice.databaseUrl, viewer) });
    return (await behind.one(literal<{ count: number }>(`select count(*)::int as count from ${table}`)))
      .count;
  };
  const counts = await Promise.all(
    ['nobody', 'viewer', 'patterned', 'reader'].map((viewer) => countAs(viewer, 'image_stream')),
  );
  expect(counts).toEqual([1, 4, 3, 5]);
  for (const table of securedTables) {
    const { count } = await db.one(literal<{ count: number }>(`select count(*)::int as count from ${table}`));
    expect(count, table).toBeGreaterThan(0);
    if (!['image_stream_version'].includes(table))
      expect(await countAs('nobody', table), table).toBeLessThan(count);
  }
}, 150_000);
