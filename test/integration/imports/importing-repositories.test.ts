import { beforeAll, expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { importsTold } from '../../support/imports-told.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { putManifest, tagImage } from '../../support/images/tag-image.js';

const registry = await startRegistry();
const sluice = await startSluice();

const repository = (name: string) => `${registry.host}/team/${name}`;
const selection = `results { tag outcome reason imageTag { spec { generation } current { digest reference } conditions { reason } } }
  condition { type status reason message } additionalTags excludedTags changes { type tag }
  imageStream { dockerImageRepository importPending generation annotations { key } conditions { status reason message } }`;

interface Report {
  readonly results: readonly { readonly tag: string }[];
  readonly condition: unknown;
  readonly additionalTags: readonly string[];
  readonly excludedTags: readonly string[];
  readonly changes: unknown;
  readonly cursor: string | null;
  readonly imageStream: {
    readonly annotations: unknown;
    readonly conditions: unknown;
    readonly importPending: boolean;
  };
}

const whole = (stream: string, more: object = {}): Promise<Report> =>
  sluice.mutate(
    'importImages',
    {
      namespace: 'default',
      stream,
      repository: repository(stream),
      insecure: true,
      confirm: true,
      ...more,
    },
    selection,
  );

/** What a whole import is refused with. */
const refusal = async (input: object) => {
  const { importImages } = await sluice.data(mutation('importImages', 'results { tag }'), {
    input: { namespace: 'default', insecure: true, ...input },
  });
  return importImages.userErrors[0];
};

const tagsOf = (results: readonly { readonly tag: string }[]) => results.map(({ tag }) => tag);

let digest = '';
beforeAll(async () => {
  digest = await pushImage(registry.host, 'team/many:latest');
  const numbers = Array.from({ length: 56 }, (_, index) => `build-${String(index).padStart(2, '0')}`);
  await tagImage(registry.host, 'team/many', 'latest', [...numbers, '1.0', '1.10', '1.2', 'v2.0.0']);
});

test('a whole repository is imported in order of importance up to the limit, and what is left out is named', async () => {
  const { results, additionalTags, excludedTags, condition, imageStream } = await whole('many');
  expect(results).toHaveLength(50);
  expect(tagsOf(results).slice(0, 6)).toEqual(['latest', '1.10', '1.2', '1.0', 'v2.0.0', 'build-00']);
  expect(additionalTags).toHaveLength(11);
  expect(additionalTags).toContain('build-55');
  expect(excludedTags).toEqual([]);
  expect(condition).toMatchObject({ type: 'ImportSuccess', status: 'TRUE' });
  expect(imageStream).toMatchObject({ dockerImageRepository: repository('many'), importPending: false });
  expect(imageStream.annotations).toEqual([{ key: 'openshift.io/image.dockerRepositoryCheck' }]);
});

test('tags of a whole repository are in the status and not in the specification', async () => {
  const { results } = await whole('many', { include: ['1.*'] });
  expect(results).toMatchObject([
    {
      tag: '1.10',
      outcome: 'UNCHANGED',
      imageTag: { spec: null, current: { digest, reference: `${repository('many')}@${digest}` } },
    },
    { tag: '1.2' },
    { tag: '1.0' },
  ]);
});

test('filters choose by globs, and what they leave out is named', async () => {
  const { results, additionalTags, excludedTags } = await whole('many', {
    include: ['1.*', 'v?.*', 'build-0?'],
    exclude: ['*.10', 'build-*'],
    limit: 2,
  });
  expect(tagsOf(results)).toEqual(['1.2', '1.0']);
  expect(additionalTags).toEqual(['v2.0.0']);
  expect(excludedTags).toHaveLength(58);
});

test('what the specification has is left to it: a whole import neither moves nor rewrites it', async () => {
  await pushImage(registry.host, 'team/mixed:mine');
  const other = await pushImage(registry.host, 'team/other:x');
  await tagImage(registry.host, 'team/mixed', 'mine', ['theirs']);
  const from = `${registry.host}/team/other:x`;
  const named = { namespace: 'default', stream: 'mixed', tag: 'mine', from, insecure: true, confirm: true };
  await sluice.mutate('importImages', named, 'results { tag }');
  const { results, excludedTags } = await whole('mixed');
  expect(tagsOf(results)).toEqual(['theirs']);
  expect(excludedTags).toEqual(['mine']);
  const { resolve } = await sluice.data('{ resolve(reference: "default/mixed:mine") { digest } }');
  expect(resolve.digest).toBe(other);

  const all = { namespace: 'default', stream: 'mixed', insecure: true, all: true };
  const report: Report = await sluice.mutate('importImages', all, selection);
  expect(tagsOf(report.results)).toEqual(['mine', 'theirs']);
});

test('a tag that is gone from the registry stays, and importing all again moves what has moved', async () => {
  await pushImage(registry.host, 'team/moving:gone');
  await pushImage(registry.host, 'team/moving:stays');
  await whole('moving');
  const next = await pushImage(registry.host, 'team/moving:stays', { labels: { version: '2' } });
  const { results } = await whole('moving', { repository: null, confirm: false, exclude: ['gone'] });
  expect(results).toMatchObject([
    { tag: 'stays', outcome: 'MOVED', imageTag: { current: { digest: next } } },
  ]);
  const query = '{ imageStream(namespace: "default", name: "moving") { tags { nodes { name } } } }';
  expect((await sluice.data(query)).imageStream.tags.nodes).toEqual([{ name: 'gone' }, { name: 'stays' }]);
});

test('one tag of the repository is imported by its name alone, and stays the repository’s', async () => {
  await pushImage(registry.host, 'team/single:1');
  await tagImage(registry.host, 'team/single', '1', ['latest', '2']);
  await whole('single', { include: ['1'] });
  const input = { namespace: 'default', stream: 'single', insecure: true };
  for (const [named, tag] of [[{ tag: '2' }, '2'] as const, [{ tag: 'latest' }, 'latest'] as const])
    expect(
      await sluice.mutate(
        'importImages',
        { ...input, ...named },
        'results { tag outcome imageTag { spec { generation } } }',
      ),
    ).toMatchObject({ results: [{ tag, outcome: 'MOVED', imageTag: { spec: null } }] });
  const missing: Report = await sluice.mutate('importImages', { ...input, tag: 'none' }, 'results { tag }');
  expect(missing.results).toMatchObject([{ tag: 'none' }]);
  // What is to be checked on schedule is the specification's.
  expect(await refusal({ stream: 'single', tag: '2', scheduled: true })).toMatchObject({
    code: 'BAD_USER_INPUT',
    path: ['input', 'from'],
  });
});

test('images that fail are counted on the stream, each says why on its own tag, and the others come in', async () => {
  await pushImage(registry.host, 'team/partly:good');
  const empty = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] };
  for (const tag of ['bad', 'worse'])
    await putManifest(
      `${registry.url}/v2/team/partly/manifests/${tag}`,
      empty.mediaType,
      JSON.stringify(empty),
    );
  const { results, condition, imageStream } = await whole('partly');
  expect(results).toMatchObject([
    { tag: 'bad', outcome: 'FAILED', imageTag: { current: null, conditions: [{ reason: 'ImportFailed' }] } },
    { tag: 'good', outcome: 'MOVED' },
    { tag: 'worse', outcome: 'FAILED' },
  ]);
  const said = {
    status: 'FALSE',
    reason: 'ImportFailed',
    message: '2 of the images from this repository failed to import',
  };
  expect(condition).toMatchObject(said);
  expect(imageStream.conditions).toEqual([said]);
});

test('a repository that cannot be listed leaves the stream waiting, and says why', async () => {
  const { results, condition, imageStream } = await whole('nowhere');
  expect(results).toEqual([]);
  expect(condition).toMatchObject({ status: 'FALSE', reason: 'NotFound' });
  expect(imageStream).toMatchObject({ importPending: true, annotations: [] });
});

test('a dry run says what a whole import would do, and leaves nothing', async () => {
  await pushImage(registry.host, 'team/unborn:a');
  const { results, changes, cursor } = await whole('unborn', { dryRun: true });
  expect(results).toMatchObject([{ tag: 'a', outcome: 'MOVED' }]);
  expect(changes).toEqual([{ type: 'MOVED', tag: 'a' }]);
  expect(cursor).toBeNull();
  expect(await sluice.data('{ imageStream(namespace: "default", name: "unborn") { name } }')).toEqual({
    imageStream: null,
  });
});

test('a stream with a repository waits until it is imported, applying it again is no change, and emptying the check asks anew', async () => {
  await pushImage(registry.host, 'team/declared:a');
  const stream = { namespace: 'default', name: 'declared', dockerImageRepository: repository('declared') };
  const apply = (more: object = {}) =>
    sluice.mutate(
      'applyImageStream',
      { ...stream, annotations: [], ...more },
      'outcome imageStream { importPending }',
    );
  expect(await apply()).toMatchObject({ outcome: 'CREATED', imageStream: { importPending: true } });
  const own = { repository: null, confirm: false };
  expect((await whole('declared', own)).imageStream.importPending).toBe(false);
  expect(await apply()).toMatchObject({ outcome: 'UNCHANGED', imageStream: { importPending: false } });
  const annotations = [{ key: 'openshift.io/image.dockerRepositoryCheck', value: '' }];
  expect(await apply({ annotations })).toMatchObject({ imageStream: { importPending: true } });
  await whole('declared', own);
  const moved = { dockerImageRepository: repository('elsewhere') };
  expect(await apply(moved)).toMatchObject({ imageStream: { importPending: true } });
});

test('another repository than the stream has needs confirm, and a whole import its own kind of input', async () => {
  const stream = 'many';
  const mine = repository('many');
  expect(await refusal({ stream, repository: repository('other') })).toMatchObject({
    code: 'CONFLICT',
    path: ['input', 'confirm'],
  });
  const wrong = [
    [{ repository: `${mine}:latest` }, ['input', 'repository']],
    [{ repository: mine, tag: 'a' }, ['input', 'repository']],
    [{ all: true, tag: 'a' }, ['input', 'all']],
    [{ repository: mine, limit: 0 }, ['input', 'limit']],
    [{ repository: mine, include: [''] }, ['input', 'include']],
    [{ repository: mine, exclude: ['x'.repeat(129)] }, ['input', 'exclude']],
    [{ tag: 'latest', from: `${mine}:latest`, limit: 1 }, ['input']],
  ] as const;
  for (const [input, path] of wrong)
    expect(await refusal({ stream, ...input }), JSON.stringify(input)).toMatchObject({
      code: 'BAD_USER_INPUT',
      path,
    });
});

test('the stream may allow insecure imports of its repository once and for all', async () => {
  await pushImage(registry.host, 'team/plain:a');
  await sluice.mutate(
    'applyImageStream',
    {
      namespace: 'default',
      name: 'plain',
      dockerImageRepository: repository('plain'),
      annotations: [{ key: 'openshift.io/image.insecureRepository', value: 'true' }],
    },
    'outcome',
  );
  const { results } = await sluice.mutate(
    'importImages',
    { namespace: 'default', stream: 'plain' },
    'results { outcome }',
  );
  expect(results).toEqual([{ outcome: 'MOVED' }]);
});

test('the import of a whole repository is told once, with all its tags; one that cannot be listed with the reason', async () => {
  await pushImage(registry.host, 'team/told:a');
  await tagImage(registry.host, 'team/told', 'a', ['b']);
  await whole('told');
  await whole('told', { repository: repository('nowhere') });
  const told = await importsTold(sluice, 'told', 2);
  expect(told).toMatchObject([
    { kind: 'COMPLETED', repository: repository('told'), reason: null, tagCount: 2 },
    { kind: 'FAILED', repository: repository('nowhere'), reason: 'NotFound', tagCount: 0, tags: [] },
  ]);
  expect(told[0]?.tags).toMatchObject([
    { tag: 'a', outcome: 'MOVED' },
    { tag: 'b', outcome: 'MOVED' },
  ]);
});
