import { expect, test } from 'vitest';
import { buildConfig } from '../../support/building.js';
import { declare } from '../../support/declaring.js';
import { apply, deploymentConfig, namespace, onImage } from '../../support/deployments.js';
import { push } from '../../support/pushing.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

const attention = async (room: string) =>
  (
    await sluice.data(
      `{ needsAttention(namespace: "${room}") { nodes { reason severity subject message advice } } }`,
    )
  ).needsAttention.nodes as { reason: string; subject: string }[];

const istag = (name: string) => ({ kind: 'IMAGE_STREAM_TAG', name });

/** A definition that builds on one tag and puts its image into another. */
const builds = (room: string, name: string, from: string, to: string, more: object = {}) =>
  sluice.mutate(
    'applyBuildConfig',
    {
      ...buildConfig(name, {
        spec: { strategy: { docker: { from: istag(from) } }, output: { to: istag(to) } },
      }),
      namespace: room,
      triggers: [{ type: 'IMAGE_CHANGE' }],
      ...more,
    },
    'outcome',
  );

test('what is broken is listed, with what to do about it', async () => {
  const room = 'broken';
  await namespace(sluice, room);
  await push(sluice, room, 'web:prod', 'one');
  const never = deploymentConfig('never', [onImage('web:prod', ['marsview'])], ['main']);
  await apply(sluice, room, never, { onProblem: 'WARN' });
  await apply(sluice, room, deploymentConfig('waits', [onImage('nothing:yet', ['web'])]));
  await apply(sluice, room, deploymentConfig('fails', [onImage('web:prod', ['web'])]));
  const { claim } = await sluice.mutate(
    'claimRollout',
    { agent: 'one', namespaces: [room] },
    'claim { token }',
  );
  await sluice.mutate('finishRollout', { token: claim.token, result: 'FAILED', message: 'no room' }, '');
  await sluice.mutate('holdTriggers', { namespace: room, reason: 'freeze' }, '');
  await builds(room, 'lost', 'web:prod', 'nowhere:latest');
  const found = await attention(room);
  const of = (reason: string, subject: string) => expect.objectContaining({ reason, subject });
  expect(found).toEqual(
    expect.arrayContaining([
      of('TRIGGER_NEVER_FIRES', 'deployment/never'),
      of('MISSING_STREAM', 'deployment/waits'),
      of('ROLLOUT_FAILED', 'deployment/fails'),
      of('TRIGGERS_HELD', `namespace/${room}`),
      of('MISSING_OUTPUT', 'buildconfig/lost'),
    ]),
  );
  const { code, out } = await declare(sluice, ['status', '-n', room]);
  expect(code).toBe(1);
  expect(out).toContain('deployment/fails: ROLLOUT_FAILED');
});

test('a tag that is held and a promotion that waits are listed until somebody has decided', async () => {
  const room = 'waiting';
  await namespace(sluice, room);
  await push(sluice, room, 'web:prod', 'one');
  await push(sluice, room, 'web:prod', 'two');
  const tag = { namespace: room, stream: 'web', tag: 'prod' };
  await sluice.mutate('rollbackImageTag', { ...tag, to: { position: 1 }, reason: '500s' }, '');
  const { promotion } = await sluice.mutate(
    'promoteImageTag',
    { from: tag, to: { ...tag, tag: 'live' }, requireApproval: true },
    'promotion { id }',
  );
  expect(await attention(room)).toEqual([
    expect.objectContaining({ reason: 'APPROVAL_WAITING', severity: 'WARNING', subject: 'istag/web:live' }),
    expect.objectContaining({
      reason: 'TAG_HELD',
      severity: 'WARNING',
      subject: 'istag/web:prod',
      message: 'It is held: 500s.',
    }),
  ]);
  await sluice.mutate('releaseImageTag', tag, '');
  await sluice.mutate('rejectPromotion', { id: promotion.id }, '');
  expect(await attention(room)).toEqual([]);
});

test('a ring of builds is found, a chain is none', async () => {
  const room = 'rings';
  await namespace(sluice, room);
  for (const name of ['a', 'b', 'c'])
    await sluice.mutate('applyImageStream', { namespace: room, name }, 'outcome');
  await builds(room, 'a-to-b', 'a:latest', 'b:latest');
  await builds(room, 'b-to-c', 'b:latest', 'c:latest');
  const rings = async () =>
    (await attention(room)).filter(({ reason }) => reason === 'CYCLIC').map(({ subject }) => subject);
  expect(await rings()).toEqual([]);
  await builds(room, 'c-to-a', 'c:latest', 'a:latest', { allowRing: true });
  expect(await rings()).toEqual(['buildconfig/a-to-b', 'buildconfig/b-to-c', 'buildconfig/c-to-a']);
});

test('files of deployments are applied as they are, and what could never work is told', async () => {
  await namespace(sluice, 'files');
  await push(sluice, 'files', 'web:prod', 'one');
  const file = JSON.stringify(
    deploymentConfig('web', [onImage('web:prod', ['marsview'])], ['main'], { image: 'quay.io/a/b:1' }),
  );
  const first = await declare(sluice, ['apply', '-f', '-', '-n', 'files'], file);
  expect(first).toMatchObject({ code: 0, out: 'deployment/web created\n' });
  expect(first.err).toContain('ContainerNotFound');
  expect((await declare(sluice, ['apply', '-f', '-', '-n', 'files'], file)).out).toBe(
    'deployment/web unchanged\n',
  );
});

test('nothing needs attention where all is well', async () => {
  await namespace(sluice, 'well');
  expect(await declare(sluice, ['status', '-n', 'well'])).toMatchObject({
    code: 0,
    out: 'Nothing needs attention.\n',
  });
});
