import { beforeAll, expect, test } from 'vitest';
import { buildConfig, scriptedRunner } from '../../support/building.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { eventsTold } from '../../support/events-told.js';

const sluice = await startSluice();
const runner = scriptedRunner(sluice);

beforeAll(() => sluice.mutate('createNamespace', { name: 'shop' }, 'cursor'));

const apply = (name: string, more: { spec?: object; [field: string]: unknown } = {}) =>
  sluice.mutate(
    'applyBuildConfig',
    buildConfig(name, more),
    'outcome build { name phase causes { type message } } buildConfig { name lastVersion generation resourceVersion spec { strategy { type docker { noCache } } } }',
  );
const start = (config: string, more: object = {}) =>
  sluice.mutate(
    'startBuild',
    { namespace: 'shop', config, ...more },
    'build { name number phase reason message causes { type message } startedBy { name } }',
  );
const build = async (name: string) =>
  (
    await sluice.data(
      `query ($name: String!) { build(namespace: "shop", name: $name) {
         name phase reason message attempt runner startedAt completedAt stages { name } cloneOf
         revision { commit } inputs { reference digest } logSnippet } }`,
      { name },
    )
  ).build;

test('a definition is applied, built by a runner, and told of in events', async () => {
  const applied = await apply('web');
  expect(applied).toMatchObject({
    outcome: 'CREATED',
    build: null,
    buildConfig: { lastVersion: '0', generation: '1', spec: { strategy: { type: 'DOCKER' } } },
  });
  expect((await apply('web')).outcome).toBe('UNCHANGED');

  const started = await start('web');
  expect(started.build).toMatchObject({
    name: 'web-1',
    phase: 'PENDING',
    causes: [{ type: 'MANUAL', message: 'Manually triggered' }],
    startedBy: { name: 'ada' },
  });
  const lease = await runner.claim();
  expect(lease.build).toMatchObject({ name: 'web-1', phase: 'RUNNING', attempt: 1 });
  expect(lease.work.push).toMatchObject({ reference: null });
  await runner.stage(lease.key, 'FETCH_INPUTS', { durationMilliseconds: '12' });
  const said = await runner.stage(lease.key, 'BUILD', {
    steps: [{ name: 'DOCKER_BUILD', startedAt: new Date().toISOString(), durationMilliseconds: '3' }],
  });
  expect(said.build.stages).toMatchObject([
    { name: 'FETCH_INPUTS', durationMilliseconds: '12' },
    { name: 'BUILD', steps: [{ name: 'DOCKER_BUILD' }] },
  ]);
  await runner.append(lease.key, 0, 'STEP 1: FROM scratch\n');
  const { build: done } = await runner.finish(lease.key);
  expect(done).toMatchObject({ name: 'web-1', phase: 'COMPLETE', reason: null });

  const events = await eventsTold(
    sluice,
    `{ events(types: ["build.*", "build-config.*"], first: 20) { nodes { id type cause { kind eventId }
         ... on BuildEvent { kind buildName configName phase stage } } } }`,
    7,
  );
  const nodes = [...events].reverse();
  expect(nodes.map(({ type }: { type: string }) => type)).toEqual([
    'build-config.created',
    'build.created',
    'build.queued',
    'build.started',
    'build.stage-started',
    'build.stage-started',
    'build.completed',
  ]);
  const [, created, queued, begun, , , completed] = nodes;
  expect(created).toMatchObject({ kind: 'CREATED', buildName: 'web-1', configName: 'web' });
  expect(queued.cause.eventId).toBe(created.id);
  expect(begun.cause.eventId).toBe(queued.id);
  expect(completed.cause.eventId).toBe(begun.id);
});

test('a build is cancelled while it waits and while it runs, and its runner has nothing to say any more', async () => {
  await apply('cancelled');
  await start('cancelled');
  const cancel = (name: string) =>
    sluice.mutate('cancelBuild', { namespace: 'shop', name }, 'build { phase reason message completedAt }');
  // cancelBuild takes a BuildInput.
  expect((await cancel('cancelled-1')).build).toMatchObject({
    phase: 'CANCELLED',
    reason: 'CANCELLED_BUILD',
    message: 'Cancelled by ada.',
  });
  await start('cancelled');
  const lease = await runner.claim();
  expect(lease.build.name).toBe('cancelled-2');
  await cancel('cancelled-2');
  for (const [field, input] of [
    ['renewBuildLease', {}],
    ['finishBuild', { outcome: 'COMPLETE' }],
    ['appendBuildLog', { chunks: [{ offset: '0', bytes: 'eA==' }] }],
    ['reportBuildStage', { stage: 'BUILD', startedAt: new Date().toISOString() }],
  ] as const) {
    const answer = await sluice.ask(mutation(field, ''), { input: { lease: lease.key, ...input } });
    expect(answer.data[field].userErrors, field).toMatchObject([{ code: 'CONFLICT' }]);
  }
  expect(await build('cancelled-2')).toMatchObject({ phase: 'CANCELLED' });
  const again = await sluice.ask(mutation('cancelBuild', ''), {
    input: { namespace: 'shop', name: 'cancelled-2' },
  });
  expect(again.data.cancelBuild.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('a build that fails says why, and keeps the last lines of its log', async () => {
  await apply('failing');
  await start('failing');
  const lease = await runner.claim();
  const lines = Array.from({ length: 60 }, (_, index) => `line ${String(index)}\n`).join('');
  await runner.append(lease.key, 0, lines.slice(0, 300));
  const startedAt = new Date().toISOString();
  const input = {
    ...{ outcome: 'FAILED', reason: 'DOCKER_BUILD_FAILED', message: 'exit status 2' },
    chunks: [{ offset: '300', text: lines.slice(300) }],
    stages: [
      { stage: 'FETCH_INPUTS', startedAt, durationMilliseconds: '3' },
      { stage: 'BUILD', startedAt, durationMilliseconds: '20', steps: [] },
    ],
  };
  const { build: failed } = await runner.finish(lease.key, input);
  expect(failed.stages).toEqual([
    { name: 'FETCH_INPUTS', durationMilliseconds: '3' },
    { name: 'BUILD', durationMilliseconds: '20' },
  ]);
  expect(failed).toMatchObject({ phase: 'FAILED', reason: 'DOCKER_BUILD_FAILED', message: 'exit status 2' });
  expect(String(failed.logSnippet).split('\n').slice(0, -1)).toEqual(
    Array.from({ length: 20 }, (_, index) => `line ${String(40 + index)}`),
  );
  // The answer got lost: asked again, the runner is told what is.
  expect((await runner.finish(lease.key, input)).build.phase).toBe('FAILED');
  const told = await eventsTold(
    sluice,
    '{ events(types: ["build.*"], subjects: ["shop/failing-1"], first: 20) { nodes { type ... on BuildEvent { stage } } } }',
    6,
  );
  expect(told.slice(0, 3).reverse()).toEqual([
    { type: 'build.stage-started', stage: 'FETCH_INPUTS' },
    { type: 'build.stage-started', stage: 'BUILD' },
    { type: 'build.failed', stage: null },
  ]);
});

test('a build is repeated with the same specification, and says of which it is a clone', async () => {
  await apply('cloned');
  await start('cloned', { noCache: true, env: [{ name: 'A', value: '1' }] });
  await runner.finish((await runner.claim()).key);
  await apply('cloned', { spec: { source: { dockerfile: 'FROM busybox\n' } } });
  const clone = await sluice.mutate(
    'startBuild',
    { namespace: 'shop', cloneOf: 'cloned-1' },
    'build { name cloneOf causes { type } spec { source { dockerfile } strategy { docker { noCache env { name value } } } } }',
  );
  expect(clone.build).toMatchObject({
    name: 'cloned-2',
    cloneOf: 'cloned-1',
    causes: [{ type: 'CLONE' }],
    spec: {
      source: { dockerfile: 'FROM scratch\n' },
      strategy: { docker: { noCache: true, env: [{ name: 'A', value: '1' }] } },
    },
  });
  await runner.finish((await runner.claim()).key);
});

test('a new definition with a CONFIG_CHANGE trigger builds at once, and no more when it changes', async () => {
  const triggers = [{ type: 'CONFIG_CHANGE' }];
  const applied = await apply('first', { triggers });
  expect(applied.build).toMatchObject({ name: 'first-1', causes: [{ type: 'CONFIG_CHANGE' }] });
  const changed = await apply('first', { triggers, spec: { completionDeadlineSeconds: '60' } });
  expect(changed).toMatchObject({ outcome: 'CONFIGURED', build: null, buildConfig: { lastVersion: '1' } });
  const lease = await runner.claim();
  await runner.finish(lease.key);
});

test('a paused definition builds nothing', async () => {
  const annotations = [{ key: 'openshift.io/build-config.paused', value: 'true' }];
  await apply('paused', { annotations, triggers: [{ type: 'CONFIG_CHANGE' }] });
  const answer = await sluice.ask(mutation('startBuild', ''), {
    input: { namespace: 'shop', config: 'paused' },
  });
  expect(answer.data.startBuild.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'config'] }]);
});

test('a build of no definition is made once, is the same when applied again, and never becomes another', async () => {
  const applyBuild = (dockerfile: string) =>
    sluice.ask(mutation('applyBuild', 'outcome build { name phase }'), {
      input: {
        namespace: 'shop',
        name: 'alone',
        spec: { source: { dockerfile }, strategy: { docker: {} } },
      },
    });
  const first = await applyBuild('FROM scratch\n');
  expect(first.data.applyBuild).toMatchObject({ outcome: 'CREATED', build: { phase: 'PENDING' } });
  const lease = await runner.claim();
  expect((await applyBuild('FROM scratch\n')).data.applyBuild).toMatchObject({
    outcome: 'UNCHANGED',
    build: { phase: 'RUNNING' },
  });
  const other = await applyBuild('FROM busybox\n');
  expect(other.data.applyBuild.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'spec'] }]);
  const query = '{ build(namespace: "shop", name: "alone") { phase spec { source { dockerfile } } } }';
  expect((await sluice.data(query)).build).toMatchObject({
    spec: { source: { dockerfile: 'FROM scratch\n' } },
  });
  await runner.finish(lease.key);
});

test('a dry run of whatever changes builds answers as the change itself does, and leaves no trace', async () => {
  const state = () =>
    sluice.data(
      `{ namespace(name: "shop") { buildConfigs(first: 50) { nodes { name lastVersion resourceVersion } }
           builds(first: 50) { nodes { name phase } } } }`,
    );
  const at = { namespace: 'shop', name: 'dry-1' };
  const spec = buildConfig('dry').spec;
  const steps: [name: string, input: object, selection: string][] = [
    ['applyBuildConfig', buildConfig('dry'), 'outcome buildConfig { name lastVersion generation }'],
    ['startBuild', { namespace: 'shop', config: 'dry' }, 'build { name phase causes { message } }'],
    ['startBuild', { namespace: 'shop', config: 'dry' }, 'build { name phase number }'],
    ['cancelBuild', at, 'build { name phase reason message }'],
    ['startBuild', { namespace: 'shop', cloneOf: 'dry-1' }, 'build { name phase cloneOf }'],
    ['deleteBuild', at, 'deleted'],
    ['applyBuild', { namespace: 'shop', name: 'dry-lone', spec }, 'outcome build { name phase }'],
    ['deleteBuildConfig', { namespace: 'shop', name: 'dry' }, 'deleted'],
  ];
  for (const [name, input, selection] of steps) {
    const before = await state();
    const tried = await sluice.mutate(name, { ...input, dryRun: true }, selection);
    expect(await state(), name).toEqual(before);
    const done = await sluice.mutate(name, input, selection);
    expect({ ...done, cursor: null }, name).toEqual(tried);
    expect(await state(), name).not.toEqual(before);
  }
});
