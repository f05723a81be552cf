import { expect, test } from 'vitest';
import { buildConfig, scriptedRunner } from '../../support/building.js';
import { pushImage } from '../../support/images.js';
import { startIntegrated } from '../../support/registries/integrated-registry.js';
import { eventually } from '../../support/wait.js';

const { sluice, host } = await startIntegrated();
const runner = scriptedRunner(sluice);
await sluice.mutate('createNamespace', { name: 'shop' }, 'cursor');
for (const name of ['web', 'api'])
  await sluice.mutate('applyImageStream', { namespace: 'shop', name }, 'outcome');

const tagOf = async (stream: string) =>
  (
    await sluice.data(
      `query ($stream: String!) { imageTag(namespace: "shop", stream: $stream, tag: "v1") {
        current { digest actor { name } cause { kind eventId } } history { nodes { digest } } } }`,
      { stream },
    )
  ).imageTag;
const isKnown = async (digest: string) =>
  eventually(async () => (await sluice.data(`{ image(digest: "${digest}") { digest } }`)).image);

/** A claimed build that pushes to `web:v1`, and its lease as a login. */
async function claimed(name: string, to: object) {
  const spec = { output: { to } };
  await sluice.mutate('applyBuildConfig', buildConfig(name, { spec }), 'outcome');
  await sluice.mutate('startBuild', { namespace: 'shop', config: name }, 'build { name }');
  const lease = await runner.claim();
  return { ...lease, credentials: `build:${lease.token}` };
}

test('a build pushes its output with its lease, and its end moves the tag', async () => {
  const { credentials, key, work } = await claimed('web', { kind: 'IMAGE_STREAM_TAG', name: 'web:v1' });
  expect(work.push.reference).toBe(`${host}/shop/web:v1`);
  await expect(pushImage(host, 'shop/api:v1', { credentials })).rejects.toThrow(/denied|unauthorized/);
  const digest = await pushImage(host, 'shop/web:v1', { credentials });
  await isKnown(digest);
  expect(await tagOf('web')).toBeNull();

  const { build } = await runner.finish(key, { digest });
  expect(build).toMatchObject({ phase: 'COMPLETE', result: { digest } });
  const { current, history } = await tagOf('web');
  expect(current).toMatchObject({ digest, cause: { kind: 'BUILD' } });
  expect(history.nodes).toHaveLength(1);
  const { cause } = build.result.imageTag.current;
  expect(current.cause.eventId).toBe(cause.eventId);
  await expect(pushImage(host, 'shop/web:v1', { credentials })).rejects.toThrow(/denied|unauthorized|401/);
});

test('what a build that failed has pushed moves no tag, and no look through the registry brings it back', async () => {
  const { credentials, key } = await claimed('broken', { kind: 'IMAGE_STREAM_TAG', name: 'web:v1' });
  const before = await tagOf('web');
  const digest = await pushImage(host, 'shop/web:v1', { credentials, labels: { of: 'broken' } });
  await isKnown(digest);
  await runner.finish(key, { outcome: 'FAILED', message: 'no' });
  expect((await tagOf('web')).current).toEqual(before.current);
});

test('a build whose output is named by where it is pushed moves the tag by that, as a build', async () => {
  const to = { kind: 'DOCKER_IMAGE', name: `${host}/shop/api:v1` };
  const { credentials } = await claimed('api', to);
  const digest = await pushImage(host, 'shop/api:v1', { credentials });
  const tag = await eventually(() => tagOf('api'));
  expect(tag.current).toMatchObject({
    digest,
    actor: { name: 'ada' },
    cause: { kind: 'BUILD', eventId: expect.any(String) as string },
  });
});
