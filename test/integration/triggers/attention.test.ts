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
  ).needsAttention.nodes as { reason: string; subject: string; message: string }[];

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

test('images and secrets that a definition names and that are not there are listed, whether or not a trigger watches', async () => {
  const room = 'incomplete';
  await namespace(sluice, room);
  const digest = await push(sluice, room, 'base:1', 'one');
  const out = { dockerImageRepository: 'registry.example/incomplete/out' };
  await sluice.mutate('applyImageStream', { namespace: room, name: 'out', ...out }, 'outcome');
  const isimage = (id: string) => ({ kind: 'IMAGE_STREAM_IMAGE', name: `base@${id}` });
  const define = (name: string, from: object, spec: object = {}) =>
    sluice.mutate(
      'applyBuildConfig',
      {
        ...buildConfig(name, {
          spec: { strategy: { docker: { from } }, output: { to: istag('out:latest') }, ...spec },
        }),
        namespace: room,
        triggers: [],
      },
      'outcome',
    );
  await define('no-stream', istag('lost:1'));
  await define('no-tag', istag('base:2'));
  await define('no-image', isimage('sha256:00000000'));
  await define('has-image', isimage(digest.slice(0, 15)));
  await define('has-image-by-digits', isimage(digest.slice(7, 15)));
  await define('has-tag', istag('base:1'));
  await define('no-secrets', istag('base:1'), {
    strategy: { docker: { from: istag('base:1'), pullSecret: 'to-pull' } },
    source: {
      git: { uri: 'https://git.example/app.git' },
      sourceSecret: 'to-fetch',
      secrets: [{ name: 'to-mount' }],
      images: [
        { from: istag('base:3'), paths: [{ sourcePath: '/a', destinationDir: 'b' }], pullSecret: 'to-copy' },
      ],
    },
  });
  const found = (await attention(room)).map(({ reason, subject, message }) => [reason, subject, message]);
  const no = (name: string) => `It names the secret ${name}, and there is none of that name.`;
  const text = expect.any(String) as unknown;
  expect(found.filter(([reason]) => reason !== 'TAG_NOT_AVAILABLE')).toEqual([
    ['MISSING_SECRET', 'buildconfig/no-secrets', no('to-copy')],
    ['MISSING_SECRET', 'buildconfig/no-secrets', no('to-fetch')],
    ['MISSING_SECRET', 'buildconfig/no-secrets', no('to-mount')],
    ['MISSING_SECRET', 'buildconfig/no-secrets', no('to-pull')],
    ['MISSING_IMAGE', 'buildconfig/no-image', text],
    ['MISSING_TAG', 'buildconfig/no-secrets', `It builds on ${room}/base:3, and there is no such tag.`],
    ['MISSING_STREAM', 'buildconfig/no-stream', `It builds on ${room}/lost:1, and there is no such stream.`],
    ['MISSING_TAG', 'buildconfig/no-tag', `It builds on ${room}/base:2, and there is no such tag.`],
  ]);
  expect(found.filter(([reason]) => reason === 'TAG_NOT_AVAILABLE')).toHaveLength(7);
  await push(sluice, room, 'out:latest', 'two');
  expect((await attention(room)).filter(({ reason }) => reason === 'TAG_NOT_AVAILABLE')).toEqual([]);
});

test('a build that can push nowhere is listed, until its stream has a repository', async () => {
  const room = 'unpushable';
  await namespace(sluice, room);
  await sluice.mutate('applyImageStream', { namespace: room, name: 'out' }, 'outcome');
  await push(sluice, room, 'base:1', 'one');
  await builds(room, 'app', 'base:1', 'out:latest');
  const missing = async () => (await attention(room)).filter(({ reason }) => reason === 'MISSING_REGISTRY');
  expect(await missing()).toEqual([expect.objectContaining({ subject: 'buildconfig/app' })]);
  const repository = { dockerImageRepository: 'registry.example/unpushable/out' };
  await sluice.mutate('applyImageStream', { namespace: room, name: 'out', ...repository }, 'outcome');
  expect(await missing()).toEqual([]);
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
