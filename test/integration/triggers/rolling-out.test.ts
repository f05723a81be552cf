import { expect, test } from 'vitest';
import {
  annotated,
  apply,
  deploymentConfig,
  deploymentNow,
  namespace,
  onImage,
} from '../../support/deployments.js';
import { push } from '../../support/pushing.js';
import { mutation, startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

const rollout =
  'rollout { number state rollbackOf images { digest } cause { kind message } } deployment { imageHold { reason } paused }';
const claimed = 'claim { token fence rollout { number state attempts agent manifest } }';

const claim = (agent: string, room: string, more: object = {}) =>
  sluice.mutate('claimRollout', { agent, namespaces: [room], ...more }, claimed);

const refused = async (field: string, input: object) =>
  (await sluice.data(mutation(field, ''), { input }))[field].userErrors[0];

/** A deployment with two complete rollouts, of two images. */
async function twice(room: string) {
  await namespace(sluice, room);
  const first = await push(sluice, room, 'web:prod', 'one');
  await apply(
    sluice,
    room,
    deploymentConfig('web', [{ type: 'ConfigChange' }, onImage('web:prod', ['web'])]),
  );
  await complete(room);
  const second = await push(sluice, room, 'web:prod', 'two');
  await sluice.mutate('startRollout', { namespace: room, name: 'web' }, rollout);
  await complete(room);
  return { first, second };
}

async function complete(room: string) {
  const { claim: held } = await claim('agent', room);
  await sluice.mutate('finishRollout', { token: held.token, result: 'COMPLETE' }, 'rollout { state }');
}

test('a change of the template makes a rollout; the same again does nothing', async () => {
  await namespace(sluice, 'config');
  await push(sluice, 'config', 'web:prod', 'one');
  const triggers = [{ type: 'ConfigChange' }, onImage('web:prod', ['web'])];
  expect((await apply(sluice, 'config', deploymentConfig('web', triggers))).outcome).toBe('CREATED');
  expect((await apply(sluice, 'config', deploymentConfig('web', triggers))).outcome).toBe('UNCHANGED');
  const changed = await apply(
    sluice,
    'config',
    deploymentConfig('web', triggers, ['web'], { env: [{ name: 'A', value: '1' }] }),
  );
  expect(changed).toMatchObject({ outcome: 'CONFIGURED', rollout: { number: 2 } });
});

test('without a ConfigChange trigger a change of the template waits', async () => {
  await namespace(sluice, 'manual');
  const { rollout: none } = await apply(
    sluice,
    'manual',
    deploymentConfig('web', [], ['web'], { image: 'quay.io/a/b:1' }),
  );
  expect(none).toBeNull();
  const { rollout: first } = await sluice.mutate(
    'startRollout',
    { namespace: 'manual', name: 'web' },
    rollout,
  );
  expect(first).toMatchObject({ number: 1, cause: { kind: 'REQUEST' } });
});

test('a rollback brings back the images and holds them until it is released', async () => {
  const { first, second } = await twice('back');
  const back = await sluice.mutate(
    'rollBackDeployment',
    { namespace: 'back', name: 'web', reason: '500s' },
    rollout,
  );
  expect(back).toMatchObject({
    rollout: {
      number: 3,
      rollbackOf: 1,
      images: [{ digest: first }],
      cause: { kind: 'ROLLBACK', message: '500s' },
    },
    deployment: { imageHold: { reason: '500s' } },
  });
  await push(sluice, 'back', 'web:prod', 'three');
  const held = await deploymentNow(sluice, 'back', 'web');
  expect(held.triggers).toMatchObject([{}, { state: 'HELD' }]);
  expect(held.conditions).toContainEqual({ reason: 'ImagesHeld', message: expect.stringContaining('500s') });
  const free = await sluice.mutate('releaseDeployment', { namespace: 'back', name: 'web' }, rollout);
  expect(free.rollout.number).toBe(4);
  expect(free.rollout.images[0].digest).not.toBe(second);
});

test('what changes while it is paused is rolled out as one when it is resumed', async () => {
  const { second } = await twice('paused');
  await sluice.mutate('setDeploymentPaused', { namespace: 'paused', name: 'web', paused: true }, rollout);
  const third = await push(sluice, 'paused', 'web:prod', 'three');
  expect((await deploymentNow(sluice, 'paused', 'web')).latestRollout.images[0].digest).toBe(second);
  const resumed = await sluice.mutate(
    'setDeploymentPaused',
    { namespace: 'paused', name: 'web', paused: false },
    rollout,
  );
  expect(resumed.rollout).toMatchObject({ number: 3, images: [{ digest: third }] });
});

test('a rollout goes to one agent, in order, and to another when the lease ends', async () => {
  await namespace(sluice, 'agents');
  await push(sluice, 'agents', 'web:prod', 'one');
  await apply(
    sluice,
    'agents',
    deploymentConfig('web', [{ type: 'ConfigChange' }, onImage('web:prod', ['web'])]),
  );
  const { claim: first } = await claim('one', 'agents');
  expect(first.rollout).toMatchObject({ number: 1, state: 'RUNNING', attempts: 1, agent: 'one' });
  expect(first.rollout.manifest).toContain('image: registry.local:5000/agents/web@sha256:');
  expect((await claim('two', 'agents')).claim).toBeNull();
  await sluice.mutate('startRollout', { namespace: 'agents', name: 'web' }, rollout);
  expect((await claim('two', 'agents')).claim).toBeNull();
  const { claim: again } = await claim('one', 'agents');
  expect(again.rollout).toMatchObject({ number: 1, attempts: 2 });
  expect(Number(again.fence)).toBeGreaterThan(Number(first.fence));
  expect(await refused('finishRollout', { token: first.token, result: 'COMPLETE' })).toMatchObject({
    code: 'CONFLICT',
  });
  await sluice.mutate(
    'finishRollout',
    { token: again.token, result: 'FAILED', message: 'no room' },
    'rollout { state }',
  );
  expect((await claim('two', 'agents')).claim.rollout.number).toBe(2);
  expect((await deploymentNow(sluice, 'agents', 'web')).rollouts.nodes).toMatchObject([
    { state: 'RUNNING' },
    { state: 'FAILED' },
  ]);
});

test('an agent learns that its rollout was cancelled', async () => {
  await namespace(sluice, 'cancelled');
  await push(sluice, 'cancelled', 'web:prod', 'one');
  await apply(sluice, 'cancelled', deploymentConfig('web', [onImage('web:prod', ['web'])]));
  const { claim: held } = await claim('one', 'cancelled');
  await sluice.mutate('cancelRollout', { namespace: 'cancelled', name: 'web' }, rollout);
  expect(await refused('reportRollout', { token: held.token })).toMatchObject({ code: 'CONFLICT' });
});

const path = 'spec.template.spec.containers[?(@.name=="web")].image';
const from = { kind: 'ImageStreamTag', name: 'web:prod' };

test.each([
  ['ContainerNotFound', deploymentConfig('web', [onImage('web:prod', ['marsview'])], ['main'])],
  [
    'ContainerNotFound',
    annotated('Deployment', 'web', [{ from, fieldPath: path.replace('web', 'marsview') }]),
  ],
  [
    'DuplicateFieldPath',
    annotated('Deployment', 'web', [
      { from, fieldPath: path },
      { from, fieldPath: path },
    ]),
  ],
  ['BadFieldPath', annotated('Deployment', 'web', [{ from, fieldPath: 'spec.containers.web' }])],
  ['BadFieldPath', annotated('CronJob', 'web', [{ from, fieldPath: path }])],
  ['PausedIsText', annotated('Deployment', 'web', [{ from, fieldPath: path, paused: 'false' }])],
  [
    'BadTrigger',
    annotated('Deployment', 'web', [{ from: { kind: 'DockerImage', name: 'a:1' }, fieldPath: path }]),
  ],
  ['BadTrigger', annotated('Deployment', 'web', 'not json')],
])('what could never fire is refused, or told of: %s', async (reason, manifest) => {
  await namespace(sluice, `never-${reason.toLowerCase()}`).catch(() => undefined);
  const room = `never-${reason.toLowerCase()}`;
  const input = { namespace: room, manifest: JSON.stringify(manifest) };
  expect(await refused('applyDeployment', input)).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(reason),
  });
  const { warnings } = await apply(sluice, room, manifest, { onProblem: 'WARN' });
  expect(warnings).toContainEqual({ reason, message: expect.any(String) });
  const { triggers, conditions } = await deploymentNow(sluice, room, 'web');
  expect(conditions).toContainEqual({ reason, message: expect.any(String) });
  expect(triggers).toContainEqual(expect.objectContaining({ state: 'BROKEN' }));
});

const doubling = (own: number, other: number) =>
  `a${String(own)}: &a${String(own)} [*a${String(other)}, *a${String(other)}]`;

test.each([
  [
    'an alias of nothing',
    'kind: Deployment\nspec: *nothing\n',
    'Line 2 of the manifest: the alias “nothing”',
  ],
  ['an alias of what it is in', 'kind: Deployment\nspec: &a [*a]\n', 'Line 2 of the manifest: the alias “a”'],
  [
    'aliases that double at each step',
    ['a0: &a0 [x, x]', ...Array.from({ length: 20 }, (_, n) => doubling(n + 1, n))].join('\n'),
    'its aliases grow beyond measure',
  ],
])('a manifest with %s is refused in words that its author can act on', async (_, manifest, message) => {
  expect(await refused('applyDeployment', { namespace: 'default', manifest })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(message),
  });
});

test('a dry run changes nothing, and says what it would do', async () => {
  await namespace(sluice, 'dry');
  await push(sluice, 'dry', 'web:prod', 'one');
  const { outcome, rollout: made } = await apply(
    sluice,
    'dry',
    deploymentConfig('web', [onImage('web:prod', ['web'])]),
    { dryRun: true },
  );
  expect({ outcome, made }).toEqual({ outcome: 'CREATED', made: { number: 1 } });
  expect(await deploymentNow(sluice, 'dry', 'web')).toBeNull();
});

test.each([
  ['DeploymentConfig', () => deploymentConfig('web', [], ['web', 'side'], { image: 'quay.io/a/b:1' })],
  [
    'Deployment',
    () =>
      annotated(
        'Deployment',
        'web',
        [],
        [
          { name: 'web', image: 'quay.io/a/b:1' },
          { name: 'side', image: 'quay.io/a/b:1' },
        ],
      ),
  ],
])('triggers are added to a %s, paused and taken away', async (kind, manifest) => {
  const room = `set-${kind.toLowerCase()}`;
  await namespace(sluice, room);
  const digest = await push(sluice, room, 'web:prod', 'one');
  await apply(sluice, room, manifest());
  const target = { kind: 'DEPLOYMENT', name: 'web' };
  const tag = { namespace: room, stream: 'web', tag: 'prod' };
  const selection = 'triggers { type automatic state containers }';
  const set = (more: object) =>
    sluice.mutate('setTrigger', { namespace: room, target, from: tag, ...more }, selection);
  expect((await set({ containers: ['web'] })).triggers).toHaveLength(1);
  expect((await deploymentNow(sluice, room, 'web')).containers).toMatchObject([{ digest }, { digest: null }]);
  const manual = await sluice.mutate(
    'setTriggersAutomatic',
    { namespace: room, target, automatic: false },
    selection,
  );
  expect(manual.triggers).toMatchObject([{ automatic: false, state: 'PAUSED' }]);
  expect((await deploymentNow(sluice, room, 'web')).containers).toMatchObject([{ digest }, { digest: null }]);
  expect((await set({ remove: true })).triggers).toEqual([]);
  expect(
    await refused('setTrigger', { namespace: room, target, from: tag, containers: ['nobody'] }),
  ).toMatchObject({ code: 'BAD_USER_INPUT' });
});
