import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pushBusybox } from '../support/busybox-image.js';
import { startGitServer, type GitServer } from '../support/git-server.js';
import { startRegistry, type Registry } from '../support/registry.js';
import { startSluice, type Sluice } from '../support/sluice.js';
import { eventually } from '../support/wait.js';

let git: GitServer;
let registry: Registry;
let sluice: Sluice;
let folder = '';

beforeAll(async () => {
  [git, registry] = await Promise.all([startGitServer(), startRegistry()]);
  folder = await mkdtemp(join(tmpdir(), 'sluice-building-'));
  sluice = await startSluice({
    SLUICE_INTERNAL_REGISTRY: registry.host,
    SLUICE_PUBLIC_REGISTRY: registry.host,
  });
  await pushBusybox(`${registry.host}/base:1`);
  await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'web', tags: [] }, 'outcome');
  await git.commit('app', {
    Dockerfile: 'FROM none\nCOPY file /file\nRUN echo built && sleep "$(cat /file)"\n',
    file: '0',
  });
});
afterAll(async () => {
  await git[Symbol.asyncDispose]();
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Starts a runner as a process; yields how to end it, and what it said. */
function startRunner(name: string) {
  const words = [
    'runner',
    '--folder',
    join(folder, name),
    '--name',
    name,
    '--git-protocol=git',
    '--allow-address=127.0.0.0/8',
    '--insecure-registry',
    registry.host,
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    env: { PATH: process.env['PATH'], HOME: folder, SLUICE_URL: sluice.address, SLUICE_TOKEN: sluice.token },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
  };
  return { end, said: () => said };
}

const define = (name: string, more: object = {}) =>
  sluice.mutate(
    'applyBuildConfig',
    {
      namespace: 'shop',
      name,
      spec: {
        source: { git: { uri: git.uri('app') } },
        strategy: { docker: { from: { kind: 'DOCKER_IMAGE', name: `${registry.host}/base:1` } } },
        output: { to: { kind: 'IMAGE_STREAM_TAG', name: `web:${name}` } },
        ...more,
      },
    },
    'buildConfig { name }',
  );

const start = async (config: string) =>
  (await sluice.mutate('startBuild', { namespace: 'shop', config }, 'build { name }')).build.name as string;

/** What the tests look at of a build. */
interface Built {
  readonly phase: string;
  readonly revision: { readonly commit: string } | null;
  readonly stages: readonly { readonly name: string }[];
  readonly result: {
    readonly digest: string;
    readonly imageTag: { readonly current: { readonly digest: string } };
  } | null;
  readonly log: { readonly chunks: readonly { readonly text: string }[] };
}

const build = async (name: string) =>
  (
    await sluice.data(
      `query ($name: String!) { build(namespace: "shop", name: $name) { phase reason message attempt revision { commit } stages { name durationMilliseconds } result { digest imageTag { name current { digest cause { kind eventId } } } } log { chunks { text } } } }`,
      { name },
    )
  ).build as Built;

const ended = (name: string) =>
  eventually(
    async () => {
      const found = await build(name);
      return ['COMPLETE', 'FAILED', 'ERROR', 'CANCELLED'].includes(found.phase) ? found : null;
    },
    `${name} to end`,
    60,
  );

test('a build goes from a git repository to a pushed image whose tag moves, and names the build as its cause', async () => {
  const runner = startRunner('one');
  try {
    await define('main');
    const done = await ended(await start('main'));
    expect(done).toMatchObject({ phase: 'COMPLETE', attempt: 1 });
    expect(done.revision?.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(done.result?.imageTag.current).toMatchObject({
      digest: done.result?.digest,
      cause: { kind: 'BUILD', eventId: expect.any(String) },
    });
    expect(done.log.chunks.map(({ text }) => text).join('')).toContain('built');
    expect(done.stages.map(({ name }) => name)).toEqual([
      'FETCH_INPUTS',
      'PULL_IMAGES',
      'BUILD',
      'PUSH_IMAGE',
    ]);
  } finally {
    await runner.end('SIGTERM');
  }
});

test('a build that fails, and one that is cancelled while it runs, say so', async () => {
  await define('broken', { source: { dockerfile: `FROM ${registry.host}/base:1\nRUN exit 4\n` } });
  await define('endless', {
    source: { dockerfile: `FROM ${registry.host}/base:1\nRUN echo begun; sleep 600\n` },
  });
  const runner = startRunner('two');
  try {
    expect(await ended(await start('broken'))).toMatchObject({
      phase: 'FAILED',
      reason: 'DOCKER_BUILD_FAILED',
    });
    const name = await start('endless');
    await eventually(
      async () => JSON.stringify((await build(name)).log).includes('begun'),
      'the build to run',
      60,
    );
    await sluice.mutate('cancelBuild', { namespace: 'shop', name }, 'build { phase }');
    expect(await ended(name)).toMatchObject({ phase: 'CANCELLED' });
    await eventually(() => runner.said().includes(`shop/${name} is given up`), 'the runner to let go', 60);
    expect(await ended(await start('broken'))).toMatchObject({ phase: 'FAILED' });
  } finally {
    await runner.end('SIGTERM');
  }
});
