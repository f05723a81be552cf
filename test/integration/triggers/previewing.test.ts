import { expect, test } from 'vitest';
import { asking, mutation } from '../../support/asking.js';
import { scriptedRunner } from '../../support/building.js';
import { apply, deploymentConfig, namespace, onImage } from '../../support/deployments.js';
import { pushImage } from '../../support/images.js';
import { freshDatabase, startDatabase } from '../../support/postgres.js';
import { mapped, push } from '../../support/pushing.js';
import { startRegistry } from '../../support/registry.js';
import { buildsOn, istag } from '../../support/triggers/rings.js';
import { startSluice } from '../../support/sluice.js';
import { viewerWith } from '../../support/viewers.js';
import { eventually } from '../../support/wait.js';

const registry = await startRegistry();
const sluice = await startSluice({
  SLUICE_DISABLE_TRIGGERS: 'false',
  SLUICE_INTERNAL_REGISTRY: registry.host,
});
const db = await startDatabase({ url: sluice.databaseUrl });
const runner = scriptedRunner(sluice);
const room = 'shop';

/** What has been started so far, as previews name it. */
async function started(): Promise<string[]> {
  const { namespace: now } = await sluice.data(
    `{ namespace(name: "${room}") { buildConfigs { nodes { name lastVersion } } deployments { nodes { name latestRollout { number } } } } }`,
  );
  const builds = now.buildConfigs.nodes as { name: string; lastVersion: string }[];
  const deployments = now.deployments.nodes as { name: string; latestRollout: { number: number } | null }[];
  return [
    ...builds.flatMap(({ name, lastVersion }) =>
      Array.from({ length: Number(lastVersion) }, () => `BUILD ${name}`),
    ),
    ...deployments.flatMap(({ name, latestRollout }) =>
      Array.from({ length: latestRollout?.number ?? 0 }, () => `ROLLOUT ${name}`),
    ),
  ];
}

const firesNothing = async () => {
  const { namespace: now } = await sluice.data(
    `{ namespace(name: "${room}") { triggers(state: DUE, first: 100) { nodes { id } } } }`,
  );
  return (now.triggers.nodes as object[]).length === 0;
};

/** Lets all triggers fire and carries out all builds, until nothing is left to be done. */
async function settle(): Promise<void> {
  for (;;) {
    await eventually(firesNothing, 'all triggers to have fired', 60);
    const lease = await runner.maybe({ namespaces: [room] });
    if (!lease) return;
    const reference = String(lease.work.push.reference).replace(`${registry.host}/`, '');
    const digest = await pushImage(registry.host, reference, { files: { build: lease.build.name } });
    await runner.finish(lease.key, { digest });
  }
}

/** What is in one list more often than in the other. */
function more(after: readonly string[], before: readonly string[]): string[] {
  const left = [...before];
  return after.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Previews a mutation, runs it in earnest, and compares; yields what came about. */
async function compare(field: string, input: object): Promise<string[]> {
  const { blastRadius } = await sluice.mutate(
    field,
    { ...input, dryRun: true },
    'blastRadius { steps { kind namespace name } isTruncated }',
  );
  const steps = blastRadius.steps as { kind: string; namespace: string; name: string }[];
  const told = steps.flatMap(({ kind, name }) =>
    kind === 'BUILD' || kind === 'ROLLOUT' ? [`${kind} ${name}`] : [],
  );
  const before = await started();
  const { [field]: done } = await sluice.data(mutation(field, '__typename'), { input });
  expect(done.userErrors, field).toEqual([]);
  await settle();
  const come = more(await started(), before).sort();
  expect(told.sort(), `${field} ${JSON.stringify(input)}`).toEqual(come);
  return come;
}

const app = (tag: string) => ({ namespace: room, stream: 'app', tag });
const copyOf = (name: string) => ({ source: { kind: 'IMAGE_STREAM_TAG', name } });
const named = (name: string) => ({ namespace: room, name });

test('what is previewed is what comes about, whatever moves a tag, starts a build or lets triggers fire', async () => {
  await namespace(sluice, room);
  for (const name of ['web', 'late', 'other'])
    await sluice.mutate('applyImageStream', named(name), 'outcome');
  for (const tag of ['1.0.0', '1.1.0', '2.0.0', 'draft']) await push(sluice, room, `app:${tag}`, tag);
  await sluice.mutate('setImageTag', { ...app('prod'), ...copyOf('app:1.0.0') }, '__typename');
  await sluice.mutate(
    'applyImageTag',
    { namespace: room, stream: 'app', spec: { name: 'stable', follow: { semver: '^1.0' } } },
    'outcome',
  );
  await sluice.mutate('applyBuildConfig', buildsOn(room, 'web', 'app:prod', 'web:latest'), 'outcome');
  await sluice.mutate('applyBuildConfig', buildsOn(room, 'late', 'web:latest', 'late:latest'), 'outcome');
  for (const [name, from] of [
    ['site', 'web:latest'],
    ['direct', 'app:stable'],
    ['last', 'late:latest'],
  ] as const)
    await apply(sluice, room, deploymentConfig(name, [onImage(from, ['web']), { type: 'ConfigChange' }]));
  await settle();
  const all = ['BUILD late', 'BUILD web', 'ROLLOUT last', 'ROLLOUT site'];

  expect(await compare('setImageTag', { ...app('prod'), ...copyOf('app:1.1.0') })).toEqual(all);
  expect(await compare('setImageTag', { ...app('prod'), ...copyOf('app:1.1.0') })).toEqual([]);
  expect(await compare('rollbackImageTag', { ...app('prod'), reason: 'slow' })).toEqual(all);
  expect(await compare('setImageTag', { ...app('prod'), ...copyOf('app:2.0.0') })).toEqual(all);
  expect(await compare('releaseImageTag', app('prod'))).toEqual([]);
  const promoted = { from: app('draft'), to: app('prod') };
  expect(await compare('promoteImageTag', promoted)).toEqual(all);
  const ann = await viewerWith({ address: sluice.address, db }, 'ann', ['cluster-admin']);
  const { promotion } = await asking(sluice.address, ann.token).mutate(
    'promoteImageTag',
    { from: app('1.0.0'), to: app('prod'), requireApproval: true },
    'promotion { id digest }',
  );
  expect(await compare('approvePromotion', promotion as object)).toEqual(all);
  await pushImage(registry.host, 'outside/app:1');
  const source = { from: `${registry.host}/outside/app:1`, insecure: true };
  expect(await compare('importImages', { ...app('prod'), ...source, confirm: true })).toEqual(all);
  expect(await compare('importImages', { ...app('prod'), ...source, confirm: true })).toEqual([]);
  expect(await compare('createImageStreamMapping', mapped(room, 'app:prod', 'mapped'))).toEqual(all);
  expect(
    await compare('applyImageTag', {
      namespace: room,
      stream: 'app',
      spec: { name: '1.2.0', ...copyOf('app:2.0.0') },
    }),
  ).toEqual(['ROLLOUT direct']);
  // What followed the best of its range follows the next best.
  expect(await compare('deleteImageTag', app('1.2.0'))).toEqual(['ROLLOUT direct']);
  expect(
    await compare('applyImageStream', {
      ...named('app'),
      tags: [
        { name: 'stable', follow: { semver: '^1.0' } },
        { name: '1.3.0', ...copyOf('app:draft') },
      ],
    }),
  ).toEqual(['ROLLOUT direct']);

  expect(await compare('startBuild', { namespace: room, config: 'web' })).toEqual(all);
  const other = buildsOn(room, 'other', 'app:draft', 'other:latest');
  expect(await compare('applyBuildConfig', other)).toEqual(['BUILD other']);
  const target = { namespace: room, target: { kind: 'BUILD_CONFIG', name: 'other' } };
  expect(await compare('setTriggersAutomatic', { ...target, automatic: false })).toEqual([]);
  await push(sluice, room, 'app:draft', 'draft again');
  // What else follows that tag has fired, before the next is previewed.
  await settle();
  expect(await compare('setTriggersAutomatic', { ...target, automatic: true })).toEqual(['BUILD other']);
  expect(await compare('setTrigger', { ...target, from: app('1.0.0') })).toEqual(['BUILD other']);
  expect(
    await compare('applyBuildConfig', {
      ...other,
      spec: { ...other.spec, strategy: { docker: { from: istag('app:2.0.0') } } },
    }),
  ).toEqual(['BUILD other']);

  expect(await compare('startRollout', named('site'))).toEqual(['ROLLOUT site']);
  expect(await compare('rollBackDeployment', { ...named('site'), to: 1 })).toEqual(['ROLLOUT site']);
  expect(await compare('releaseDeployment', named('site'))).toEqual(['ROLLOUT site']);
  const manifest = JSON.stringify(
    deploymentConfig('site', [onImage('web:latest', ['web']), { type: 'ConfigChange' }], ['web'], {
      command: ['run'],
    }),
  );
  expect(await compare('applyDeployment', { namespace: room, manifest })).toEqual(['ROLLOUT site']);
  expect(await compare('setDeploymentPaused', { ...named('site'), paused: true })).toEqual([]);
  expect(await compare('startBuild', { namespace: room, config: 'web' })).toEqual([
    'BUILD late',
    'BUILD web',
    'ROLLOUT last',
  ]);
  expect(await compare('setDeploymentPaused', { ...named('site'), paused: false })).toEqual(['ROLLOUT site']);

  await sluice.mutate('holdTriggers', { namespace: room, reason: 'to look' }, '__typename');
  expect(await compare('setImageTag', { ...app('prod'), ...copyOf('app:1.0.0') })).toEqual([]);
  expect(await compare('releaseTriggers', { namespace: room })).toEqual(all);
  // What is gone is nothing that anything could start with.
  expect(await compare('deleteImageStream', named('app'))).toEqual([]);
}, 300_000);

test('a preview knows of moves that no trigger has looked at yet', async () => {
  const databaseUrl = await freshDatabase();
  const untold = await startSluice({ DATABASE_URL: databaseUrl });
  await namespace(untold, room);
  await push(untold, room, 'base:latest', 'one');
  await apply(
    untold,
    room,
    deploymentConfig('site', [onImage('base:latest', ['web']), { type: 'ConfigChange' }]),
  );
  await untold.mutate('holdTriggers', { namespace: room, reason: 'to look' }, '__typename');
  await push(untold, room, 'base:latest', 'two');
  const release = async (dryRun: boolean) =>
    untold.mutate('releaseTriggers', { namespace: room, dryRun }, 'blastRadius { steps { kind name } }');
  const { blastRadius } = await release(true);
  expect(blastRadius.steps).toEqual([{ kind: 'ROLLOUT', name: 'site' }]);
  await release(false);
  await startSluice({ DATABASE_URL: databaseUrl, SLUICE_DISABLE_TRIGGERS: 'false' });
  const query = `{ deployment(namespace: "${room}", name: "site") { latestRollout { number } } }`;
  await eventually(
    async () => (await untold.data(query)).deployment.latestRollout.number === 2,
    'the rollout to come about',
  );
});
