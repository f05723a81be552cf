import { expect, test } from 'vitest';
import { scriptedRunner } from '../../support/building.js';
import { apply, deploymentConfig, deploymentNow, namespace, onImage } from '../../support/deployments.js';
import { pushImage } from '../../support/images.js';
import { push } from '../../support/pushing.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const registry = await startRegistry();
const sluice = await startSluice({
  SLUICE_DISABLE_TRIGGERS: 'false',
  SLUICE_INTERNAL_REGISTRY: registry.host,
});
const runner = scriptedRunner(sluice);

interface Explained {
  readonly state: string;
  readonly target: { readonly name: string };
  readonly why: { readonly conditions: readonly object[] };
}

const istag = (name: string, of?: string) => ({ kind: 'IMAGE_STREAM_TAG', name, namespace: of });

/** A definition that builds on a tag, and puts its image into another. */
const builds = (room: string, name: string, from: string, to: string, more: object = {}) =>
  sluice.mutate(
    'applyBuildConfig',
    {
      namespace: room,
      name,
      spec: {
        source: { dockerfile: 'FROM scratch\n' },
        strategy: { docker: { from: istag(from) } },
        output: { to: istag(to) },
      },
      triggers: [{ type: 'IMAGE_CHANGE' }],
      runPolicy: 'SERIAL',
      ...more,
    },
    'outcome build { name }',
  );

/** Carries out the next build: pushes an image and says so. Yields the build's name. */
async function carryOut(room: string, seed: string): Promise<string> {
  const lease = await eventually(() => runner.maybe({ namespaces: [room] }), 'a build');
  const reference = String(lease.work.push.reference).replace(`${registry.host}/`, '');
  const digest = await pushImage(registry.host, reference, { files: { seed } });
  const { build } = await runner.finish(lease.key, { digest });
  expect(build).toMatchObject({ phase: 'COMPLETE', result: { digest } });
  return lease.build.name;
}

const stream = (room: string, name: string) =>
  sluice.mutate('applyImageStream', { namespace: room, name }, 'outcome');

const settled = (room: string, name: string) =>
  eventually(
    async () => (await deploymentNow(sluice, room, name)).latestRollout?.number === 2,
    `the rollout of ${name}`,
  );

const cascade = async (room: string, name: string) =>
  (
    await sluice.data(
      `query ($tag: TagAddressInput) { cascade(tag: $tag) { state steps { depth kind state subject } } }`,
      { tag: { namespace: room, stream: name, tag: 'latest' } },
    )
  ).cascade;

test('a new base image rebuilds what is built on it, and rolls out what runs it: one tree', async () => {
  const room = 'chain';
  await namespace(sluice, room);
  for (const name of ['one', 'two']) await stream(room, name);
  await push(sluice, room, 'base:latest', 'first');
  for (const name of ['one', 'two']) {
    await builds(room, name, 'base:latest', `${name}:latest`);
    await apply(sluice, room, deploymentConfig(name, [onImage(`${name}:latest`, ['web'])]));
  }
  const first = [await carryOut(room, 'a'), await carryOut(room, 'b')];
  expect(first.sort()).toEqual(['one-1', 'two-1']);
  await eventually(
    async () => (await deploymentNow(sluice, room, 'two')).latestRollout?.number === 1,
    'first rollouts',
  );

  const query = `query ($tag: TagAddressInput!) { blastRadius(tag: $tag) { builds rollouts steps { kind name depth } } }`;
  const { blastRadius } = await sluice.data(query, {
    tag: { namespace: room, stream: 'base', tag: 'latest' },
  });

  await push(sluice, room, 'base:latest', 'second');
  const second = [await carryOut(room, 'c'), await carryOut(room, 'd')];
  expect(second.sort()).toEqual(['one-2', 'two-2']);
  await settled(room, 'one');
  await settled(room, 'two');

  const whole = await cascade(room, 'base');
  expect(whole.state).toBe('WAITING');
  const at = (depth: number, kind: string, subject: string) =>
    expect.objectContaining({ depth, kind, subject });
  for (const name of ['one', 'two'])
    expect(whole.steps).toEqual(
      expect.arrayContaining([
        at(0, 'PUSH', `${room}/base:latest`),
        at(1, 'TAG', `${room}/base:latest`),
        at(2, 'TRIGGER', `buildconfig/${room}/${name}/base:latest`),
        at(3, 'BUILD', `${room}/${name}-2`),
        at(4, 'PUSH', `${room}/${name}:latest`),
        at(5, 'TAG', `${room}/${name}:latest`),
        at(6, 'TRIGGER', `deployment/${room}/${name}/web`),
        at(7, 'ROLLOUT', `${room}/${name}#2`),
      ]),
    );

  // What was previewed is what came about.
  const come = whole.steps as { kind: string; subject: string }[];
  expect({ builds: blastRadius.builds, rollouts: blastRadius.rollouts }).toEqual({
    builds: come.filter(({ kind }) => kind === 'BUILD').length,
    rollouts: come.filter(({ kind, subject }) => kind === 'ROLLOUT' && subject.endsWith('#2')).length,
  });
});

test('builds that would set themselves off come to an end, and say why', async () => {
  const room = 'ring';
  await namespace(sluice, room);
  await stream(room, 'other');
  await push(sluice, room, 'web:latest', 'first');
  await builds(room, 'forth', 'web:latest', 'other:latest');
  await builds(room, 'back', 'other:latest', 'web:latest', { allowRing: true });
  expect(await carryOut(room, 'a')).toBe('forth-1');
  expect(await carryOut(room, 'b')).toBe('back-1');
  const query = `{ namespace(name: "${room}") { triggers { nodes { state target { name }
    why { summary conditions { type holds value } } } } } }`;
  const trigger = async () => {
    const { triggers } = (await sluice.data(query)).namespace;
    return (triggers.nodes as Explained[]).find(({ target }) => target.name === 'forth');
  };
  const held = await eventually(async () => {
    const now = await trigger();
    return now?.state === 'HELD' ? now : null;
  }, 'the hold');
  expect(held.why.conditions).toContainEqual({
    type: 'NotSelfTriggering',
    holds: false,
    value: `${room}/forth-1`,
  });
  expect((await cascade(room, 'web')).state).toBe('DONE');
  expect(await runner.maybe({ namespaces: [room] })).toBeNull();
});

test('a paused trigger, and a paused definition, start nothing', async () => {
  const room = 'quiet';
  await namespace(sluice, room);
  await stream(room, 'out');
  await push(sluice, room, 'base:latest', 'first');
  await builds(room, 'paused', 'base:latest', 'out:a', {
    triggers: [{ type: 'IMAGE_CHANGE', imageChange: { paused: true } }],
  });
  await builds(room, 'stopped', 'base:latest', 'out:b', {
    annotations: [{ key: 'openshift.io/build-config.paused', value: 'true' }],
  });
  await builds(room, 'free', 'base:latest', 'out:c');
  expect(await carryOut(room, 'c')).toBe('free-1');
  const { namespace: now } = await sluice.data(
    `{ namespace(name: "${room}") { triggers { nodes { state target { name buildConfig { lastVersion } } } } } }`,
  );
  expect(now.triggers.nodes).toMatchObject([
    { state: 'UP_TO_DATE', target: { name: 'free', buildConfig: { lastVersion: '1' } } },
    { state: 'PAUSED', target: { name: 'paused', buildConfig: { lastVersion: '0' } } },
    { state: 'PAUSED', target: { name: 'stopped', buildConfig: { lastVersion: '0' } } },
  ]);
});
