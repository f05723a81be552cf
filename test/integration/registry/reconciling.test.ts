import { expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startIntegrated } from '../../support/registries/integrated-registry.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const { sluice, host, login, restartRegistry, settings } = await startIntegrated();
const pat = await login('pat', 'edit', 'default');

const digestOf = async (stream: string): Promise<string | undefined> =>
  (
    await sluice.data(
      `query ($stream: String!) { imageTag(namespace: "default", stream: $stream, tag: "v1") { current { digest } } }`,
      { stream },
    )
  ).imageTag?.current.digest;

const push = (stream: string, version: string) =>
  pushImage(host, `default/${stream}:v1`, { credentials: pat, labels: { version } });

test('what no notification told of is found at the next start, and what was moved here is left alone', async () => {
  const first = await push('lost', '1');
  await eventually(async () => (await digestOf('lost')) === first);
  const moved = await push('moved', '1');
  await eventually(async () => (await digestOf('moved')) === moved);
  await sluice.mutate('deleteImageStream', { namespace: 'default', name: 'moved' }, 'deleted');
  const looked = () => sluice.statements().some((name) => name.startsWith('listRegistryTags'));
  await eventually(looked, 'the gateway to have looked through the registry at its start');

  await restartRegistry({ tells: false });
  const second = await push('lost', '2');
  const third = await push('never-heard-of', '1');
  // The twin: who does not look through the registry again knows nothing of it.
  expect(await digestOf('lost')).toBe(first);
  expect(await digestOf('never-heard-of')).toBeUndefined();

  await startSluice(settings);
  await eventually(async () => (await digestOf('lost')) === second);
  await eventually(async () => (await digestOf('never-heard-of')) === third);
  expect(await digestOf('moved')).toBeUndefined();
  const { imageTag } = await sluice.data(
    `{ imageTag(namespace: "default", stream: "lost", tag: "v1") { current { actor { kind name } cause { kind message } } } }`,
  );
  expect(imageTag.current).toMatchObject({
    actor: { kind: 'SYSTEM', name: 'registry' },
    cause: { kind: 'PUSH', message: expect.stringContaining('no notification had told of it') as string },
  });
});
