import { expect, test } from 'vitest';
import { buildConfig } from '../../support/building.js';
import { apply, deploymentConfig } from '../../support/deployments.js';
import { pushImage, pushIndex } from '../../support/images.js';
import { startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { sql } from '../../../src/platform/postgres/index.js';

const registry = await startRegistry();
const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });

const importTag = (stream: string, more: object = {}) =>
  sluice.mutate(
    'importImages',
    {
      ...{ namespace: 'default', stream, tag: 'v', insecure: true, confirm: true },
      from: `${registry.host}/team/${stream}:v`,
      ...more,
    },
    'results { outcome image { digest manifests { digest } } }',
  );
const push = (stream: string, version: string) =>
  pushImage(registry.host, `team/${stream}:v`, { labels: { version } });
/** Imports so many versions one after the other; their digests, from the oldest. */
async function versions(stream: string, count: number): Promise<string[]> {
  const digests: string[] = [];
  for (let version = 1; version <= count; version++) {
    digests.push(await push(stream, String(version)));
    await importTag(stream);
  }
  return digests;
}
/** Makes everything two hours older. */
async function age(): Promise<void> {
  await db.execute(sql`-- ageStreams
    update image_stream set created_at = created_at - interval '2 hours'`);
  await db.execute(sql`-- ageItems
    update tag_item set created_at = created_at - interval '2 hours'`);
  await db.execute(sql`-- ageImages
    update image set first_seen_at = first_seen_at - interval '2 hours'`);
}
const prune = (input: object) =>
  sluice.mutate(
    'pruneImages',
    { dryRun: false, ...input },
    'decisions { stream tag revision digest keep reason referencedBy } removedTags images { digest } next',
  );
const isKnown = async (digest: string) =>
  (await sluice.data('query ($digest: Digest!) { image(digest: $digest) { digest } }', { digest })).image !==
  null;
const historyOf = async (stream: string) =>
  (
    await sluice.data(
      'query ($stream: String!) { imageTag(namespace: "default", stream: $stream, tag: "v") { history { nodes { position revision digest } } } }',
      { stream },
    )
  ).imageTag.history.nodes;

test('old items go; revisions keep their numbers, and the next one goes on counting', async () => {
  const digests = await versions('numbers', 4);
  await age();
  const rule = { namespace: 'default', stream: 'numbers', keepTagRevisions: 2 };
  const told = async (tellKept: boolean) => {
    const input = { ...rule, dryRun: true, tellKept };
    const pruned = await sluice.mutate('pruneImages', input, 'decisions { revision } items');
    return pruned as { decisions: { revision: string }[]; items: number };
  };
  const revisions = (...all: string[]) => all.map((revision) => ({ revision }));
  expect(await told(true)).toMatchObject({ decisions: revisions('4', '3', '2', '1'), items: 4 });
  expect(await told(false)).toMatchObject({ decisions: revisions('2', '1'), items: 4 });
  await prune(rule);
  expect(await historyOf('numbers')).toEqual([
    { position: 0, revision: '4', digest: digests[3] },
    { position: 1, revision: '3', digest: digests[2] },
  ]);
  await push('numbers', '5');
  await importTag('numbers');
  expect(await historyOf('numbers')).toMatchObject([{ revision: '5' }, { revision: '4' }, { revision: '3' }]);
});

test('a run in one namespace deletes no image; one over all of them does', async () => {
  const [first = ''] = await versions('spaces', 2);
  await age();
  const one = await prune({ namespace: 'default', stream: 'spaces', keepTagRevisions: 1 });
  expect(one.decisions).toMatchObject([{ reason: 'CURRENT' }, { reason: 'EXPIRED', digest: first }]);
  expect(one.images).toEqual([]);
  expect(await isKnown(first)).toBe(true);
  const all = await prune({ keepTagRevisions: 1 });
  expect(all.images).toContainEqual({ digest: first });
  expect(await isKnown(first)).toBe(false);
});

test('what is young stays, by default for an hour', async () => {
  await versions('young', 2);
  const { decisions } = await prune({ namespace: 'default', stream: 'young', keepTagRevisions: 0 });
  expect(decisions).toMatchObject([{ reason: 'CURRENT' }, { reason: 'YOUNG', keep: true }]);
});

test('without numbers the policy of the stream says how much stays', async () => {
  await versions('ruled', 3);
  await age();
  const target = { namespace: 'default', stream: 'ruled' };
  const byDefault = await prune({ ...target, dryRun: true });
  expect(byDefault.decisions).toMatchObject([{ keep: true }, { keep: true }, { keep: true }]);
  await sluice.mutate('setStreamPolicy', { ...target, retention: { keepTagRevisions: 1 } }, '__typename');
  const { decisions } = await prune(target);
  expect(decisions).toMatchObject([{ reason: 'CURRENT' }, { reason: 'EXPIRED' }, { reason: 'EXPIRED' }]);
});

test('an item whose image another stream names by digest stays, and says who does', async () => {
  const [first = ''] = await versions('named', 2);
  const source = { kind: 'IMAGE_STREAM_IMAGE', name: `named@${first.slice(0, 20)}` };
  await sluice.mutate(
    'setImageTag',
    { namespace: 'default', stream: 'namer', tag: 'v', source },
    '__typename',
  );
  await age();
  const { decisions } = await prune({ namespace: 'default', stream: 'named', keepTagRevisions: 0 });
  expect(decisions).toMatchObject([
    { reason: 'CURRENT' },
    { reason: 'REFERENCED', referencedBy: 'default/namer:v', digest: first },
  ]);
});

test('an item that a deployment, a build or a definition of builds uses stays, and says whose it is', async () => {
  const [built = '', named = '', external = '', old = '', deployed = ''] = await versions('used', 6);
  const build = (name: string, from: object) =>
    sluice.mutate(
      'applyBuildConfig',
      {
        ...buildConfig(name, {
          spec: {
            strategy: { docker: { from } },
            output: { to: { kind: 'DOCKER_IMAGE', name: `${registry.host}/out/${name}:v` } },
          },
        }),
        namespace: 'default',
        triggers: [],
      },
      'outcome',
    );
  const stream = (id: string) => ({ kind: 'IMAGE_STREAM_IMAGE', name: `used@${id}` });
  await build('builds', stream(built));
  await sluice.mutate('startBuild', { namespace: 'default', config: 'builds' }, '');
  await build('builds', stream(named.slice(0, 20)));
  await build('external', { kind: 'DOCKER_IMAGE', name: `${registry.host}/team/used@${external}` });
  for (const digest of [old, deployed]) {
    const image = `${registry.host}/team/used@${digest}`;
    await apply(sluice, 'default', deploymentConfig('runs', undefined, ['web'], { image }));
  }
  await age();
  const { decisions } = await prune({ namespace: 'default', stream: 'used', keepTagRevisions: 0 });
  const told = (decisions as { digest: string; reason: string; referencedBy: string | null }[]).map(
    ({ digest, reason, referencedBy }) => [digest, reason, referencedBy],
  );
  expect(told.slice(1)).toEqual([
    [deployed, 'REFERENCED', 'deployment/runs in default'],
    [old, 'REFERENCED', 'deployment/runs in default'],
    [external, 'REFERENCED', 'buildconfig/external in default'],
    [named, 'REFERENCED', 'buildconfig/builds in default'],
    [built, 'REFERENCED', 'build/builds-1 in default'],
  ]);
});

test('what runs stays, however many rollouts have failed behind it; what failed long ago goes', async () => {
  const [running = '', failed = '', newest = ''] = await versions('rolled', 4);
  for (const digest of [running, failed, newest]) {
    const image = `${registry.host}/team/rolled@${digest}`;
    await apply(sluice, 'default', deploymentConfig('rolls', undefined, ['web'], { image }));
  }
  await db.execute(sql`-- keepNoRevisions
    update deployment set manifest = jsonb_set(manifest, '{spec,revisionHistoryLimit}', '0') where name = 'rolls'`);
  await db.execute(sql`-- endRollouts
    update rollout r set state = case when number = 1 then 'COMPLETE' else 'FAILED' end, started_at = r.created_at, finished_at = now()
    from deployment d where d.id = r.deployment_id and d.name = 'rolls'`);
  await age();
  const { decisions } = await prune({ namespace: 'default', stream: 'rolled', keepTagRevisions: 0 });
  expect(
    (decisions as { digest: string; keep: boolean }[]).slice(1).map(({ digest, keep }) => [digest, keep]),
  ).toEqual([
    [newest, true],
    [failed, false],
    [running, true],
  ]);
});

test('an index keeps what it holds, and takes it along when it goes', async () => {
  const platforms = ['linux/amd64', 'linux/arm64'];
  const index = await pushIndex(registry.host, 'team/index:v', platforms);
  const mode = { importMode: 'PRESERVE_ORIGINAL' };
  const { results } = await importTag('index', mode);
  const { manifests } = (results as { image: { manifests: { digest: string }[] } }[])[0]?.image ?? {
    manifests: [],
  };
  expect(manifests).toHaveLength(2);
  const whole = [index, ...manifests.map(({ digest }) => digest)];
  await age();
  await prune({ keepTagRevisions: 0 });
  for (const digest of whole) expect(await isKnown(digest)).toBe(true);
  await push('index', 'plain');
  await importTag('index', mode);
  await age();
  await prune({ keepTagRevisions: 0 });
  for (const digest of whole) expect(await isKnown(digest)).toBe(false);
});

test('an image that was pruned is fetched again when a tag comes back to it', async () => {
  const [, second = ''] = await versions('back', 2);
  const target = { namespace: 'default', stream: 'back', tag: 'v' };
  await sluice.mutate('rollbackImageTag', { ...target, hold: false }, '__typename');
  await age();
  await prune({ keepTagRevisions: 0 });
  expect(await isKnown(second)).toBe(false);
  expect((await importTag('back')).results).toMatchObject([{ outcome: 'MOVED', image: { digest: second } }]);
});

test('an image whose promotion awaits approval stays, whatever became of its source', async () => {
  const [first = ''] = await versions('awaited', 2);
  await age();
  await db.execute(sql`-- addPromotion
    insert into promotion (namespace, stream, tag, from_namespace, from_stream, from_tag, reference, digest, state,
                           requested_by, expires_at)
    values ('default', 'awaited', 'prod', 'default', 'awaited', 'v', 'r', ${first}, 'PENDING', '{}', now() + interval '1 day')`);
  await prune({ keepTagRevisions: 0 });
  expect(await isKnown(first)).toBe(true);
  await db.execute(sql`-- expirePromotion
    update promotion set expires_at = now()`);
  await prune({ keepTagRevisions: 0 });
  expect(await isKnown(first)).toBe(false);
});

test('a tag that is neither specified nor pointed at anything is removed', async () => {
  await versions('empty', 1);
  await db.execute(sql`-- addEmptyTag
    insert into image_tag (stream_id, name)
    select id, unnest(array['husk', 'shell']) from image_stream where name = 'empty'`);
  await age();
  const target = { namespace: 'default', stream: 'empty' };
  expect((await prune(target)).removedTags).toEqual(['default/empty:husk', 'default/empty:shell']);
  expect((await prune(target)).removedTags).toEqual([]);
});

test('a reference that cannot be read stops the pruning, unless it is to be ignored', async () => {
  await versions('broken', 2);
  await age();
  await db.execute(sql`-- breakReference
    update image_tag set source_kind = 'IMAGE_STREAM_IMAGE', source_name = 'web@oops', spec_generation = 1
    where stream_id = (select id from image_stream where name = 'broken')`);
  const input = { namespace: 'default', stream: 'broken', keepTagRevisions: 0, dryRun: false };
  const { pruneImages } = await sluice.data(mutation('pruneImages', 'decisions { keep }'), { input });
  expect(pruneImages.decisions).toEqual([]);
  expect(pruneImages.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect(pruneImages.userErrors[0].message).toContain('default/broken:v ("web@oops")');
  const { decisions } = await prune({ ...input, ignoreInvalidReferences: true });
  expect(decisions).toMatchObject([{ keep: true }, { keep: false }]);
  await sluice.mutate('deleteImageStream', { namespace: 'default', name: 'broken' }, 'deleted');
});

test('a long run goes on where the call before ended', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof prune>> = await prune({ dryRun: true, first: 2, after });
    const streams = (page.decisions as { stream: string }[]).map(({ stream }) => stream);
    seen.push(...new Set(streams));
    after = page.next;
  } while (after !== null);
  const { imageStreams } = await sluice.data('{ imageStreams(first: 100) { nodes { name } } }');
  expect(seen).toEqual((imageStreams.nodes as { name: string }[]).map(({ name }) => name));
});

test('the log of events says what was pruned', async () => {
  const [first] = await versions('logged', 2);
  await age();
  await prune({ keepTagRevisions: 0 });
  const found = await db.many(sql<{ type: string; subject: string; payload: object }>`-- prunings
    select type, subject, payload from event where type like '%pruned' order by place, number`);
  expect(found).toContainEqual({
    type: 'image-stream.pruned',
    subject: 'default/logged',
    payload: { stream: 'logged', items: [{ tag: 'v', revision: '1', digest: first }], tags: [] },
  });
  expect(found.at(-1)).toMatchObject({
    type: 'images.pruned',
    payload: { digests: expect.arrayContaining([first]) as unknown },
  });
});
