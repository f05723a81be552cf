import { beforeAll, expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';
import { viewerWith } from '../../support/viewers.js';

const registry = await startRegistry();
const sluice = await startSluice({
  SLUICE_INTERNAL_REGISTRY: 'registry.internal:5000',
  SLUICE_PUBLIC_REGISTRY: 'registry.example.com',
});
let digest: string;
let exact: string;

beforeAll(async () => {
  digest = await pushImage(registry.host, 'team/ruby:2.4');
  exact = `${registry.host}/team/ruby@${digest}`;
  for (const stream of ['ruby', 'plain']) {
    const from = `${registry.host}/team/ruby:2.4`;
    const input = { namespace: 'default', stream, tag: '2.4', from, insecure: true, confirm: true };
    await sluice.mutate('importImages', input, 'results { outcome }');
  }
  const local = { namespace: 'default', name: 'ruby', localLookup: true };
  await sluice.mutate('applyImageStream', local, 'outcome');
});

const query = `query ($input: ResolveManifestInput!) { resolveManifest(input: $input) { manifest
  images { object path line container before after digest imagePullPolicy reason message tag { name } } } }`;
const resolve = async (manifest: string, more: object = {}) =>
  (await sluice.data(query, { input: { namespace: 'default', manifest, ...more } })).resolveManifest;
const refusal = async (manifest: string, more: object = {}) =>
  (await sluice.ask(query, { input: { namespace: 'default', manifest, ...more } })).errors?.[0];
const pod = (image: string, metadata = '') =>
  `kind: Pod\nmetadata: {name: p${metadata}}\nspec:\n  containers:\n    - name: c\n      image: ${image}\n`;
const lookup = ", annotations: {alpha.image.policy.openshift.io/resolve-names: '*'}";

test('a plain image resolves to the exact one where its stream is looked up locally', async () => {
  const text = pod('ruby:2.4 # the interpreter');
  const { manifest, images } = await resolve(text);
  expect(manifest).toBe(text.replace('ruby:2.4', exact));
  expect(images).toEqual([
    {
      object: 'Pod/p',
      path: 'spec.containers[0].image',
      line: 6,
      container: 'c',
      before: 'ruby:2.4',
      after: exact,
      digest,
      imagePullPolicy: 'IF_NOT_PRESENT',
      reason: 'STREAM_LOOKUP',
      message: 'default/ruby:2.4 points at it.',
      tag: { name: '2.4' },
    },
  ]);
});

test('what is resolved already resolves to itself', async () => {
  const { manifest }: { manifest: string } = await resolve(pod('ruby:2.4'));
  expect((await resolve(manifest)).manifest).toBe(manifest);
});

test.each([
  ['plain:2.4', '', 'NO_LOOKUP', null],
  ['plain:2.4', lookup, 'OBJECT_LOOKUP', 'exact'],
  ['plain:9', lookup, 'REPOSITORY', 'registry.internal:5000/default/plain:9'],
  ['plain:9', '', 'NO_LOOKUP', null],
  ['ruby', '', 'REPOSITORY', 'registry.internal:5000/default/ruby:latest'],
  ['ruby:9', '', 'REPOSITORY', 'registry.internal:5000/default/ruby:9'],
  ['nobody:1', lookup, 'NO_LOOKUP', null],
  ['default/ruby:2.4', lookup, 'NOT_LOCAL', null],
  ['quay.io/org/ruby:2.4', lookup, 'NOT_LOCAL', null],
  ['Not/An:Image', lookup, 'NOT_LOCAL', null],
  ['ruby:2.4', ', ownerReferences: [{kind: ReplicaSet, controller: true}]', 'OWNED', null],
])('the image %s of an object with {%s}: %s', async (image, metadata, reason, after) => {
  const { images } = await resolve(pod(image, metadata));
  expect(images).toMatchObject([{ reason, after: after === 'exact' ? exact : (after ?? image) }]);
});

test('an image by digest is looked up in its stream, by a whole digest', async () => {
  expect((await resolve(pod(`ruby@${digest}`))).images).toMatchObject([
    { after: exact, digest, reason: 'STREAM_LOOKUP' },
  ]);
  const other = `ruby@sha256:${'0'.repeat(64)}`;
  expect((await resolve(pod(other))).images).toMatchObject([{ after: other, reason: 'MISSING' }]);
});

test.each([
  ['registry.internal:5000/default/plain:2.4', '', 'OWN_REGISTRY', 'exact'],
  ['registry.example.com/default/plain:2.4', '', 'OWN_REGISTRY', 'exact'],
  ['registry.internal:5000/default/plain:2.4', ', namespace: elsewhere', 'OWN_REGISTRY', 'exact'],
  ['registry.internal:5000/plain:2.4', '', 'OWN_REGISTRY', 'exact'],
  ['registry.internal:5000/plain:2.4', ', namespace: elsewhere', 'MISSING', null],
  ['registry.internal:5000/default/plain', '', 'MISSING', null],
  ['registry.internal:5000/default/nobody:1', lookup, 'MISSING', null],
  ['registry.internal:5000/default/plain/more:2.4', '', 'MISSING', null],
  ['registry.internal:5001/default/plain:2.4', '', 'NOT_LOCAL', null],
  ['registry.internal/default/plain:2.4', '', 'NOT_LOCAL', null],
  ['registry.internal:5000/default/plain:2.4', ', ownerReferences: [{controller: true}]', 'OWNED', null],
])('the name %s, of the integrated registry or nearly so, of an object with {%s}: %s', async (...row) => {
  const [image, metadata, reason, after] = row;
  const { images } = await resolve(pod(image, metadata));
  expect(images).toMatchObject([{ reason, after: after === 'exact' ? exact : image }]);
});

test('a name of the integrated registry by digest is kept, and known for what it is', async () => {
  const image = `registry.internal:5000/default/plain@${digest}`;
  expect((await resolve(pod(image))).images).toMatchObject([
    { after: image, digest, reason: 'OWN_REGISTRY', message: 'default/plain has it.' },
  ]);
  for (const stream of ['plain', 'nobody']) {
    const other = `registry.internal:5000/default/${stream}@sha256:${'0'.repeat(64)}`;
    expect((await resolve(pod(other))).images).toMatchObject([
      { after: other, digest: null, reason: 'MISSING' },
    ]);
  }
});

test('who may not see a stream learns no more of it from a name of the integrated registry than of one that is not there', async () => {
  const db = await startDatabase({ url: sluice.databaseUrl });
  const eve = await viewerWith({ address: sluice.address, db }, 'eve', ['view', 'elsewhere']);
  const seen = async (stream: string) => {
    const manifest = pod(`registry.internal:5000/default/${stream}:2.4`, ', namespace: elsewhere');
    const asked = { input: { namespace: 'elsewhere', manifest } };
    const answer = JSON.stringify(await eve.ask(query, asked));
    return answer.replaceAll(stream, 'it');
  };
  expect(await seen('plain')).toContain('"reason":"MISSING"');
  expect(await seen('plain')).toBe(await seen('nobody'));
});

test('a name of the integrated registry that stands for nothing is refused where that is asked for', async () => {
  const image = 'registry.internal:5000/default/plain:9';
  expect(await refusal(pod(image), { onMissing: 'REFUSE' })).toMatchObject({
    message: 'Line 6 of the manifest: default/plain:9 points at nothing.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('a missing tag is kept or refused where that is asked for', async () => {
  const { images } = await resolve(pod('ruby:9'), { onMissing: 'KEEP' });
  expect(images).toMatchObject([{ after: 'ruby:9', reason: 'MISSING' }]);
  expect(await refusal(pod('ruby:9'), { onMissing: 'REFUSE' })).toMatchObject({
    message: 'Line 6 of the manifest: default/ruby:9 points at nothing.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test.each([
  ['quay.io/org/app', 'ALWAYS'],
  ['quay.io/org/app:latest', 'ALWAYS'],
  ['quay.io/org/app:1', 'IF_NOT_PRESENT'],
  [`quay.io/org/app@sha256:${'0'.repeat(64)}`, 'IF_NOT_PRESENT'],
  ['quay.io/org/app:1\n      imagePullPolicy: Never', 'NEVER'],
])('a container of %j pulls %s', async (image, imagePullPolicy) => {
  expect((await resolve(pod(image))).images).toMatchObject([{ imagePullPolicy }]);
});

test('annotation triggers bring images, across namespaces and several documents', async () => {
  const triggers = (name: string, paused: boolean) =>
    JSON.stringify([
      {
        from: { kind: 'ImageStreamTag', name, namespace: 'default' },
        fieldPath: 'spec.template.spec.containers[?(@.name=="c")].image',
        paused,
      },
    ]);
  const deployment = (name: string, paused = false) =>
    `kind: Deployment\nmetadata:\n  name: d\n  namespace: elsewhere\n  annotations:\n    image.openshift.io/triggers: '${triggers(name, paused)}'\nspec: {template: {spec: {containers: [{name: c, image: ' '}]}}}\n`;
  const text = [
    deployment('plain:2.4'),
    'kind: Service\n',
    deployment('plain:9'),
    deployment('plain:2.4', true),
  ].join('---\n');
  const { manifest, images } = await resolve(text);
  expect(images).toMatchObject([
    { object: 'Deployment/d', before: null, after: exact, reason: 'TRIGGERED', tag: { name: '2.4' } },
    { after: null, reason: 'MISSING' },
    { after: null, reason: 'PAUSED' },
  ]);
  expect(manifest).toBe(text.replace("image: ' '", `image: '${exact}'`));
});

test('as many images as a manifest has are looked up by two statements', async () => {
  const containers = Array.from(
    { length: 40 },
    (_, index) => `    - image: ruby:${String(index)}\n    - image: plain:2.4\n`,
  );
  sluice.statements();
  await sluice.data('query ($input: ResolveManifestInput!) { resolveManifest(input: $input) { manifest } }', {
    input: { namespace: 'default', manifest: `kind: Pod\nspec:\n  containers:\n${containers.join('')}` },
  });
  const sent = sluice.statements().map((name) => name.split('_')[0]);
  expect(sent.filter((name) => name !== 'findToken')).toEqual(['findStreamsByName', 'findTags']);
});

test('a tag says whether what there is to pull is the newest, and why not', async () => {
  const tag = { namespace: 'default', stream: 'recent', tag: 'v' };
  const from = `${registry.host}/team/ruby:2.4`;
  const fields = 'imageTag { pullPolicy newestPullSpec recent { pullSpec hasNewer reason } }';
  await sluice.mutate('importImages', { ...tag, from, insecure: true, confirm: true }, 'results { outcome }');
  const read = async () =>
    (
      await sluice.data(
        `{ imageTag(namespace: "default", stream: "recent", tag: "v") { ${fields.slice(11, -2)} } }`,
      )
    ).imageTag;
  expect(await read()).toEqual({
    pullPolicy: 'IF_NOT_PRESENT',
    newestPullSpec: exact,
    recent: { pullSpec: exact, hasNewer: false, reason: null },
  });
  const missing = `${registry.host}/team/ruby:3`;
  await sluice.mutate(
    'setImageTag',
    { ...tag, source: { kind: 'DOCKER_IMAGE', name: missing }, insecure: true },
    fields,
  );
  expect(await read()).toMatchObject({
    newestPullSpec: null,
    recent: { pullSpec: exact, hasNewer: true, reason: `recent:v waits for the import of ${missing}.` },
  });
  await sluice.mutate(
    'importImages',
    { namespace: 'default', stream: 'recent', tag: 'v' },
    'results { outcome }',
  );
  const { recent, newestPullSpec } = await read();
  expect(newestPullSpec).toBeNull();
  expect(recent.reason).toContain('failed');
  const plain = { kind: 'DOCKER_IMAGE', name: 'quay.io/org/app' };
  const { imageTag } = await sluice.mutate(
    'setImageTag',
    { ...tag, tag: 'plain', source: plain, reference: true },
    fields,
  );
  expect(imageTag).toMatchObject({ pullPolicy: 'ALWAYS', newestPullSpec: 'quay.io/org/app' });
});
