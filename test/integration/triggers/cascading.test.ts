import { expect, test } from 'vitest';
import { apply, deploymentConfig, deploymentNow, namespace, onImage } from '../../support/deployments.js';
import { follow, openSocket } from '../../support/following.js';
import { imageOf, push } from '../../support/pushing.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice({ SLUICE_DISABLE_TRIGGERS: 'false' });

const parts =
  'id state finishedAt isTruncated steps { id parent depth kind state subject message durationMs events { type } }';
const radius = 'steps { kind namespace name depth } builds rollouts namespaces heldNamespaces isTruncated';

const cascadeOf = async (address: object) =>
  (
    await sluice.data(
      `query ($event: ID, $tag: TagAddressInput) { cascade(event: $event, tag: $tag) { ${parts} } }`,
      address,
    )
  ).cascade;

const tag = (room: string, stream: string, name: string) => ({ namespace: room, stream, tag: name });

/** A stream whose `prod` follows `latest`, and two deployments of `prod` in two namespaces. */
async function chain(room: string) {
  const other = `${room}-other`;
  await namespace(sluice, room);
  await namespace(sluice, other);
  const tags = [{ name: 'prod', source: { kind: 'IMAGE_STREAM_TAG', name: 'latest' } }];
  await sluice.mutate('applyImageStream', { namespace: room, name: 'web', tags }, 'outcome');
  await push(sluice, room, 'web:latest', 'one');
  await apply(sluice, room, deploymentConfig('web', [onImage('web:prod', ['web'])]));
  await apply(sluice, other, deploymentConfig('copy', [onImage('web:prod', ['web'], {}, room)]));
  return { other };
}

const settled = (room: string, name: string, digest: string) =>
  eventually(
    async () => JSON.stringify((await deploymentNow(sluice, room, name)).latestRollout).includes(digest),
    `a rollout of ${name}`,
  );

test('one query tells the whole tree: push, tag, the tag that follows, triggers and rollouts', async () => {
  const { other } = await chain('tree');
  const digest = await push(sluice, 'tree', 'web:latest', 'two');
  await settled('tree', 'web', digest);
  await settled(other, 'copy', digest);
  const cascade = await cascadeOf({ tag: tag('tree', 'web', 'prod') });
  expect(cascade).toMatchObject({ state: 'WAITING', finishedAt: null, isTruncated: false });
  const at = (depth: number, kind: string, state: string, subject: string) => ({
    depth,
    kind,
    state,
    subject,
  });
  const [start, of, follower, ...rest] = cascade.steps as Record<string, unknown>[];
  expect([start, of, follower]).toMatchObject([
    at(0, 'PUSH', 'DONE', 'tree/web:latest'),
    at(1, 'TAG', 'DONE', 'tree/web:latest'),
    at(2, 'TAG', 'DONE', 'tree/web:prod'),
  ]);
  expect(rest).toHaveLength(6);
  for (const [room, name] of [
    ['tree', 'web'],
    [other, 'copy'],
  ])
    for (const step of [
      at(3, 'TRIGGER', 'DONE', `deployment/${room ?? ''}/${name ?? ''}/web`),
      at(4, 'ROLLOUT', 'WAITING', `${room ?? ''}/${name ?? ''}#2`),
      at(5, 'ROLLOUT', 'CANCELLED', `${room ?? ''}/${name ?? ''}#1`),
    ])
      expect(rest).toContainEqual(expect.objectContaining(step));
  const last = String(rest.at(-1)?.['id']);
  expect((await cascadeOf({ event: last })).id).toBe(cascade.id);
});

test('a cascade is followed live until all of it is done', async () => {
  const { other } = await chain('live');
  await sluice.mutate('holdTriggers', { namespace: 'live', reason: 'look first' }, '');
  await push(sluice, 'live', 'web:latest', 'two');
  const client = openSocket(sluice);
  const query = `subscription ($tag: TagAddressInput) { cascade(tag: $tag) { ${parts} } }`;
  const following = follow<{ state: string; steps: { kind: string; state: string; message: string }[] }>(
    client,
    query,
    { tag: tag('live', 'web', 'prod') },
  );
  const [first] = await following.until(1);
  expect(first?.steps).toContainEqual(
    expect.objectContaining({ kind: 'TRIGGER', state: 'WAITING', message: 'held: look first' }),
  );
  await sluice.mutate('releaseTriggers', { namespace: 'live' }, '');
  await settled('live', 'web', imageOf('two'));
  await settled(other, 'copy', imageOf('two'));
  for (const room of ['live', other]) {
    const { claim } = await sluice.mutate(
      'claimRollout',
      { agent: 'one', namespaces: [room] },
      'claim { token }',
    );
    await sluice.mutate('finishRollout', { token: claim.token, result: 'COMPLETE' }, '');
  }
  await eventually(() => following.events.at(-1)?.state === 'DONE', 'the end of the cascade');
  expect(following.error()).toBeUndefined();
});

test('a dry run says what it would set off, and just that comes about', async () => {
  const { other } = await chain('preview');
  await push(sluice, 'preview', 'web:next', 'two');
  const input = { ...tag('preview', 'web', 'latest'), source: { kind: 'IMAGE_STREAM_TAG', name: 'next' } };
  const previewed = await sluice.mutate(
    'setImageTag',
    { ...input, dryRun: true },
    `blastRadius { ${radius} }`,
  );
  expect(previewed.blastRadius).toEqual({
    steps: [
      { kind: 'TAG', namespace: 'preview', name: 'web:latest', depth: 0 },
      { kind: 'TAG', namespace: 'preview', name: 'web:prod', depth: 0 },
      { kind: 'ROLLOUT', namespace: 'preview', name: 'web', depth: 0 },
      { kind: 'ROLLOUT', namespace: other, name: 'copy', depth: 0 },
    ],
    builds: 0,
    rollouts: 2,
    namespaces: ['preview', other],
    heldNamespaces: [],
    isTruncated: false,
  });
  expect((await deploymentNow(sluice, 'preview', 'web')).latestRollout.number).toBe(1);
  const { blastRadius } = await sluice.mutate('setImageTag', input, `blastRadius { ${radius} }`);
  expect(blastRadius).toBeNull();
  await settled('preview', 'web', imageOf('two'));
  await settled(other, 'copy', imageOf('two'));
});

test('what a push would set off can be asked for a tag, and changes nothing', async () => {
  const { other } = await chain('asked');
  const query = `query ($tag: TagAddressInput!) { blastRadius(tag: $tag) { ${radius} } }`;
  const { blastRadius } = await sluice.data(query, { tag: tag('asked', 'web', 'latest') });
  expect(blastRadius).toMatchObject({ rollouts: 2, namespaces: ['asked', other] });
  expect((await deploymentNow(sluice, 'asked', 'web')).rollouts.nodes).toHaveLength(1);
});

test('of a tag that a rollback holds it is said that a push would leave it where it is', async () => {
  await chain('stays');
  await push(sluice, 'stays', 'web:latest', 'two');
  await settled('stays', 'web', imageOf('two'));
  const input = { ...tag('stays', 'web', 'latest'), to: { position: 1 }, reason: 'slow' };
  await sluice.mutate('rollbackImageTag', input, '');
  await settled('stays', 'web', imageOf('one'));
  const query = `query ($tag: TagAddressInput!) { blastRadius(tag: $tag) { rollouts stops { namespace name depth message } } }`;
  const { blastRadius } = await sluice.data(query, { tag: tag('stays', 'web', 'latest') });
  const message = 'Tag stays/web:latest is held (slow): release it, or push another tag.';
  expect(blastRadius).toEqual({
    rollouts: 0,
    stops: [{ namespace: 'stays', name: 'web:latest', depth: 0, message }],
  });
});

test('every condition of a trigger says what it found, and which event decided it', async () => {
  await chain('why');
  const explain = async () => {
    const { deployment } = await sluice.data(
      `{ deployment(namespace: "why", name: "web") { triggers { id why { state summary conditions { type holds value event { type subject } } } } } }`,
    );
    return deployment.triggers[0].why;
  };
  const fired = await explain();
  expect(fired).toMatchObject({
    state: 'UP_TO_DATE',
    summary: expect.stringContaining('waits for the next image'),
  });
  expect(fired.conditions).toContainEqual({
    type: 'TagResolved',
    holds: true,
    value: imageOf('one'),
    event: { type: 'image-tag.moved', subject: 'why/web:prod' },
  });
  expect(fired.conditions).toContainEqual({
    type: 'ImageChanged',
    holds: false,
    value: imageOf('one'),
    event: { type: 'trigger.fired', subject: 'deployment/why/web/web' },
  });
  await sluice.mutate('holdTriggers', { namespace: 'why', reason: 'freeze' }, '');
  await push(sluice, 'why', 'web:latest', 'two');
  const held = await explain();
  expect(held).toMatchObject({ state: 'HELD', summary: expect.stringContaining('freeze') });
  expect(held.conditions).toContainEqual(
    expect.objectContaining({
      type: 'NamespaceNotHeld',
      holds: false,
      event: { type: 'namespace.triggers-held', subject: 'why' },
    }),
  );
});

test('more than a namespace allows in a minute is held until it is released', async () => {
  await namespace(sluice, 'storm');
  await sluice.mutate('setTriggerLimit', { namespace: 'storm', perMinute: 2 }, '');
  await push(sluice, 'storm', 'web:prod', 'one');
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    await apply(sluice, 'storm', deploymentConfig(name, [onImage('web:prod', ['web'])]));
  await push(sluice, 'storm', 'web:prod', 'two');
  const hold = () =>
    sluice.data(
      '{ namespace(name: "storm") { triggersPerMinute triggerHold { waiting reason } deployments { nodes { latestRollout { number } } } } }',
    );
  const held = await eventually(async () => {
    const { namespace: room } = await hold();
    return room.triggerHold && room;
  }, 'the hold');
  expect(held).toMatchObject({ triggersPerMinute: 2, triggerHold: { waiting: 3 } });
  await sluice.mutate('releaseTriggers', { namespace: 'storm', all: true }, 'blastRadius { rollouts }');
  await eventually(async () => {
    const { namespace: room } = await hold();
    return JSON.stringify(room.deployments.nodes).match(/"number":2/g)?.length === 5;
  }, 'all rollouts');
});
