import { beforeAll, expect, test } from 'vitest';
import { literal, startDatabase } from '../../support/postgres.js';
import { mutation, startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });

beforeAll(() => sluice.mutate('createNamespace', { name: 'shop' }, 'cursor'));

const from = { kind: 'IMAGE_STREAM_TAG', name: 'base:1' };
const change = [{ type: 'IMAGE_CHANGE' }, { type: 'CONFIG_CHANGE' }];
const apply = (name: string, spec: object, more: object = {}) =>
  sluice.mutate(
    'applyBuildConfig',
    { namespace: 'shop', name, spec, triggers: change, ...more },
    'outcome buildConfig { generation resourceVersion lastVersion }',
  );

test.each([
  ['source', { source: null }],
  [
    'all of the source',
    { source: { git: null, binary: null, images: null, contextDir: null, secrets: null } },
  ],
  ['output', { output: null }],
  ['what the output says', { output: { to: null, pushSecret: null, imageLabels: null } }],
  ['limits', { resources: { limits: null, requests: [] } }],
  ['a hook', { postCommit: null }],
  ['what a hook says', { postCommit: { command: null, args: [], script: null } }],
  [
    'the rest',
    { serviceAccount: null, nodeSelector: null, mountTrustedCA: null, completionDeadlineSeconds: null },
  ],
])('a definition says the same with null for %s as without', async (what, nothing) => {
  const name = `null-${what.replaceAll(' ', '-')}`;
  const strategy = { source: { from } };
  const { buildConfig } = await apply(name, { strategy });
  const again = await apply(name, { strategy, ...nothing });
  expect(again).toMatchObject({ outcome: 'UNCHANGED', buildConfig });
  expect((await apply(name, { strategy })).outcome).toBe('UNCHANGED');
});

test('nor is it another with null for what a strategy or a trigger may say', async () => {
  const { buildConfig } = await apply('parts', { strategy: { source: { from } } });
  const quiet = { pullSecret: null, env: null, scripts: null, incremental: null, volumes: null };
  for (const imageChange of [null, {}, { from: null, paused: null }]) {
    const triggers = [
      { type: 'IMAGE_CHANGE', imageChange, secret: null, allowEnv: null },
      { type: 'CONFIG_CHANGE', imageChange: null },
    ];
    const spec = { strategy: { source: { from: { ...from, namespace: null }, ...quiet } } };
    expect(await apply('parts', spec, { triggers, labels: null, runPolicy: null })).toMatchObject({
      outcome: 'UNCHANGED',
      buildConfig,
    });
  }
});

test('a definition that was kept before there was a field is no other for what says nothing', async () => {
  const spec = { strategy: { source: { from } } };
  const { buildConfig } = await apply('kept', spec);
  await db.execute(
    literal(`update build_config set spec = spec - '{nodeSelector,mountTrustedCA,postCommit}'::text[]
      #- '{source,configMaps}' #- '{strategy,source,volumes}' where name = 'kept'`),
  );
  expect(await apply('kept', spec)).toMatchObject({ outcome: 'UNCHANGED', buildConfig });
  const other = await apply('kept', { ...spec, mountTrustedCA: true });
  expect(other).toMatchObject({ outcome: 'CONFIGURED', buildConfig: { generation: '2' } });
});

test('a definition that was kept with a hook that does nothing, and a trigger that says nothing, is no other', async () => {
  const spec = { strategy: { source: { from } } };
  const { buildConfig } = await apply('older', spec);
  await db.execute(
    literal(`update build_config set spec = spec || '{"postCommit": {"command": [], "args": [], "script": null}}',
      triggers = jsonb_set(triggers, '{0,imageChange}', 'null') where name = 'older'`),
  );
  for (const same of [spec, { ...spec, postCommit: {} }])
    expect(await apply('older', same)).toMatchObject({ outcome: 'UNCHANGED', buildConfig });
  const other = await apply('older', { ...spec, postCommit: { script: 'true' } });
  expect(other).toMatchObject({ outcome: 'CONFIGURED', buildConfig: { generation: '2' } });
});

test('a build that was kept with a hook that does nothing is the same when it is applied again', async () => {
  const build = (postCommit?: object) =>
    sluice.ask(mutation('applyBuild', 'outcome'), {
      input: { namespace: 'shop', name: 'once', spec: { strategy: { source: { from } }, postCommit } },
    });
  const answer = async (postCommit?: object) => {
    const { outcome, userErrors } = (await build(postCommit)).data.applyBuild;
    return outcome ?? userErrors[0].code;
  };
  expect(await answer({})).toBe('CREATED');
  await db.execute(
    literal(
      `update build set spec = spec || '{"postCommit": {"command": [], "args": [], "script": null}}' where name = 'once'`,
    ),
  );
  expect(await answer({})).toBe('UNCHANGED');
  expect(await answer()).toBe('UNCHANGED');
  expect(await answer({ script: 'true' })).toBe('CONFLICT');
});

test('a tag says the same with null for what it may say as without', async () => {
  const source = { kind: 'DOCKER_IMAGE', name: 'quay.io/o/app:1' };
  const nothing = { follow: null, scheduled: null, interval: null, minimumAge: null, insecure: null };
  const applied = async (...tags: object[]) => {
    const input = { namespace: 'default', name: 'app', tags };
    return (await sluice.mutate('applyImageStream', input, 'outcome')).outcome;
  };
  const tag = { name: '1', source, reference: true };
  expect(await applied(tag, { name: 'none' })).toBe('CREATED');
  const quiet = { ...tag, ...nothing, source: { ...source, namespace: null }, annotations: null };
  expect(await applied(quiet, { name: 'none', source: null, ...nothing })).toBe('UNCHANGED');
});
