import { beforeAll, expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice();
const digests: string[] = [];

/** Pushes one more version of `team/base:x`, imports it into `base:NAME`, and returns its digest. */
async function importVersion(name: string): Promise<string> {
  const digest = await pushImage(registry.host, 'team/base:x', { labels: { n: String(digests.length) } });
  digests.push(digest);
  const from = `${registry.host}/team/base:x`;
  await sluice.mutate(
    'importImages',
    { namespace: 'default', stream: 'base', tag: name, from, insecure: true, confirm: true },
    'results { outcome }',
  );
  return digest;
}

beforeAll(async () => {
  await importVersion('1.0');
  await importVersion('2.0');
});

const setTag = (stream: string, tag: string, kind: string, name: string, more: object = {}) =>
  sluice.mutate(
    'setImageTag',
    { namespace: 'default', stream, tag, source: { kind, name }, ...more },
    `imageTag { name spec { source { kind name } tracking generation } current { reference digest generation } importPending }`,
  );

const refusal = async (field: string, input: object) => {
  const answer = await sluice.ask(mutation(field, ''), { input: { namespace: 'default', ...input } });
  return answer.errors?.[0] ?? answer.data[field].userErrors[0];
};

const digestsOf = async (stream: string, tag: string): Promise<string[]> => {
  const query = `query ($stream: String!, $tag: String!) { imageTag(namespace: "default", stream: $stream, tag: $tag) {
    history(first: 100) { nodes { digest position } } } }`;
  const { imageTag } = await sluice.data(query, { stream, tag });
  const nodes: { digest: string; position: number }[] = imageTag.history.nodes;
  expect(nodes.map(({ position }) => position)).toEqual(nodes.map((_, index) => index));
  return nodes.map(({ digest }) => digest);
};

const short = (digest: string | undefined, length: number) => digest?.slice(7, 7 + length) ?? '';

test('a tag copied from another tag is permanent: it points to one version and does not move', async () => {
  const { imageTag } = await setTag('shop', 'stable', 'IMAGE_STREAM_TAG', 'base:1.0');
  expect(imageTag.spec).toMatchObject({
    source: { kind: 'IMAGE_STREAM_IMAGE', name: `base@${digests[0] ?? ''}` },
    tracking: false,
  });
  expect(imageTag.current.digest).toBe(digests[0]);
  const moved = await importVersion('1.0');
  expect(await digestsOf('base', '1.0')).toEqual([moved, digests[0]]);
  expect(await digestsOf('shop', 'stable')).toEqual([digests[0]]);
});

test('a tracking tag moves with its target, transitively', async () => {
  await setTag('base', 'stable', 'IMAGE_STREAM_TAG', '2.0', { track: true });
  await setTag('base', 'latest', 'IMAGE_STREAM_TAG', 'stable', { track: true });
  const before = digests[1];
  const moved = await importVersion('2.0');
  expect(await digestsOf('base', 'latest')).toEqual([moved, before]);
  expect(await digestsOf('base', 'stable')).toEqual([moved, before]);
});

test('a tag that is set to follow another as a plain reference follows it', async () => {
  const asked = { track: true, reference: true };
  const { imageTag } = await setTag('base', 'plain', 'IMAGE_STREAM_TAG', 'base:2.0', asked);
  expect(imageTag.spec.tracking).toBe(true);
  const moved = await importVersion('2.0');
  expect((await digestsOf('base', 'plain'))[0]).toBe(moved);
});

test('an alias stays with its target when another tag arrives, until repointed', async () => {
  const { imageTag } = await setTag('base', 'alias', 'IMAGE_STREAM_TAG', '1.0', { track: true });
  await importVersion('3.3');
  const query = '{ imageTag(namespace: "default", stream: "base", tag: "alias") { current { digest } } }';
  expect((await sluice.data(query)).imageTag.current.digest).toBe(imageTag.current.digest);
});

test('a ring of tracking tags is refused at the write, and so is one tag that tracks itself', async () => {
  await setTag('base', 'ring-a', 'IMAGE_STREAM_TAG', '1.0', { track: true });
  await setTag('base', 'ring-b', 'IMAGE_STREAM_TAG', 'ring-a', { track: true });
  const ring = {
    stream: 'base',
    tag: 'ring-a',
    source: { kind: 'IMAGE_STREAM_TAG', name: 'ring-b' },
    track: true,
  };
  const error = await refusal('setImageTag', ring);
  expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(error.message).toContain('ring-a → ring-b → ring-a');
  const self = { stream: 'base', tag: 'me', source: { kind: 'IMAGE_STREAM_TAG', name: 'me' }, track: true };
  expect(await refusal('setImageTag', self)).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('tracking across streams is refused; a copy across streams is made once', async () => {
  const source = { kind: 'IMAGE_STREAM_TAG', name: 'base:1.0' };
  const error = await refusal('setImageTag', { stream: 'shop', tag: 'live', source, track: true });
  expect(error).toMatchObject({ code: 'BAD_USER_INPUT', path: ['input', 'track'] });
  expect(error.message).toContain('its own stream only');
});

test('a plain reference points at once and is never imported', async () => {
  const { imageTag } = await setTag('shop', 'plain', 'DOCKER_IMAGE', 'quay.io/org/app:1', {
    reference: true,
  });
  expect(imageTag.current).toMatchObject({ reference: 'quay.io/org/app:1', digest: null });
  expect(imageTag.importPending).toBe(false);
});

test('a tag from an external image waits for its import', async () => {
  const { imageTag } = await setTag('shop', 'later', 'DOCKER_IMAGE', 'quay.io/org/app:1');
  expect(imageTag).toMatchObject({ current: null, importPending: true });
});

test('a tag can be set from an image by digest or short id; an unknown one is refused', async () => {
  const { imageTag } = await setTag('shop', 'pinned', 'IMAGE_STREAM_IMAGE', `base@${short(digests[0], 12)}`);
  expect(imageTag.current.digest).toBe(digests[0]);
  const source = { kind: 'IMAGE_STREAM_IMAGE', name: `base@sha256:${'0'.repeat(64)}` };
  expect(await refusal('setImageTag', { stream: 'shop', tag: 'none', source })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('an image of a stream is found by digest and by short id, as long as any history holds it', async () => {
  const find = (id: string) =>
    sluice.data(
      `query ($id: String!) { imageStream(namespace: "default", name: "base") { image(id: $id) { tags image { digest } } } }`,
      { id },
    );
  for (const id of [
    digests[0] ?? '',
    short(digests[0], 64),
    short(digests[0], 10),
    `sha256:${short(digests[0], 10)}`,
  ])
    expect((await find(id)).imageStream.image.image.digest).toBe(digests[0]);
  expect((await find('0123456789abcdef0123')).imageStream.image).toBeNull();
});

test('a short id that several images begin with is an error that names them', async () => {
  // Sixteen first digits and more than that many images: two of them begin alike.
  const beginnings = () => digests.map((digest) => short(digest, 1));
  while (new Set(beginnings()).size === digests.length) await importVersion('many');
  const twice = beginnings().find((digit, index, all) => all.indexOf(digit) !== index) ?? '';
  const { errors } = await sluice.ask(
    `query ($id: String!) { imageStream(namespace: "default", name: "base") { image(id: $id) { tags } } }`,
    { id: twice },
  );
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  const alike = digests.filter((digest) => short(digest, 1) === twice);
  for (const digest of alike) expect(errors?.[0]?.message).toContain(digest.slice(0, 26));
});

test('a rollback puts a historical image on top, by place, revision, digest or time; nothing is removed', async () => {
  const [v1, v2, v3] = [
    await importVersion('back'),
    await importVersion('back'),
    await importVersion('back'),
  ];
  const rollBack = (to: object | undefined, more: object = {}) =>
    sluice.mutate(
      'rollbackImageTag',
      { namespace: 'default', stream: 'base', tag: 'back', to, ...more },
      'imageTag { current { digest cause { kind message } actor { name } } }',
    );
  await rollBack({ position: 2 });
  expect(await digestsOf('base', 'back')).toEqual([v1, v3, v2, v1]);
  await rollBack(undefined);
  expect(await digestsOf('base', 'back')).toEqual([v3, v1, v3, v2, v1]);
  const { imageTag } = await rollBack({ digest: short(v2, 14) }, { reason: 'v3 is broken' });
  expect(imageTag.current).toMatchObject({
    digest: v2,
    cause: { kind: 'ROLLBACK', message: 'v3 is broken' },
    actor: { name: 'ada' },
  });
  await rollBack({ revision: '1' });
  expect(await digestsOf('base', 'back')).toEqual([v1, v2, v3, v1, v3, v2, v1]);
  for (const to of [
    { position: 99 },
    { revision: '99' },
    { digest: 'ffffffffffff' },
    { at: '2001-01-01T00:00:00Z' },
  ])
    expect(await refusal('rollbackImageTag', { stream: 'base', tag: 'back', to })).toMatchObject({
      code: 'NOT_FOUND',
    });
});

test('rolling back to what is current already changes nothing', async () => {
  const before = await digestsOf('base', 'back');
  await sluice.mutate(
    'rollbackImageTag',
    { namespace: 'default', stream: 'base', tag: 'back', to: { position: 0 } },
    'cursor',
  );
  expect(await digestsOf('base', 'back')).toEqual(before);
});

test('a tag that is no longer tracked keeps its history; a deleted one is gone, and its image stays', async () => {
  const digest = await importVersion('passing');
  const target = { namespace: 'default', stream: 'base', tag: 'passing' };
  const { imageTag } = await sluice.mutate(
    'stopTracking',
    target,
    'imageTag { spec { generation } current { digest } }',
  );
  expect(imageTag).toEqual({ spec: null, current: { digest } });
  expect((await sluice.mutate('deleteImageTag', target, 'deleted')).deleted).toBe(true);
  const query = `query ($digest: Digest!) { image(digest: $digest) { digest }
    imageTag(namespace: "default", stream: "base", tag: "passing") { name } }`;
  expect(await sluice.data(query, { digest })).toEqual({ image: { digest }, imageTag: null });
  expect(await refusal('deleteImageTag', { stream: 'base', tag: 'passing' })).toMatchObject({
    code: 'NOT_FOUND',
  });
});
