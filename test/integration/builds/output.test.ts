import { beforeAll, expect, test } from 'vitest';
import { buildConfig, scriptedRunner } from '../../support/building.js';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';
import { eventsTold } from '../../support/events-told.js';

const registry = await startRegistry();
const sluice = await startSluice();
const runner = scriptedRunner(sluice);
beforeAll(() => sluice.mutate('createNamespace', { name: 'shop' }, 'cursor'));

const build = async (name: string) =>
  (
    await sluice.data(
      'query ($name: String!) { build(namespace: "shop", name: $name) { phase reason message outputReference } }',
      { name },
    )
  ).build;

test('a build waits for its output to be there, and its end moves the tag and names the build as the cause', async () => {
  const output = { to: { kind: 'IMAGE_STREAM_TAG', name: 'web:latest' } };
  await sluice.mutate('applyBuildConfig', buildConfig('web', { spec: { output } }), 'outcome');
  await sluice.mutate('startBuild', { namespace: 'shop', config: 'web' }, 'build { name }');
  expect(await build('web-1')).toMatchObject({ phase: 'NEW', reason: 'INVALID_OUTPUT_REFERENCE' });
  expect(await runner.maybe()).toBeNull();
  const repository = `${registry.host}/team/built`;
  const stream = { namespace: 'shop', name: 'web', dockerImageRepository: repository };
  await sluice.mutate('applyImageStream', stream, 'outcome');
  await eventually(async () => (await build('web-1')).phase === 'PENDING', 'the output to be found');
  const lease = await runner.claim();
  expect(lease.work.push.reference).toBe(`${repository}:latest`);
  const none = `sha256:${'0'.repeat(64)}`;
  const foreign = await sluice.ask(mutation('finishBuild', ''), {
    input: { lease: lease.key, outcome: 'COMPLETE', digest: none },
  });
  expect(foreign.data.finishBuild.userErrors).toMatchObject([{ path: ['input', 'digest'] }]);
  const digest = await pushImage(registry.host, 'team/built:latest', { labels: { built: 'yes' } });
  const { build: done, changes } = await runner.finish(lease.key, { digest });
  expect(done).toMatchObject({
    phase: 'COMPLETE',
    result: {
      digest,
      imageTag: {
        name: 'latest',
        current: { digest, cause: { kind: 'BUILD', message: 'built by shop/web-1' } },
      },
    },
  });
  const [{ id }] = await eventsTold(
    sluice,
    '{ events(types: ["build.completed"], first: 1) { nodes { id } } }',
  );
  expect(changes).toMatchObject([{ type: 'MOVED', cause: { kind: 'BUILD', eventId: id } }]);
});
