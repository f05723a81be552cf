import { afterAll, expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { importsTold, toldForNothing } from '../../support/imports-told.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const registry = await startRegistry();
afterAll(() => registry.stop());
const sluice = await startSluice({
  SLUICE_DISABLE_SCHEDULED_IMPORT: 'false',
  SLUICE_DISABLE_PENDING_IMPORT: 'false',
  SLUICE_SCHEDULED_IMPORT_FLOOR: '1',
});
const push = (tag: string, version: string) =>
  pushImage(registry.host, `team/app:${tag}`, { labels: { version } });

interface Stream {
  readonly resourceVersion: string;
  readonly repositoryImport: { readonly lastCheckedAt: string | null } | null;
  readonly tags: {
    readonly nodes: readonly {
      readonly name: string;
      readonly current: { readonly digest: string; readonly cause: { readonly kind: string } };
    }[];
  };
}

const streamOf = async (name: string): Promise<Stream> =>
  (
    await sluice.data(
      `query ($name: String!) { imageStream(namespace: "default", name: $name) {
        resourceVersion repositoryImport { scheduled interval include exclude limit nextCheckAt lastCheckedAt checkFailures }
        tags { nodes { name current { digest cause { kind } } } } } }`,
      { name },
    )
  ).imageStream;
const tagsIn = ({ nodes }: Stream['tags']) =>
  Object.fromEntries(nodes.map(({ name, current }) => [name, current.digest]));

test('a whole repository is imported on schedule, with the filters of its last import, until that is changed', async () => {
  const one = await push('v1', '1');
  await push('test-1', '1');
  const target = { namespace: 'default', stream: 'app' };
  await sluice.mutate(
    'importImages',
    {
      ...{ ...target, repository: `${registry.host}/team/app`, insecure: true, confirm: true },
      ...{ scheduled: true, interval: '1s', include: ['v*'] },
    },
    'condition { status }',
  );
  await sluice.mutate(
    'applyImageStream',
    {
      namespace: 'default',
      name: 'app',
      annotations: [{ key: 'openshift.io/image.insecureRepository', value: 'true' }],
    },
    'outcome',
  );
  const stream = await streamOf('app');
  expect(stream.repositoryImport).toMatchObject({ scheduled: true, interval: '1s', include: ['v*'] });
  expect(tagsIn(stream.tags)).toEqual({ v1: one });

  const [again, two] = [await push('v1', '2'), await push('v2', '1')];
  await push('test-2', '1');
  await eventually(async () => {
    const tags = tagsIn((await streamOf('app')).tags);
    return tags['v1'] === again && tags['v2'] === two;
  });
  const { tags } = await streamOf('app');
  expect(Object.keys(tagsIn(tags))).toEqual(['v1', 'v2']);
  expect(tags.nodes[1]?.current.cause.kind).toBe('SCHEDULE');

  await sluice.mutate('setRepositoryImport', { ...target, exclude: ['v*'] }, 'cursor');
  const settled = await streamOf('app');
  expect(settled.repositoryImport).toMatchObject({
    scheduled: false,
    include: [],
    exclude: ['v*'],
    nextCheckAt: null,
  });
  await sluice.mutate('importImages', { ...target, all: true }, 'results { tag }');
  expect(Object.keys(tagsIn((await streamOf('app')).tags))).toContain('test-1');
});

test('a check that finds nothing new leaves the stream as it is; what cannot be is refused', async () => {
  await sluice.mutate('applyImageStream', { namespace: 'default', name: 'none' }, 'outcome');
  const refusal = async (input: object) => {
    const query = mutation('setRepositoryImport', '');
    const answer = await sluice.data(query, { input: { namespace: 'default', ...input } });
    return answer.setRepositoryImport.userErrors[0]?.code as string | undefined;
  };
  expect(await refusal({ stream: 'none', scheduled: true })).toBe('BAD_USER_INPUT');
  expect(await refusal({ stream: 'nowhere', scheduled: true })).toBe('NOT_FOUND');
  expect(await refusal({ stream: 'app', limit: 0 })).toBe('BAD_USER_INPUT');
  expect(await refusal({ stream: 'app', include: [''] })).toBe('BAD_USER_INPUT');

  await sluice.mutate(
    'setRepositoryImport',
    { namespace: 'default', stream: 'app', scheduled: true, interval: '1s' },
    'cursor',
  );
  const checked = async () => (await streamOf('app')).repositoryImport?.lastCheckedAt;
  const first = await eventually(checked);
  const { resourceVersion } = await streamOf('app');
  await eventually(async () => (await checked()) !== first);
  expect((await streamOf('app')).resourceVersion).toBe(resourceVersion);
  // What the schedule found new it has told; of all the checks that found nothing, nothing.
  await sluice.mutate('importImages', { namespace: 'default', stream: 'app', all: true }, 'results { tag }');
  const told = await eventually(async () => {
    const events = await importsTold(sluice, 'app', 4);
    return events.at(-1)?.cause.kind === 'REQUEST' ? events : null;
  });
  expect(told.some(({ cause }) => cause.kind === 'SCHEDULE')).toBe(true);
  expect(toldForNothing(told)).toEqual([]);
});

test('a repository is imported as its stream says, and again once the time of its last check is emptied', async () => {
  const check = 'openshift.io/image.dockerRepositoryCheck';
  const insecure = { key: 'openshift.io/image.insecureRepository', value: 'true' };
  const apply = (annotations: readonly object[]) =>
    sluice.mutate(
      'applyImageStream',
      {
        namespace: 'default',
        name: 'whole',
        dockerImageRepository: `${registry.host}/team/whole`,
        annotations: [insecure, ...annotations],
      },
      'outcome',
    );
  const hasTags = (...names: string[]) =>
    eventually(async () => {
      const { tags } = await streamOf('whole');
      return names.every((name) => tags.nodes.some((tag) => tag.name === name && tag.current));
    }, names.join(', '));
  await pushImage(registry.host, 'team/whole:1');
  await apply([]);
  await hasTags('1');
  const imported = await streamOf('whole');
  expect(imported).toMatchObject({
    repositoryImport: null,
    tags: { nodes: [{ current: { cause: { kind: 'SCHEDULE' } } }] },
  });
  await pushImage(registry.host, 'team/whole:2');
  expect(await apply([])).toMatchObject({ outcome: 'UNCHANGED' });
  await apply([{ key: check, value: '' }]);
  await hasTags('1', '2');
});
