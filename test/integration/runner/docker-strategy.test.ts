import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressRule } from '../../../src/platform/network/index.js';
import { holdPush, pushImage, runPostCommit } from '../../../src/runner/publish.js';
import { fetchGit } from '../../../src/runner/source/git.js';
import { readImage } from '../../../src/runner/strategies/builder-image.js';
import { buildFromDockerfile } from '../../../src/runner/strategies/docker.js';
import { pushBusybox } from '../../support/images/busybox-image.js';
import { portOf } from '../../support/builds/build-site.js';
import { startGate } from '../../support/interference/gate.js';
import { startHttpsGitHost } from '../../support/builds/git-hosts.js';
import { commandLinesWith } from '../../support/process-list.js';
import { startGitServer, type GitServer } from '../../support/builds/git-server.js';
import { startRegistry, type Registry } from '../../support/registry.js';
import { docker, pullOf, startWorkshop, type Wanted } from '../../support/builds/runner-job.js';
import { eventually } from '../../support/wait.js';

let git: GitServer;
let registry: Registry;
let makeJob: Awaited<ReturnType<typeof startWorkshop>>;
let base = '';

beforeAll(async () => {
  [git, registry] = await Promise.all([startGitServer(), startRegistry()]);
  base = `${registry.host}/base:1`;
  await pushBusybox(base, { files: { 'etc/base': 'the base' } });
  makeJob = await startWorkshop([registry.host]);
});
afterAll(async () => {
  await git[Symbol.asyncDispose]();
  await registry.stop();
});

const gitOf = (uri: string, ref: string | null = null) => ({
  uri,
  ref,
  httpProxy: null,
  httpsProxy: null,
  noProxy: null,
});

const awkward = '"mine" is $HOME, not \\ at the end';

test('a Dockerfile of a git repository becomes an image in a registry, with commit, variables and labels in it', async () => {
  const id = await git.commit('app', {
    'src/Dockerfile': `FROM nowhere.example/none\nARG GREETING\nRUN echo "$GREETING" > /hello && cat /etc/base\nCOPY file /file\n`,
    'src/file': 'content',
  });
  const target = `${registry.host}/shop/app:latest`;
  const { job, said, reported } = await makeJob({
    source: { git: gitOf(git.uri('app')), contextDir: 'src' },
    strategy: docker({ from: { kind: 'DOCKER_IMAGE', namespace: null, name: base } }),
    postCommit: { script: 'test "$(cat /hello)" = hi && echo hooked' },
    work: {
      pulls: [pullOf(base)],
      buildArgs: [{ key: 'GREETING', value: 'hi' }],
      env: [
        { key: 'MODE', value: 'fast' },
        { key: 'PRICE', value: awkward },
      ],
      push: {
        reference: target,
        insecure: true,
        credential: null,
        labels: [{ key: 'own', value: awkward }],
        env: [{ key: 'OPENSHIFT_BUILD_NAME', value: 'web-1' }],
        ownLabels: ['own'],
      },
    },
  });
  const made = await buildFromDockerfile(job);
  if (!('image' in made)) throw new Error('It made no image.');
  await runPostCommit(job, made.image);
  const digest = await pushImage(job, holdPush(job, made.image));

  const head = await fetch(`${registry.url}/v2/shop/app/manifests/latest`, {
    method: 'HEAD',
    headers: { accept: 'application/vnd.docker.distribution.manifest.v2+json' },
  });
  expect(head.headers.get('docker-content-digest')).toBe(digest);
  const { env, labels } = await readImage(job.buildah, made.image);
  expect(env.get('MODE')).toBe('fast');
  expect(env.get('PRICE')).toBe(awkward);
  expect(env.get('OPENSHIFT_BUILD_COMMIT')).toBe(id);
  expect(labels.get('own')).toBe(awkward);
  expect(labels.get('io.openshift.build.commit.id')).toBe(id);
  const log = await said();
  expect(log).toContain('the base');
  expect(log).toContain('hooked');
  expect(log).toContain(`Successfully pushed ${registry.host}/shop/app@${String(digest)}`);
  const stages = (await reported()).filter(({ durationMilliseconds }) => durationMilliseconds !== undefined);
  expect(stages.map(({ stage }) => stage)).toEqual([
    'FETCH_INPUTS',
    'PULL_IMAGES',
    'BUILD',
    'POST_COMMIT',
    'PUSH_IMAGE',
  ]);
  expect(stages[0]?.revision?.commit).toBe(id);
});

test('what is built again comes out of the cache, though the image has the name of another build', async () => {
  const build = async (name: string) => {
    const push = { reference: null, insecure: false, credential: null, ownLabels: [] };
    const { job, said } = await makeJob({
      source: { dockerfile: `FROM ${base}\nRUN echo made > /made\n` },
      strategy: docker(),
      work: {
        push: {
          ...push,
          env: [{ key: 'OPENSHIFT_BUILD_NAME', value: name }],
          labels: [{ key: 'build', value: name }],
        },
      },
    });
    const made = await buildFromDockerfile(job);
    if (!('image' in made)) throw new Error('It made no image.');
    const { env, labels } = await readImage(job.buildah, made.image);
    expect([env.get('OPENSHIFT_BUILD_NAME'), labels.get('build')]).toEqual([name, name]);
    return said();
  };
  expect(await build('web-1')).not.toContain('Using cache');
  expect(await build('web-2')).toContain('Using cache');
});

test('each thing that can be wrong has its reason', async () => {
  await git.commit('broken', { Dockerfile: 'FROM scratch\nRUN false\n', 'nofrom/Dockerfile': 'RUN x\n' });
  const source = { git: gitOf(git.uri('broken')) };
  const reasonOf = async (wanted: Wanted) => {
    const { job } = await makeJob(wanted);
    return buildFromDockerfile(job).then(
      () => 'none',
      (error: unknown) => (error as { reason: string }).reason,
    );
  };
  expect(await reasonOf({ source: { git: gitOf(git.uri('missing')) }, strategy: docker() })).toBe(
    'FetchSourceFailed',
  );
  expect(
    await reasonOf({ source: { git: gitOf(git.uri('broken'), 'no-such-branch') }, strategy: docker() }),
  ).toBe('FetchSourceFailed');
  expect(await reasonOf({ source: { ...source, contextDir: 'nowhere' }, strategy: docker() })).toBe(
    'InvalidContextDirectory',
  );
  expect(await reasonOf({ source, strategy: docker({ dockerfilePath: 'nowhere' }) })).toBe(
    'ManageDockerfileFailed',
  );
  expect(
    await reasonOf({
      source: { ...source, contextDir: 'nofrom' },
      strategy: docker(),
      work: { pulls: [pullOf(base)] },
    }),
  ).toBe('ManageDockerfileFailed');
  expect(
    await reasonOf({ source: { dockerfile: `FROM ${registry.host}/none:1\n` }, strategy: docker() }),
  ).toBe('PullBuilderImageFailed');
  expect(await reasonOf({ source: { dockerfile: `FROM ${base}\nRUN exit 3\n` }, strategy: docker() })).toBe(
    'DockerBuildFailed',
  );
  expect(
    await reasonOf({
      source: {
        dockerfile: `FROM ${base}\nRUN head -c 200000000 /dev/zero | tail -c 190000000 > /dev/null\n`,
      },
      strategy: docker(),
      limits: { memory: 64 * 2 ** 20 },
    }),
  ).toBe('OutOfMemoryKilled');
});

test('a hook that fails, and a push that is refused, have their reasons', async () => {
  const refused = `${registry.host}:1/shop/app:1`;
  const { job } = await makeJob({
    source: { dockerfile: `FROM ${base}\n` },
    strategy: docker(),
    postCommit: { command: ['/bin/false'] },
    work: {
      push: { reference: refused, insecure: true, credential: null, labels: [], env: [], ownLabels: [] },
    },
  });
  const made = await buildFromDockerfile(job);
  if (!('image' in made)) throw new Error('It made no image.');
  await expect(runPostCommit(job, made.image)).rejects.toMatchObject({ reason: 'PostCommitHookFailed' });
  await expect(pushImage(job, holdPush(job, made.image))).rejects.toMatchObject({
    reason: 'PushImageToRegistryFailed',
  });
});

test('files come out of another image, and none of this machine through its links', async () => {
  const other = `${registry.host}/other:1`;
  await pushBusybox(other, {
    files: { 'data/one/a': 'A', 'data/one/b': 'B' },
    lines: ['RUN ln -s /etc/hostname /data/one/host && ln -s / /root-link'],
  });
  const { job, said } = await makeJob({
    source: {
      dockerfile: `FROM ${base}\nCOPY . /all\nRUN cat /all/in/one/a /all/b && ls -l /all/in/one\n`,
      images: [
        {
          as: [],
          paths: [
            { sourcePath: '/data/one', destinationDir: 'in' },
            { sourcePath: '/data/one/b', destinationDir: '.' },
          ],
        },
      ],
    },
    strategy: docker(),
    work: { pulls: [pullOf(other, 0)] },
  });
  await buildFromDockerfile(job);
  expect(await said()).toMatch(/AB/);
});

test('a variable that comes from a secret, and a mounted secret, are there for commands and in no layer', async () => {
  const { job } = await makeJob({
    source: {
      dockerfile: `FROM ${base}\nRUN --mount=type=secret,id=KEY test $(wc -c < /run/secrets/KEY) = 10 && test $(wc -c < /mounted/f) = 11\n`,
    },
    strategy: docker(),
    work: {
      env: [{ key: 'KEY', value: 'canary-one' }],
      secretEnv: ['KEY'],
      files: [
        {
          name: 's',
          isSecret: true,
          destinationDir: null,
          mountPaths: ['/mounted'],
          files: [{ path: 'f', content: Buffer.from('canary-two!').toString('base64') }],
        },
      ],
    },
  });
  const made = await buildFromDockerfile(job);
  if (!('image' in made)) throw new Error('It made no image.');
  const { env } = await readImage(job.buildah, made.image);
  expect(env.has('KEY')).toBe(false);
  const { execFileSync } = await import('node:child_process');
  const { folder } = job;
  await job.buildah.must('GenericBuildFailed', 'Saving', [
    'push',
    '--quiet',
    '--disable-compression',
    made.image,
    `dir:${folder}/saved`,
  ]);
  const found = execFileSync('/bin/sh', ['-c', `cat ${folder}/saved/* | grep -c -a canary || true`])
    .toString()
    .trim();
  expect(found).toBe('0');
});

test('neither the password for git nor a user of its address is in the list of processes', async () => {
  const [username, password] = [`user-${randomUUID()}`, randomUUID()];
  const host = await startHttpsGitHost(git.folder, { username, password });
  const gate = await startGate(portOf(host.uri('app')));
  const { job } = await makeJob({ strategy: docker() });
  const fetching = fetchGit(
    {
      uri: `https://${username}@${gate.host}/app`,
      ref: null,
      secret: new Map([
        ['password', password],
        ['ca.crt', host.authority],
      ]),
    },
    {
      folder: join(job.folder, 'fetched'),
      secrets: join(job.folder, 'secrets'),
      rules: { protocols: ['https'], mayReach: addressRule(['127.0.0.0/8']) },
      leash: [],
      signal: job.signal,
    },
  );
  await eventually(() => gate.waiting() === 1, 'git to wait', 60);
  expect(await commandLinesWith(gate.host)).not.toEqual([]);
  for (const secret of [username, password]) expect(await commandLinesWith(secret)).toEqual([]);
  const naive = spawn('git', ['ls-remote', `https://${username}:${password}@${gate.host}/app`], {
    stdio: 'ignore',
  });
  await eventually(async () => (await commandLinesWith(password)).length > 0, 'the twin to be seen', 60);
  gate.open();
  await once(naive, 'exit');
  expect((await fetching).id).toMatch(/^[0-9a-f]{40}$/);
});
