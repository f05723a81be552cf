import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { allRights, roles } from '../../../src/viewer/index.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startSluice, type Answer } from '../../support/sluice.js';
import { viewerWith, type Granted } from '../../support/viewers.js';

/**
 * The same questions, answered twice: by the domains' predicate on a database that shows everything, and by one who may
 * do everything on a database that shows, by row-level security, what the viewer may see. Both know of the same roles and
 * bindings, and have no line in common.
 */
const settings = { SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}` };
const sluice = await startSluice(settings);
const db = await startDatabase({ url: sluice.databaseUrl });

const digestOf = (text: string) => `sha256:${Buffer.from(text.padEnd(32, '.')).toString('hex')}`;
const places = [
  ['shop', 'web'],
  ['shop', 'web-2'],
  ['shop', 'api'],
  ['bank', 'web'],
  ['openshift', 'php'],
] as const;

for (const name of ['shop', 'bank', 'openshift'])
  await sluice.mutate('createNamespace', { name }, 'namespace { name }');
for (const [namespace, stream] of places) {
  await sluice.mutate(
    'applyImageStream',
    { namespace, name: stream, localLookup: true, tags: [] },
    'outcome',
  );
  const digest = digestOf(`${namespace}/${stream}`);
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
const past = new Date().toISOString();

/** Row-level security by the bindings themselves, in the words of SQL. */
const security = [
  'create table role_right (role text, verb text, resource text)',
  `create function reaches(wanted_verb text, wanted_resource text, at_namespace text, at_name text) returns boolean
   language sql stable security definer as $$
     select exists (
       select from role_binding b
       join role_right r on r.role = b.role and r.verb = wanted_verb and r.resource = wanted_resource
       where (b.subject_kind = 'USER' and b.subject_name = current_setting('sluice.viewer')
              or b.subject_kind = 'GROUP' and b.subject_name in ('system:authenticated', 'system:authenticated:oauth'))
         and (b.namespace is null or b.namespace = at_namespace)
         and (b.stream_pattern is null or wanted_resource = 'imagestreams' and at_name ~
              ('^' || replace(replace(replace(b.stream_pattern, '.', '\\.'), '*', '.*'), '?', '.') || '$'))
     ) $$`,
  `create function knows(at_namespace text) returns boolean language sql stable security definer as $$
     select exists (
       select from role_binding b
       where (b.subject_kind = 'USER' and b.subject_name = current_setting('sluice.viewer')
              or b.subject_kind = 'GROUP' and b.subject_name in ('system:authenticated', 'system:authenticated:oauth'))
         and (b.namespace = at_namespace or b.namespace is null and exists (
           select from role_right r where r.role = b.role and r.verb = 'get' and r.resource = 'namespaces'))
     ) $$`,
  'create role row_reader',
  'grant pg_monitor to row_reader',
  'grant all on schema public to row_reader',
  'grant all on all tables in schema public to row_reader',
  'grant all on all sequences in schema public to row_reader',
  'alter view image_tag_state set (security_invoker = true)',
  'alter view promotion_state set (security_invoker = true)',
  ...Object.entries({
    namespace: 'knows(name)',
    image_stream: "reaches('get', 'imagestreams', namespace, name)",
    image_stream_version: "reaches('get', 'imagestreams', namespace, name)",
    image_tag: 'exists (select from image_stream s where s.id = stream_id)',
    tag_item: 'exists (select from image_stream s where s.id = stream_id)',
    secret: "reaches('get', 'secrets', namespace, name)",
    promotion: "reaches('get', 'promotions', namespace, null)",
    image:
      "reaches('get', 'images', null, null) or exists (select from tag_item i where i.digest = image.digest)",
  }).flatMap(([table, shown]) => [
    `alter table ${table} enable row level security`,
    `create policy shown on ${table} using (${shown})`,
  ]),
];

const actors: Record<string, readonly Granted[]> = {
  nobody: [],
  viewer: [['view', 'shop']],
  editor: [['edit', 'bank']],
  patterned: [['edit', 'shop', 'web*']],
  puller: [['system:image-puller', 'bank']],
  reader: [['cluster-reader']],
  pruner: [['system:image-pruner']],
};

const tag =
  'id name current { digest reference } image { digest } history(first: 5) { nodes { digest position } }';
const stream = `id name namespace { name } tags(first: 5) { nodes { ${tag} } } imageCount`;
const questions = [
  `{ imageStreams(first: 50) { nodes { ${stream} } pageInfo { hasNextPage } } }`,
  `{ imageStreams(first: 50, asOf: "${past}") { nodes { name namespace { name } imageCount } } }`,
  '{ imageStreams(first: 2) { nodes { name namespace { name } } pageInfo { hasNextPage endCursor } } }',
  '{ namespaces(first: 50) { nodes { id name imageStreams(first: 5) { nodes { name } } secrets(first: 5) { nodes { name } } promotions(first: 5) { nodes { id digest } } } } }',
  ...places.flatMap(([namespace, name]) => [
    `{ imageStream(namespace: "${namespace}", name: "${name}") { ${stream} image(id: "${digestOf(`${namespace}/${name}`)}") { digest tags } } }`,
    `{ imageStream(namespace: "${namespace}", name: "${name}", asOf: "${past}") { name imageCount } }`,
    `{ imageStreams(namespace: "${namespace}", first: 5, asOf: "${past}") { nodes { name } } }`,
    `{ imageTag(namespace: "${namespace}", stream: "${name}", tag: "v1") { ${tag} stream { name } } }`,
    `{ resolve(reference: "${namespace}/${name}:v1") { reference digest pullSpec } }`,
    `{ image(digest: "${digestOf(`${namespace}/${name}`)}") { id digest } }`,
    `{ namespace(name: "${namespace}") { name secret(name: "${name}") { name } promotions(first: 9) { nodes { id image { digest } } } } }`,
    `{ resolveManifest(input: { namespace: "${namespace}", manifest: "{\\"kind\\":\\"Pod\\",\\"apiVersion\\":\\"v1\\",\\"metadata\\":{\\"name\\":\\"p\\"},\\"spec\\":{\\"containers\\":[{\\"name\\":\\"c\\",\\"image\\":\\"${name}:v1\\"}]}}" }) { images { after reason message } } }`,
  ]),
];

const told = ({ data, errors }: Answer) =>
  JSON.stringify({ data, errors: errors?.map(({ message, extensions }) => [extensions.code, message]) });

beforeAll(async () => {
  for (const statement of security) await db.execute(literal(statement));
  for (const role of roles)
    for (const [verb, resource] of allRights(role))
      await db.execute(literal(`insert into role_right values ('${role.name}', '${verb}', '${resource}')`));
});

describe.each(Object.entries(actors))('%s', (name, granted) => {
  test('sees by the predicate exactly what row-level security shows', async () => {
    const viewer = await viewerWith({ address: sluice.address, db }, name, ...granted);
    const { data } = await sluice.ask('{ imageStreams(first: 50) { nodes { id } } }');
    const nodes = (data.imageStreams.nodes as { id: string }[]).map(
      ({ id }) => `{ node(id: "${id}") { id ... on ImageStream { name } } }`,
    );
    const secured = new URL(sluice.databaseUrl);
    secured.searchParams.set('options', `-c role=row_reader -c sluice.viewer=${name}`);
    await using behind = await startSluice({ ...settings, DATABASE_URL: secured.href });
    for (const question of [...questions, ...nodes])
      expect(told(await viewer.ask(question)), question).toBe(told(await behind.ask(question)));
  }, 30_000);
});

test('row-level security hides something from all but those who see everything, or it would prove nothing', async () => {
  const count = async (viewer: string) => {
    const secured = new URL(sluice.databaseUrl);
    secured.searchParams.set('options', `-c role=row_reader -c sluice.viewer=${viewer}`);
    const behind = await startDatabase({ url: secured.href });
    return (await behind.one(literal<{ count: number }>('select count(*)::int as count from image_stream')))
      .count;
  };
  expect(await count('nobody')).toBe(1);
  expect(await count('viewer')).toBe(4);
  expect(await count('patterned')).toBe(3);
  expect(await count('reader')).toBe(5);
});
