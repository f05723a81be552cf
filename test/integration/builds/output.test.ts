import { beforeAll, expect, test } from 'vitest';
import { newKey } from '../../../src/platform/read-keychain.js';
import { buildConfig, scriptedRunner } from '../../support/building.js';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';
import { eventsTold } from '../../support/events-told.js';

const registry = await startRegistry();
const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS: newKey('one').reveal() });
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

test('the configuration that a runner sends along is believed when the manifest proves it, and no sooner', async () => {
  const stream = { namespace: 'shop', name: 'told', dockerImageRepository: `${registry.host}/team/told` };
  await sluice.mutate('applyImageStream', stream, 'outcome');
  const output = { to: { kind: 'IMAGE_STREAM_TAG', name: 'told:latest' } };
  await sluice.mutate('applyBuildConfig', buildConfig('told', { spec: { output } }), 'outcome');
  await sluice.mutate('startBuild', { namespace: 'shop', config: 'told' }, 'build { name }');
  const lease = await runner.claim();
  const digest = await pushImage(registry.host, 'team/told:latest', { labels: { said: 'true' } });
  const repository = `${registry.url}/v2/team/told`;
  const manifest = (await (
    await fetch(`${repository}/manifests/${digest}`, {
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    })
  ).json()) as { config: { digest: string } };
  const blob = `${repository}/blobs/${manifest.config.digest}`;
  const config = Buffer.from(await (await fetch(blob)).arrayBuffer());
  // From now on the registry cannot tell: who believes a lie would not notice.
  expect((await fetch(blob, { method: 'DELETE' })).status).toBe(202);
  const lie = Buffer.from(config.toString().replace('"true"', '"lies"'));
  expect(lie.length).toBe(config.length);
  const input = { lease: lease.key, outcome: 'COMPLETE', digest, imageConfig: lie.toString('base64') };
  const refused = await sluice.ask(mutation('finishBuild', ''), { input });
  expect(refused.data.finishBuild.userErrors).toMatchObject([{ path: ['input', 'digest'] }]);
  const { build: done } = await runner.finish(lease.key, { digest, imageConfig: config.toString('base64') });
  expect(done).toMatchObject({ phase: 'COMPLETE', result: { digest } });
  const { image } = await sluice.data(`{ image(digest: "${digest}") { config { labels { key value } } } }`);
  expect(image.config.labels).toEqual([{ key: 'said', value: 'true' }]);
});

test('a build whose image goes to a registry of its own waits for the secret to push with, and ends with the digest', async () => {
  const to = { kind: 'DOCKER_IMAGE', name: `${registry.host}/elsewhere/app:1` };
  const spec = { output: { to, pushSecret: 'push' } };
  await sluice.mutate('applyBuildConfig', buildConfig('outside', { spec }), 'outcome');
  await sluice.mutate('startBuild', { namespace: 'shop', config: 'outside' }, 'build { name }');
  expect(await build('outside-1')).toMatchObject({
    phase: 'NEW',
    reason: 'MISSING_PUSH_SECRET',
    message: 'There is no secret shop/push.',
  });
  expect(await runner.maybe()).toBeNull();
  const auth = Buffer.from('ann:canary').toString('base64');
  const data = { dockerConfigJson: JSON.stringify({ auths: { [registry.host]: { auth } } }) };
  await sluice.mutate('putSecret', { namespace: 'shop', name: 'push', data }, 'secret { name }');
  await eventually(async () => (await build('outside-1')).phase === 'PENDING', 'the secret to be found', 60);
  const lease = await runner.claim();
  expect(lease.work.push).toMatchObject({ reference: to.name });
  const digest = await pushImage(registry.host, 'elsewhere/app:1', { labels: { built: 'yes' } });
  const { build: done, changes } = await runner.finish(lease.key, { digest });
  expect(done).toMatchObject({ phase: 'COMPLETE', reason: null, result: { digest, imageTag: null } });
  expect(changes).toEqual([]);
});

test('several secrets of one type serve one build: each where it fits, and the push has its own', async () => {
  const secrets = { 'pull-one': 'one.example', 'pull-two': 'two.example/team', 'push-three': registry.host };
  for (const [name, server] of Object.entries(secrets))
    await sluice.mutate(
      'putSecret',
      { namespace: 'shop', name, data: { login: { server, username: name, password: 'canary' } } },
      'secret { name }',
    );
  const from = (name: string) => ({ kind: 'DOCKER_IMAGE', name: `${name}@sha256:${'a'.repeat(64)}` });
  const paths = [{ sourcePath: '/x', destinationDir: 'x' }];
  const spec = {
    source: {
      dockerfile: 'FROM scratch\n',
      images: [
        { from: from('one.example/a/b'), pullSecret: 'pull-one', paths },
        { from: from('two.example/team/c'), pullSecret: 'pull-two', paths },
      ],
    },
    strategy: { docker: { from: from('one.example/a/base'), pullSecret: 'pull-one' } },
    output: { to: { kind: 'DOCKER_IMAGE', name: `${registry.host}/x/y:1` }, pushSecret: 'push-three' },
  };
  await sluice.mutate('applyBuildConfig', buildConfig('many', { spec }), 'outcome');
  await sluice.mutate('startBuild', { namespace: 'shop', config: 'many' }, 'build { name }');
  const { work, key } = await runner.claim();
  expect(work.push.credential).toEqual({ username: 'push-three' });
  const logins = (work.pullCredentials as { server: string; username: string }[])
    .map(({ server, username }) => `${username} at ${server}`)
    .filter((login) => login.startsWith('pull-'));
  expect(logins.toSorted()).toEqual(['pull-one at one.example', 'pull-two at two.example/team']);
  await runner.finish(key, { outcome: 'FAILED', reason: 'GENERIC_BUILD_FAILED' });
});

test('a build waits for the image that it starts from, and one that lacks a secret of its source ends saying which', async () => {
  const from = { kind: 'IMAGE_STREAM_TAG', name: 'base:1' };
  const source = { dockerfile: 'FROM scratch\n', secrets: [{ name: 'nowhere', destinationDir: 'x' }] };
  const spec = { source, strategy: { docker: { from } } };
  await sluice.mutate('applyBuildConfig', buildConfig('based', { spec }), 'outcome');
  await sluice.mutate('startBuild', { namespace: 'shop', config: 'based' }, 'build { name }');
  expect(await build('based-1')).toMatchObject({ phase: 'NEW', reason: 'INVALID_IMAGE_REFERENCE' });
  await pushImage(registry.host, 'team/base:1', {});
  const image = { kind: 'DOCKER_IMAGE', name: `${registry.host}/team/base:1` };
  const tags = [{ name: '1', insecure: true, source: image }];
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'base', tags }, 'outcome');
  await sluice.mutate('importImages', { namespace: 'shop', stream: 'base' }, 'cursor');
  await eventually(async () => (await build('based-1')).phase === 'PENDING', 'the image to be found', 60);
  expect(await runner.maybe()).toBeNull();
  expect(await build('based-1')).toMatchObject({
    phase: 'ERROR',
    reason: 'CANNOT_CREATE_BUILD_POD_SPEC',
    message: 'There is no secret shop/nowhere that opens.',
  });
});

const git = { uri: 'https://git.example/web.git' };
const from = { kind: 'IMAGE_STREAM_TAG', name: 'base:1' };
const stage = { from, as: ['stage'] };
const intoSource = (destinationDir: string) => ({ git, secrets: [{ name: 'key', destinationDir }] });
const volume = (name: string, ...mountPaths: string[]) => ({ name, secret: 's', mountPaths });
const mounting = (...mountPaths: string[]) => ({ docker: { volumes: [volume('v', ...mountPaths)] } });

test.each([
  ...[null, '', 'proxy.example:3128', 'http://proxy.example', 'https://ada:pw@[fd00::7]:8443/'],
  'http://ada@corp:pw@proxy.example:3128',
])('a proxy may be given as %j', async (proxy) => {
  const answer = await sluice.ask(mutation('applyBuildConfig', 'outcome'), {
    input: buildConfig('proxied', { spec: { source: { git: { ...git, httpProxy: proxy } } } }),
  });
  expect(answer.data.applyBuildConfig.userErrors).toEqual([]);
});

test.each([
  [
    'an absolute folder for a Docker build',
    { source: intoSource('/etc') },
    'source.secrets.0.destinationDir',
  ],
  [
    'a folder with a colon',
    { source: intoSource('/a:b'), strategy: { source: { from } } },
    'source.secrets.0.destinationDir',
  ],
  ['two images for one stage', { source: { images: [stage, stage] } }, 'source.images.1.as'],
  ['a stage without a name', { source: { images: [{ from, as: [''] }] } }, 'source.images.0.as'],
  [
    'files of an image that go nowhere',
    { source: { images: [{ from, paths: [{ sourcePath: '/a', destinationDir: '' }] }] } },
    'source.images.0.paths.0.destinationDir',
  ],
  ['an address in which ? parts two hosts', { source: { git: { uri: 'https://a?@b/c' } } }, 'source.git.uri'],
  ['a proxy by a path', { source: { git: { ...git, httpProxy: '/etc' } } }, 'source.git.httpProxy'],
  [
    'a proxy at a port that there is not',
    { source: { git: { ...git, httpProxy: 'http://p:99999' } } },
    'source.git.httpProxy',
  ],
  [
    'a proxy that git is not to use',
    { source: { git: { ...git, httpsProxy: 'socks5://proxy.example:1080' } } },
    'source.git.httpsProxy',
  ],
  ['a secret without a name', { source: { git, sourceSecret: '' } }, 'source.sourceSecret'],
  ['a push secret without a name', { output: { pushSecret: '' } }, 'output.pushSecret'],
  ['a volume that is mounted nowhere', { strategy: mounting() }, 'strategy.docker.volumes.0.mountPaths'],
  ['a mount path with a colon', { strategy: mounting('/a:/b') }, 'strategy.docker.volumes.0.mountPaths'],
  ['two mounts at one path', { strategy: mounting('/a', '/a/') }, 'strategy.docker.volumes.0.mountPaths'],
  [
    'two volumes at one path',
    { strategy: { docker: { volumes: [volume('v', '/a'), volume('w', '/a')] } } },
    'strategy.docker.volumes.1.mountPaths',
  ],
  [
    'a pipeline that is given twice',
    {
      source: { git },
      strategy: { jenkinsPipeline: { jenkinsfile: 'node {}', jenkinsfilePath: 'Jenkinsfile' } },
    },
    'strategy.jenkinsPipeline',
  ],
  [
    'a pipeline outside of the source',
    { source: { git }, strategy: { jenkinsPipeline: { jenkinsfilePath: '/Jenkinsfile' } } },
    'strategy.jenkinsPipeline.jenkinsfilePath',
  ],
])('%s is refused, and nothing is kept', async (_, spec, place) => {
  const answer = await sluice.ask(mutation('applyBuildConfig', 'outcome'), {
    input: buildConfig('wrong', { spec }),
  });
  expect(answer.data.applyBuildConfig).toMatchObject({
    outcome: null,
    userErrors: [{ code: 'BAD_USER_INPUT', path: ['input', 'spec', ...place.split('.')] }],
  });
});

test('a builder may have its secrets where it looks for them', async () => {
  const spec = { source: intoSource('/opt/keys'), strategy: { source: { from } } };
  const applied = await sluice.mutate('applyBuildConfig', buildConfig('absolute', { spec }), 'outcome');
  expect(applied).toMatchObject({ outcome: 'CREATED' });
});
