import { expect, test } from 'vitest';
import { declare } from '../../support/declaring.js';
import { pushImage, pushIndex } from '../../support/images.js';
import { importsTold } from '../../support/imports-told.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice();

const tagFields = `imageTag { name current { reference digest revision cause { kind message } actor { name } }
  history { nodes { digest position } } conditions { type status reason message } importPending
  spec { source { name } generation }
  image { digest mediaType size platform { os architecture } config { labels { key value } env }
          layers { size digest } manifests { platform { architecture } image { digest } } } }`;
const selection = `results { tag outcome reason message ${tagFields} }`;

/** Imports one tag `v` of a stream; from a source, with confirmation. */
const importTag = async (stream: string, from: string | null, more: object = {}) => {
  const input = {
    namespace: 'default',
    stream,
    from,
    tag: 'v',
    insecure: true,
    confirm: from !== null,
    ...more,
  };
  const { results } = await sluice.mutate('importImages', input, selection);
  return results[0];
};

test('an import brings an image with all that describes it, and says why the tag moved', async () => {
  const digest = await pushImage(registry.host, 'team/app:one', { labels: { tier: 'web' } });
  const { outcome, imageTag } = await importTag('app', `${registry.host}/team/app:one`);
  expect(outcome).toBe('MOVED');
  expect(imageTag.current).toEqual({
    digest,
    reference: `${registry.host}/team/app@${digest}`,
    revision: '1',
    cause: { kind: 'IMPORT', message: `imported from ${registry.host}/team/app:one` },
    actor: { name: 'ada' },
  });
  expect(imageTag.image).toMatchObject({
    digest,
    platform: { os: 'linux', architecture: 'amd64' },
    config: { labels: [{ key: 'tier', value: 'web' }], env: ['PATH=/bin'] },
  });
  const layers: { size: string }[] = imageTag.image.layers;
  expect(layers).toHaveLength(1);
  expect(BigInt(String(imageTag.image.size))).toBeGreaterThan(BigInt(layers[0]?.size ?? 0));
  expect(imageTag.conditions).toMatchObject([{ type: 'ImportSuccess', status: 'TRUE' }]);
  expect(imageTag.importPending).toBe(false);
});

test('the same digest again writes nothing; another one becomes item 0 and the old one item 1', async () => {
  const first = await pushImage(registry.host, 'team/moving:x', { labels: { version: '1' } });
  await importTag('moving', `${registry.host}/team/moving:x`);
  expect((await importTag('moving', null)).outcome).toBe('UNCHANGED');
  const second = await pushImage(registry.host, 'team/moving:x', { labels: { version: '2' } });
  const { outcome, imageTag } = await importTag('moving', null);
  expect(outcome).toBe('MOVED');
  expect(imageTag.history.nodes).toEqual([
    { digest: second, position: 0 },
    { digest: first, position: 1 },
  ]);
});

test('a failed import keeps the last known good and says why and when; success clears it', async () => {
  const digest = await pushImage(registry.host, 'team/flaky:x');
  await importTag('flaky', `${registry.host}/team/flaky:x`);
  const gone = await importTag('flaky', `${registry.host}/team/flaky:not-there`);
  expect(gone).toMatchObject({ outcome: 'FAILED', reason: 'NotFound' });
  expect(gone.imageTag.current.digest).toBe(digest);
  expect(gone.imageTag.spec.source.name).toBe(`${registry.host}/team/flaky:not-there`);
  expect(gone.imageTag.conditions).toMatchObject([
    { type: 'ImportSuccess', status: 'FALSE', reason: 'NotFound' },
  ]);
  const back = await importTag('flaky', `${registry.host}/team/flaky:x`);
  expect(back.imageTag.conditions).toMatchObject([{ status: 'TRUE', reason: null }]);
});

test('a first import that fails leaves the tag in the specification, pointing nowhere', async () => {
  const failed = await importTag('empty', `${registry.host}/team/no-such-repository:x`);
  expect(failed).toMatchObject({ outcome: 'FAILED', reason: 'NotFound', imageTag: { current: null } });
});

test('an index is imported as the image for linux/amd64, or preserved whole with every child', async () => {
  const index = await pushIndex(registry.host, 'team/multi:x', ['linux/arm64', 'linux/amd64', 'linux/s390x']);
  const legacy = await importTag('multi', `${registry.host}/team/multi:x`);
  expect(legacy.imageTag.image.platform.architecture).toBe('amd64');
  expect(legacy.imageTag.current.digest).not.toBe(index);
  expect((await importTag('multi', null)).outcome).toBe('UNCHANGED');

  const { imageTag } = await importTag('whole', `${registry.host}/team/multi:x`, {
    importMode: 'PRESERVE_ORIGINAL',
  });
  expect(imageTag.current.digest).toBe(index);
  expect(imageTag.image.platform).toBeNull();
  const manifests: { platform: { architecture: string }; image: unknown }[] = imageTag.image.manifests;
  expect(manifests.map(({ platform }) => platform.architecture)).toEqual(['arm64', 'amd64', 's390x']);
  expect(manifests.every(({ image }) => image !== null)).toBe(true);
});

test('importing an alias imports the tag at the end of its way', async () => {
  const digest = await pushImage(registry.host, 'team/aliased:2.4');
  await importTag('aliased', `${registry.host}/team/aliased:2.4`, { tag: '2.4' });
  const source = { kind: 'IMAGE_STREAM_TAG', name: '2.4' };
  const latest = { namespace: 'default', stream: 'aliased', tag: 'latest', source, track: true };
  await sluice.mutate('setImageTag', latest, 'imageTag { name }');
  const moved = await pushImage(registry.host, 'team/aliased:2.4', { labels: { again: 'yes' } });
  expect(moved).not.toBe(digest);
  const result = await importTag('aliased', null, { tag: 'latest' });
  expect(result).toMatchObject({ tag: '2.4', outcome: 'MOVED' });
  const { resolve } = await sluice.data('{ resolve(reference: "default/aliased:latest") { digest } }');
  expect(resolve.digest).toBe(moved);
});

test('without a tag, every tag from an external registry is imported; one failure harms no other', async () => {
  const good = await pushImage(registry.host, 'team/many:good');
  const tag = (name: string) => ({
    name,
    insecure: true,
    source: { kind: 'DOCKER_IMAGE', name: `${registry.host}/team/many:${name}` },
  });
  const tags = [
    tag('bad'),
    tag('good'),
    { name: 'alias', source: { kind: 'IMAGE_STREAM_TAG', name: 'good' } },
  ];
  await sluice.mutate('applyImageStream', { namespace: 'default', name: 'many', tags }, 'outcome');
  const { results } = await sluice.mutate(
    'importImages',
    { namespace: 'default', stream: 'many' },
    selection,
  );
  expect(results).toMatchObject([
    { tag: 'bad', outcome: 'FAILED', reason: 'NotFound' },
    { tag: 'good', outcome: 'MOVED', imageTag: { current: { digest: good } } },
  ]);
  const { resolve } = await sluice.data('{ resolve(reference: "default/many:alias") { digest } }');
  expect(resolve.digest).toBe(good);
});

test('creating a stream or changing a source is refused without confirm, and nothing is written', async () => {
  await pushImage(registry.host, 'team/guarded:x');
  const from = `${registry.host}/team/guarded:x`;
  const ask = async (input: object) => {
    const { importImages } = await sluice.data(mutation('importImages', 'results { tag }'), {
      input: { namespace: 'default', insecure: true, ...input },
    });
    return importImages.userErrors[0];
  };
  expect(await ask({ stream: 'unborn', from })).toMatchObject({
    code: 'NOT_FOUND',
    path: ['input', 'stream'],
  });
  expect(await sluice.data('{ imageStream(namespace: "default", name: "unborn") { name } }')).toEqual({
    imageStream: null,
  });
  await importTag('guarded', from);
  const other = await ask({ stream: 'guarded', tag: 'v', from: `${registry.host}/team/other:x` });
  expect(other).toMatchObject({ code: 'CONFLICT', path: ['input', 'confirm'] });
  expect(other.message).toContain(`comes from ${from}`);
});

test('concurrent imports never put an older answer over a newer one', async () => {
  await pushImage(registry.host, 'team/race:x', { labels: { n: '0' } });
  await importTag('race', `${registry.host}/team/race:x`);
  let last = '';
  for (let round = 1; round <= 4; round++) {
    last = await pushImage(registry.host, 'team/race:x', { labels: { n: String(round) } });
    await Promise.all(Array.from({ length: 6 }, () => importTag('race', null)));
    const { resolve } = await sluice.data('{ resolve(reference: "default/race:v") { digest } }');
    expect(resolve.digest).toBe(last);
  }
  const query =
    '{ imageTag(namespace: "default", stream: "race", tag: "v") { history { nodes { digest } } } }';
  expect((await sluice.data(query)).imageTag.history.nodes).toHaveLength(5);
});

test('annotations of a tag choose another platform out of an index than linux/amd64', async () => {
  const from = `${registry.host}/team/chosen:x`;
  await pushIndex(registry.host, 'team/chosen:x', ['linux/amd64', 'linux/s390x', 'windows/amd64']);
  const choose = async (annotations: Record<string, string>) => {
    const pairs = Object.entries(annotations).map(([key, value]) => ({ key, value }));
    const tag = {
      name: 'v',
      insecure: true,
      source: { kind: 'DOCKER_IMAGE', name: from },
      annotations: pairs,
    };
    await sluice.mutate('applyImageStream', { namespace: 'default', name: 'chosen', tags: [tag] }, 'outcome');
    const { platform } = (await importTag('chosen', null)).imageTag.image;
    return `${String(platform.os)}/${String(platform.architecture)}`;
  };
  expect(await choose({})).toBe('linux/amd64');
  expect(await choose({ 'importer.image.openshift.io/prefer-arch': 's390x' })).toBe('linux/s390x');
  expect(await choose({ 'importer.image.openshift.io/prefer-os': 'windows' })).toBe('windows/amd64');
});

test('each import that somebody asks for is told when it has ended, with what became of its tag; a dry run is not', async () => {
  const from = `${registry.host}/team/told:x`;
  const digest = await pushImage(registry.host, 'team/told:x');
  await importTag('told', from, { dryRun: true });
  await importTag('told', from);
  await importTag('told', null);
  await importTag('told', `${registry.host}/team/told:not-there`);
  const told = await importsTold(sluice, 'told', 3);
  expect(told.map(({ type, tags }) => [type, tags])).toEqual([
    ['image-import.completed', [{ tag: 'v', outcome: 'MOVED', digest, reason: null }]],
    ['image-import.completed', [{ tag: 'v', outcome: 'UNCHANGED', digest, reason: null }]],
    ['image-import.failed', [{ tag: 'v', outcome: 'FAILED', digest: null, reason: 'NotFound' }]],
  ]);
  expect(told[0]).toMatchObject({
    __typename: 'ImageImportEvent',
    ...{ kind: 'COMPLETED', repository: null, reason: null, tagCount: 1, imageStream: { name: 'told' } },
    ...{ cause: { kind: 'REQUEST' }, actor: { name: 'ada' } },
  });
});

test('the path of a repository before its own --from names the stream by its last part, as catalogues write it', async () => {
  await pushImage(registry.host, 'ubi9/nodejs:1');
  await pushImage(registry.host, 'team/tools/nodejs:1');
  const cli = (...args: string[]) => declare(sluice, ['import-image', ...args, '--insecure', '--confirm']);
  const named = async (...args: string[]) => (await cli(...args, '-o', 'name')).out;
  const from = `--from=${registry.host}/ubi9/nodejs:1`;
  expect(await named('ubi9/nodejs:1', from)).toBe('imagestream/nodejs\n');
  expect(await named('team/tools/nodejs:1', `--from=${registry.host}/team/tools/nodejs:1`)).toBe(
    'imagestream/nodejs\n',
  );
  expect((await cli('ubi8/nodejs:1', from)).err).toContain('ubi8');
  await sluice.mutate('createNamespace', { name: 'ubi9' }, '');
  expect((await cli('ubi9/nodejs:1', from)).out).toMatch(/Namespace:\s+ubi9\n/);
});
