import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expireLease } from '../support/building.js';
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
    Dockerfile: 'FROM none\nCOPY file /file\nRUN echo built\n',
    file: '0',
  });
});
afterAll(async () => {
  await git[Symbol.asyncDispose]();
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Starts a runner as a process; yields how to end it, and what it said. */
function startRunner(name: string, ...more: string[]) {
  const words = [
    'runner',
    '--folder',
    join(folder, name),
    '--name',
    name,
    '--git-protocol=git',
    '--allow-address=127.0.0.0/8',
    '--lease=120',
    '--insecure-registry',
    registry.host,
    ...more,
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

test('a runner that is killed leaves nothing running, and another one finishes its builds, each once', async () => {
  // Each hangs in another stage until the gate opens.
  await using gate = await startGate();
  const base = `FROM ${registry.host}/base:1\n`;
  await define('in-build', { source: { dockerfile: `${base}RUN wget -q -O /x ${gate.url}\n` } });
  await define('in-hook', {
    source: { dockerfile: base },
    postCommit: { script: `wget -q -O /dev/null ${gate.url}` },
  });
  const first = startRunner('killed', '--slots=2');
  const names = [await start('in-build'), await start('in-hook')];
  await eventually(() => gate.waiting() === 2, 'both builds to hang', 60);
  await first.end('SIGKILL');
  await eventually(() => gate.waiting() === 0, 'all processes of the builds to be gone', 20);
  gate.open();
  for (const name of names) await expireLease(sluice, name);
  const second = startRunner('second', '--slots=2');
  try {
    for (const name of names) {
      const done = await ended(name);
      expect(done).toMatchObject({ phase: 'COMPLETE', attempt: 2 });
      expect(done.result?.imageTag.current.digest).toBe(done.result?.digest);
    }
  } finally {
    await second.end('SIGTERM');
  }
  const { imageStream } = await sluice.data(
    '{ imageStream(namespace: "shop", name: "web") { tags { nodes { name history { nodes { revision } } } } } }',
  );
  const histories = (imageStream.tags.nodes as { name: string; history: { nodes: unknown[] } }[])
    .filter(({ name }) => name.startsWith('in-'))
    .map(({ history }) => history.nodes.length);
  expect(histories).toEqual([1, 1]);
}, 180_000);

/** A server that answers nobody until it is opened; tells how many wait. */
async function startGate() {
  let isOpen = false;
  const server = createServer((_, response) => {
    if (isOpen) response.end('open');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const waiting = new Set<unknown>();
  server.on('connection', (socket) => {
    waiting.add(socket);
    socket.on('close', () => waiting.delete(socket));
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    waiting: () => waiting.size,
    open: () => {
      isOpen = true;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
