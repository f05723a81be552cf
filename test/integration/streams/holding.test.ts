import { expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice();

const current = 'imageTag { name hold { reason actor { name } since } current { digest } }';
const importTag = (stream: string, more: object = {}) =>
  sluice.mutate(
    'importImages',
    {
      namespace: 'default',
      stream,
      tag: 'v',
      from: `${registry.host}/team/${stream}:v`,
      insecure: true,
      confirm: true,
      ...more,
    },
    `results { outcome ${current} } changes { type tag before { digest } after { digest } }`,
  );
const push = (stream: string, version: string) =>
  pushImage(registry.host, `team/${stream}:v`, { labels: { version } });
const target = (stream: string, tag = 'v') => ({ namespace: 'default', stream, tag });
const digestOf = async (stream: string, tag = 'v') => {
  const query = `query ($stream: String!, $tag: String!) { imageTag(namespace: "default", stream: $stream, tag: $tag) {
    current { digest } hold { reason } } }`;
  return (await sluice.data(query, { stream, tag })).imageTag;
};

test('a rollback sticks: imports leave the tag where it is, and it says since when, by whom and why', async () => {
  const v1 = await push('sticky', '1');
  await importTag('sticky');
  await push('sticky', '2');
  await importTag('sticky');
  const { imageTag } = await sluice.mutate(
    'rollbackImageTag',
    { ...target('sticky'), reason: 'v2 leaks' },
    current,
  );
  expect(imageTag).toMatchObject({
    hold: { reason: 'v2 leaks', actor: { name: 'ada' } },
    current: { digest: v1 },
  });

  const held = await importTag('sticky');
  expect(held.results).toMatchObject([{ outcome: 'HELD', imageTag: { current: { digest: v1 } } }]);
  expect(held.changes).toEqual([]);

  await sluice.mutate('releaseImageTag', target('sticky'), current);
  const v3 = await push('sticky', '3');
  const free = await importTag('sticky');
  expect(free.results).toMatchObject([
    { outcome: 'MOVED', imageTag: { hold: null, current: { digest: v3 } } },
  ]);
});

test('twin: a rollback that does not hold is undone by the next import', async () => {
  await push('loose', '1');
  await importTag('loose');
  const v2 = await push('loose', '2');
  await importTag('loose');
  await sluice.mutate('rollbackImageTag', { ...target('loose'), hold: false }, current);
  await importTag('loose');
  expect(await digestOf('loose')).toEqual({ current: { digest: v2 }, hold: null });
});

test('a held tag does not follow the tag it tracks; released, it goes where that one points', async () => {
  await push('alias', '1');
  await importTag('alias');
  const source = { kind: 'IMAGE_STREAM_TAG', name: 'v' };
  await sluice.mutate('setImageTag', { ...target('alias', 'latest'), source, track: true }, current);
  await push('alias', '2');
  await importTag('alias');
  const before = await digestOf('alias', 'latest');
  await sluice.mutate('rollbackImageTag', { ...target('alias', 'latest') }, current);
  const rolledBack = await digestOf('alias', 'latest');
  expect(rolledBack.current).not.toEqual(before.current);
  const v3 = await push('alias', '3');
  await importTag('alias');
  expect(await digestOf('alias', 'latest')).toEqual(rolledBack);
  const { changes } = await sluice.mutate(
    'releaseImageTag',
    target('alias', 'latest'),
    'changes { type after { digest } }',
  );
  expect(changes).toMatchObject([{ type: 'RELEASED' }, { type: 'MOVED', after: { digest: v3 } }]);
  expect(await digestOf('alias', 'latest')).toEqual({ current: { digest: v3 }, hold: null });
});

test('pointing a held tag elsewhere releases it', async () => {
  await push('explicit', '1');
  await importTag('explicit');
  await push('explicit', '2');
  await importTag('explicit');
  await sluice.mutate('rollbackImageTag', target('explicit'), current);
  const source = { kind: 'DOCKER_IMAGE', name: 'quay.io/o/a:1' };
  const { imageTag } = await sluice.mutate(
    'setImageTag',
    { ...target('explicit'), source, reference: true },
    current,
  );
  expect(imageTag).toMatchObject({ hold: null, current: { digest: null } });
});

test('behind a rollback a tag can be pointed again at what it was pointed at before', async () => {
  const v1 = await push('forward', '1');
  await importTag('forward');
  await sluice.mutate(
    'setImageTag',
    { ...target('forward', 'old'), source: { kind: 'IMAGE_STREAM_TAG', name: 'v' } },
    current,
  );
  const v2 = await push('forward', '2');
  await importTag('forward');
  const tagOn = (name: string) =>
    sluice.mutate(
      'setImageTag',
      { ...target('forward', 'prod'), source: { kind: 'IMAGE_STREAM_TAG', name } },
      current,
    );
  await tagOn('old');
  await tagOn('v');
  await sluice.mutate('rollbackImageTag', target('forward', 'prod'), current);
  expect(await digestOf('forward', 'prod')).toMatchObject({ current: { digest: v1 } });
  const { imageTag } = await tagOn('v');
  expect(imageTag).toMatchObject({ hold: null, current: { digest: v2 } });
});

test('a dry run says what would change, followers included, and changes nothing', async () => {
  const v1 = await push('dry', '1');
  await importTag('dry');
  const source = { kind: 'IMAGE_STREAM_TAG', name: 'v' };
  await sluice.mutate('setImageTag', { ...target('dry', 'latest'), source, track: true }, current);
  const v2 = await push('dry', '2');
  const dry = await importTag('dry', { dryRun: true });
  expect(dry.results).toMatchObject([{ outcome: 'MOVED', imageTag: { current: { digest: v2 } } }]);
  expect(dry.cursor).toBeNull();
  const would = [
    { type: 'MOVED', tag: 'v', before: { digest: v1 }, after: { digest: v2 } },
    { type: 'MOVED', tag: 'latest', before: { digest: v1 }, after: { digest: v2 } },
  ];
  expect(dry.changes).toEqual(would);
  expect(await digestOf('dry')).toMatchObject({ current: { digest: v1 } });
  const { image } = await sluice.data('query ($v: Digest!) { image(digest: $v) { digest } }', { v: v2 });
  expect(image).toBeNull();
  expect((await importTag('dry')).changes).toEqual(would);
});

test('a dry run of every other mutation changes nothing either', async () => {
  await push('every', '1');
  await importTag('every');
  await push('every', '2');
  await importTag('every');
  const query = `{ imageStream(namespace: "default", name: "every") { resourceVersion generation
    tags { nodes { name hold { reason } spec { generation } history { nodes { digest } } } } } }`;
  const before = await sluice.data(query);
  const source = { kind: 'DOCKER_IMAGE', name: 'quay.io/o/a:1' };
  const cases: [string, object, string][] = [
    [
      'applyImageStream',
      { namespace: 'default', name: 'every', tags: [] },
      'outcome imageStream { tags { nodes { spec { generation } } } }',
    ],
    ['setImageTag', { ...target('every'), source, reference: true }, current],
    ['rollbackImageTag', target('every'), current],
    ['stopTracking', target('every'), 'imageTag { name }'],
    ['deleteImageTag', target('every'), 'deleted'],
    ['deleteImageStream', { namespace: 'default', name: 'every' }, 'deleted'],
  ];
  for (const [field, input, selection] of cases) {
    const result = await sluice.mutate(field, { ...input, dryRun: true }, `${selection} changes { type }`);
    expect(result.changes.length, field).toBeGreaterThan(0);
    expect(await sluice.data(query), field).toEqual(before);
  }
});

test('dry and real mutations in one operation are refused, and neither is carried out', async () => {
  const query = `mutation ($a: ImageTagInput!, $b: ImageTagInput!) {
    one: deleteImageTag(input: $a) { deleted } two: deleteImageTag(input: $b) { deleted } }`;
  const { errors } = await sluice.ask(query, {
    a: { ...target('every'), dryRun: true },
    b: target('every'),
  });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(await digestOf('every')).not.toBeNull();
});
