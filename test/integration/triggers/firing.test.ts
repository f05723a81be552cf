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
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice({ SLUICE_DISABLE_TRIGGERS: 'false' });

const rolledOut = (room: string, name: string, digest: string) =>
  eventually(async () => {
    const deployment = await deploymentNow(sluice, room, name);
    return JSON.stringify(deployment.latestRollout).includes(digest) && deployment;
  }, `a rollout of ${name}`);

test('a new image of the tag is rolled out by its exact digest, once', async () => {
  await namespace(sluice, 'once');
  const first = await push(sluice, 'once', 'web:prod', 'one');
  const { rollout, deployment } = await apply(
    sluice,
    'once',
    deploymentConfig('web', [onImage('web:prod', ['web'])]),
  );
  expect(rollout).toEqual({ number: 1 });
  expect(deployment.latestRollout).toMatchObject({
    number: 1,
    state: 'PENDING',
    images: [{ container: 'web', digest: first }],
  });
  const second = await push(sluice, 'once', 'web:prod', 'two');
  const after = await rolledOut('once', 'web', second);
  expect(after.rollouts.nodes).toMatchObject([
    { number: 2, state: 'PENDING', images: [{ digest: second }], cause: { kind: 'TRIGGER' } },
    { number: 1, state: 'SUPERSEDED' },
  ]);
  expect(after.triggers).toMatchObject([{ state: 'UP_TO_DATE', lastTriggeredDigest: second }]);
});

test('the same image again does nothing', async () => {
  await namespace(sluice, 'same');
  await push(sluice, 'same', 'web:prod', 'one');
  await apply(sluice, 'same', deploymentConfig('web', [onImage('web:prod', ['web'])]));
  await push(sluice, 'same', 'web:prod', 'one');
  await apply(sluice, 'same', deploymentConfig('probe', [onImage('web:probe', ['web'])]));
  const digest = await push(sluice, 'same', 'web:probe', 'probe');
  await rolledOut('same', 'probe', digest);
  expect((await deploymentNow(sluice, 'same', 'web')).rollouts.nodes).toHaveLength(1);
});

test('a deployment whose tag points at nothing yet waits, and rolls out once it does', async () => {
  await namespace(sluice, 'waiting');
  const { rollout, deployment } = await apply(
    sluice,
    'waiting',
    deploymentConfig('web', [{ type: 'ConfigChange' }, onImage('web:prod', ['web'])]),
  );
  expect(rollout).toBeNull();
  expect(deployment.conditions).toMatchObject([{ reason: 'TagUnresolved' }]);
  const digest = await push(sluice, 'waiting', 'web:prod', 'one');
  const after = await rolledOut('waiting', 'web', digest);
  expect(after.latestRollout).toMatchObject({ number: 1, cause: { kind: 'TRIGGER' } });
});

test.each(['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'] as const)(
  '%s gets images by annotation',
  async (kind) => {
    const room = `by-${kind.toLowerCase()}`;
    await namespace(sluice, room);
    const first = await push(sluice, room, 'web:prod', 'one');
    const podSpec = kind === 'CronJob' ? 'spec.jobTemplate.spec.template.spec' : 'spec.template.spec';
    const fieldPath = `${podSpec}.containers[?(@.name=="web")].image`;
    const triggers = [{ from: { kind: 'ImageStreamTag', name: 'web:prod' }, fieldPath }];
    const { deployment } = await apply(sluice, room, annotated(kind, 'web', triggers));
    expect(deployment.containers).toMatchObject([
      { digest: first, image: expect.stringContaining(`@${first}`) },
    ]);
    const second = await push(sluice, room, 'web:prod', 'two');
    await rolledOut(room, 'web', second);
  },
);

test('a trigger follows a tag of another namespace', async () => {
  await namespace(sluice, 'toms-project');
  await namespace(sluice, 'here');
  await push(sluice, 'toms-project', 'base:1', 'one');
  await apply(sluice, 'here', deploymentConfig('web', [onImage('base:1', ['web'], {}, 'toms-project')]));
  const second = await push(sluice, 'toms-project', 'base:1', 'two');
  await rolledOut('here', 'web', second);
});

test('many moves before a look make one rollout, of the newest image', async () => {
  await namespace(sluice, 'held');
  await push(sluice, 'held', 'web:prod', 'one');
  await apply(sluice, 'held', deploymentConfig('web', [onImage('web:prod', ['web'])]));
  await sluice.mutate(
    'holdTriggers',
    { namespace: 'held', reason: 'freeze' },
    'namespace { triggerHold { reason } }',
  );
  for (const seed of ['two', 'three', 'four']) await push(sluice, 'held', 'web:prod', seed);
  const last = await push(sluice, 'held', 'web:prod', 'five');
  await sluice.mutate('releaseTriggers', { namespace: 'held' }, 'namespace { triggerHold { reason } }');
  const after = await rolledOut('held', 'web', last);
  expect(after.rollouts.nodes).toMatchObject([{ number: 2 }, { number: 1 }]);
});

test('several tags that have moved make one rollout', async () => {
  await namespace(sluice, 'both');
  await push(sluice, 'both', 'web:prod', 'one');
  await push(sluice, 'both', 'side:prod', 'side one');
  const triggers = [onImage('web:prod', ['web']), onImage('side:prod', ['side'])];
  await apply(sluice, 'both', deploymentConfig('web', triggers, ['web', 'side']));
  await sluice.mutate('holdTriggers', { namespace: 'both', reason: 'freeze' }, '');
  await push(sluice, 'both', 'web:prod', 'two');
  const side = await push(sluice, 'both', 'side:prod', 'side two');
  await sluice.mutate('releaseTriggers', { namespace: 'both' }, '');
  const after = await rolledOut('both', 'web', side);
  expect(after.rollouts.nodes).toHaveLength(2);
});
