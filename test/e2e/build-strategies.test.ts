import { beforeAll, expect, test } from 'vitest';
import { startBuildSite, textOf } from '../support/builds/build-site.js';
import { pushBuilder } from '../support/images/builder-image.js';
import { pushBusybox } from '../support/images/busybox-image.js';
import { startJenkins } from '../support/builds/jenkins.js';
import { asking, mutation } from '../support/asking.js';

const { git, registry, sluice, startRunner, define, start, ended } = await startBuildSite();
const builder = { kind: 'DOCKER_IMAGE', name: `${registry.host}/builder:1` };
const custom = { kind: 'DOCKER_IMAGE', name: `${registry.host}/custom:1` };

beforeAll(async () => {
  await pushBuilder(builder.name);
  await git.commit('site', { 'index.html': 'hello' });
  await git.commit('failing', { '.s2i/bin/assemble': '#!/bin/sh\necho no luck\nexit 7\n' });
});

test('source is built onto a builder from git to a moved tag, and built again re-uses what it saved', async () => {
  const runner = startRunner('source');
  const strategy = { source: { from: builder, incremental: true } };
  await define('site', { source: { git: { uri: git.uri('site') } }, strategy });
  const first = await ended(await start('site'));
  expect(first).toMatchObject({ phase: 'COMPLETE', revision: { commit: expect.any(String) as string } });
  expect(textOf(first)).not.toContain('re-using');
  expect(first.result?.imageTag?.current).toMatchObject({
    digest: first.result?.digest,
    cause: { kind: 'BUILD' },
  });
  const second = await ended(await start('site'));
  expect(second).toMatchObject({ phase: 'COMPLETE' });
  expect(textOf(second)).toContain('re-using x');
  expect(second.result?.imageTag?.current.digest).toBe(second.result?.digest);

  await define('failing', { source: { git: { uri: git.uri('failing') } }, strategy });
  const failed = await ended(await start('failing'));
  expect(failed).toMatchObject({
    phase: 'FAILED',
    reason: 'GENERIC_BUILD_FAILED',
    message: 'assemble failed with exit code 7: the log says why.',
  });
  expect(failed.logSnippet).toContain('no luck');
  await runner.end('SIGTERM');
});

test('an image of its own owns a custom build, which takes a right of its own', async () => {
  // It has nothing to push with but what its registry has already: it says so by the tag that it names.
  await pushBusybox(custom.name, {
    files: { build: '#!/bin/sh -e\necho "custom build of $SOURCE_REPOSITORY to $OUTPUT_IMAGE"\n' },
    lines: ['ENTRYPOINT ["/build"]'],
  });
  await pushBusybox(`${registry.host}/shop/web:custom`, { files: { made: 'by hand' } });
  const spec = {
    source: { git: { uri: git.uri('site') } },
    strategy: { custom: { from: custom } },
  };
  const serviceAccount = { namespace: 'shop', name: 'editor' };
  await sluice.mutate('createServiceAccount', { serviceAccount }, 'cursor');
  const binding = { role: 'edit', namespace: 'shop', subject: { serviceAccount } };
  await sluice.mutate('bindRole', binding, 'cursor');
  const { secret } = await sluice.mutate('createToken', { serviceAccount }, 'secret');
  const editor = asking(sluice.address, String(secret));
  const refused = await editor.ask(mutation('applyBuildConfig', ''), {
    input: { namespace: 'shop', name: 'forbidden', spec },
  });
  expect(refused.data.applyBuildConfig.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);

  const runner = startRunner('custom');
  await define('custom', spec);
  const done = await ended(await start('custom'));
  expect(done).toMatchObject({ phase: 'COMPLETE' });
  expect(textOf(done)).toContain(`custom build of ${git.uri('site')} to shop/web:custom`);
  expect(done.result?.imageTag?.current).toMatchObject({
    digest: done.result?.digest,
    cause: { kind: 'BUILD' },
  });
  await runner.end('SIGTERM');
});

test('a pipeline runs in Jenkins, its stages and log are followed; without one the build says so', async () => {
  const strategy = {
    jenkinsPipeline: { jenkinsfile: 'node { sh "make" }', env: [{ name: 'MODE', value: 'fast' }] },
  };
  const pipeline = { source: {}, strategy, output: {} };
  await define('pipeline', pipeline);
  const without = startRunner('without', ['--strategy=pipeline']);
  const failed = await ended(await start('pipeline'));
  expect(failed).toMatchObject({ phase: 'FAILED', reason: 'GENERIC_BUILD_FAILED' });
  expect(failed.message).toContain('told of no Jenkins');
  await without.end('SIGTERM');

  await using jenkins = await startJenkins('SUCCESS', 'shop-pipeline');
  const { url, user, token } = jenkins.server;
  const env = { SLUICE_JENKINS_USER: user, SLUICE_JENKINS_TOKEN: token };
  const runner = startRunner('jenkins', ['--strategy=pipeline', `--jenkins-url=${url}`], env);
  const done = await ended(await start('pipeline'));
  expect(done).toMatchObject({ phase: 'COMPLETE', reason: null });
  expect(textOf(done)).toContain('from jenkins');
  expect(jenkins.bodies.get('/ci/job/shop-pipeline/buildWithParameters')).toMatch(/^MODE=fast&SLUICE_BUILD=/);
  await runner.end('SIGTERM');
});
