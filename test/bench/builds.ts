import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createClient } from '../../src/client/index.js';
import { findBuildTools } from '../../src/runner/build-tools.js';
import { collectsLate } from '../../src/runner/buildah.js';
import { createLogger } from '../../src/platform/logger.js';
import { migrate } from '../../src/platform/postgres/index.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { pushBusybox } from '../support/images/busybox-image.js';
import { startRegistry } from '../support/registry.js';
import { build, Node } from '../soak/nodes.js';
import { benchLog } from './build-log.js';
import { medianOf } from './measure.js';
import type { Row } from './row.js';
import { viewerOf } from './viewer.js';

const exec = promisify(execFile);
const rounds = 20;
/** Rounds before those that count: bases are pulled by then, and statements planned. */
const before = 5;

/** What a small build takes through the server and its runner, beside the same by buildah alone; and lines of a log. */
export async function benchBuilds(): Promise<Row[]> {
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'sluice-bench-builds-'));
  const logger = createLogger('error');
  const postgres = await startPostgres({ dataFolder: join(folder, 'postgres'), logger, durable: true });
  const registry = await startRegistry();
  try {
    await migrate(postgres.url, 'migrations');
    await pushBusybox(`${registry.host}/base:1`);
    await using gateway = await Node.start({
      DATABASE_URL: postgres.url,
      SLUICE_INTERNAL_REGISTRY: registry.host,
      SLUICE_PUBLIC_REGISTRY: registry.host,
      SLUICE_ALLOWED_REGISTRY_ADDRESSES: '127.0.0.0/8',
      SLUICE_BUILD_LOG_LIMIT_MIB: '512',
    });
    const viewer = await viewerOf(gateway.address, postgres.url);
    await viewer.mutate('createNamespace', { name: 'bench' }, 'cursor');
    await viewer.mutate('applyImageStream', { namespace: 'bench', name: 'web', tags: [] }, 'outcome');
    const lines = await benchLog(viewer, gateway.address, postgres.url);
    return [
      ...(await benchBuild({ folder, registry: registry.host, viewer, gateway: gateway.address })),
      ...lines,
    ];
  } finally {
    await registry.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Bench {
  readonly folder: string;
  readonly registry: string;
  readonly viewer: Awaited<ReturnType<typeof viewerOf>>;
  readonly gateway: string;
}

const textFor = (registry: string) =>
  `FROM ${registry}/base:1\nRUN i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; echo $i > /made\n`;

/** The two in turns, each from a moment of rest. */
async function benchBuild({ folder, registry, viewer, gateway }: Bench): Promise<Row[]> {
  await viewer.mutate(
    'applyBuildConfig',
    {
      namespace: 'bench',
      name: 'small',
      spec: {
        source: { dockerfile: textFor(registry) },
        strategy: { docker: { noCache: true } },
        output: { to: { kind: 'IMAGE_STREAM_TAG', name: 'web:small' } },
      },
    },
    'outcome',
  );
  const words = ['runner', '--folder', join(folder, 'runner'), '--insecure-registry', registry];
  const runner = spawn(process.execPath, ['bin/sluice', ...words], {
    env: { PATH: process.env['PATH'], HOME: folder, SLUICE_URL: gateway, SLUICE_TOKEN: viewer.token },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(runner, 'close');
  try {
    const bare = await bareBuild(folder, registry);
    await using ends = followEnds(gateway, viewer.token);
    const ours: number[] = [];
    const limit: number[] = [];
    for (let round = 0; round < before + rounds; round++) {
      ours.push(await timed(() => throughSluice(viewer, ends)));
      limit.push(await timed(bare.build));
    }
    const [counted, beside] = [ours.slice(before), limit.slice(before)];
    console.error(await whereItGoes(viewer, Math.min(...counted)));
    console.error(
      `By buildah alone, at best ${least(beside)} ms: bud ${least(bare.times.bud)}, push ${least(bare.times.push)}.`,
    );
    return [
      {
        name: 'a small image: start to moved tag, beside buildah bud and push (less is better)',
        unit: 'ms',
        ours: medianOf(counted),
        limit: medianOf(beside),
        ratios: counted.map((time, index) => time / (beside[index] ?? NaN)),
        goal: { most: 1.1 },
      },
    ];
  } finally {
    runner.kill('SIGTERM');
    await ended;
  }
}

const least = (times: readonly number[]) => String(Math.round(Math.min(...times)));

/** Milliseconds, from a moment at which nothing of what was before goes on. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  await setTimeout(100);
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Tells when builds end, without asking again and again: that would take what the builds need. */
function followEnds(gateway: string, token: string) {
  const over = new AbortController();
  const ends = new Map<string, string>();
  let wake = () => {};
  const following = createClient({ url: gateway, token }).follow({
    types: ['build.completed', 'build.failed', 'build.errored'],
    onEvent: ({ subject, type }) => {
      ends.set(subject, type);
      wake();
    },
    signal: over.signal,
  });
  return {
    async end(name: string): Promise<string> {
      for (let type = ends.get(name); ; type = ends.get(name)) {
        if (type !== undefined) return type;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async [Symbol.asyncDispose]() {
      over.abort();
      await following;
    },
  };
}

async function throughSluice(viewer: Bench['viewer'], ends: ReturnType<typeof followEnds>): Promise<void> {
  const started = await viewer.mutate(
    'startBuild',
    { namespace: 'bench', config: 'small' },
    'build { name }',
  );
  const { name } = started.build as { name: string };
  const type = await ends.end(`bench/${name}`);
  if (!type.includes('build.completed')) throw new Error(`${name}: ${type}`);
}

/** The same build by the same buildah, with the same isolation, storage and garbage collection, in a store of its own. */
async function bareBuild(folder: string, registry: string) {
  const tools = await findBuildTools(folder, new AbortController().signal);
  if (!tools) throw new Error('This machine has no buildah.');
  const context = join(folder, 'context');
  await mkdir(context);
  await writeFile(join(context, 'Dockerfile'), textFor(registry));
  const store = ['--root', join(folder, 'bare/storage'), '--runroot', join(folder, 'bare/run')];
  const buildah = (...words: string[]) =>
    exec('buildah', [...store, '--storage-driver', tools.driver, ...words], {
      env: { ...process.env, ...collectsLate },
    });
  const isolation = [
    '--isolation',
    tools.isolation,
    ...(tools.runtime === null ? [] : ['--runtime', tools.runtime]),
  ];
  const times = { bud: [] as number[], push: [] as number[] };
  const build = async () => {
    const how = ['--network', 'host', '--format', 'docker', '--no-cache', '--tls-verify=false'];
    const began = performance.now();
    await buildah('bud', ...isolation, ...how, '--tag', 'localhost/small', context);
    const built = performance.now();
    const push = [
      'push',
      '--quiet',
      '--tls-verify=false',
      'localhost/small',
      `docker://${registry}/bare/small:1`,
    ];
    await buildah(...push);
    times.bud.push(built - began);
    times.push.push(performance.now() - built);
  };
  return { build, times };
}

/** In which parts of a build its time goes: the least of each in milliseconds, which a busy machine disturbs least. */
async function whereItGoes(viewer: Bench['viewer'], whole: number): Promise<string> {
  const { buildConfig } = await viewer.data(`{ buildConfig(namespace: "bench", name: "small") {
    builds(first: ${String(rounds)}) { nodes { createdAt startedAt completedAt
      stages { name startedAt durationMilliseconds } } } } }`);
  const parts = new Map<string, number[]>();
  const note = (part: string, time: number) => parts.set(part, [...(parts.get(part) ?? []), time]);
  for (const { createdAt, startedAt, completedAt, stages } of buildConfig.builds.nodes as Timed[]) {
    const began = (name: string) =>
      Date.parse(stages.find((stage) => stage.name === name)?.startedAt ?? completedAt);
    note('until a runner has it', Date.parse(startedAt) - Date.parse(createdAt));
    note('until it begins', began('FETCH_INPUTS') - Date.parse(startedAt));
    for (const { name, durationMilliseconds } of stages) note(name, Number(durationMilliseconds));
    const push = stages.find(({ name }) => name === 'PUSH_IMAGE');
    note(
      'until the tag has moved',
      Date.parse(completedAt) - began('PUSH_IMAGE') - Number(push?.durationMilliseconds),
    );
  }
  const words = [...parts].map(([part, times]) => `${part} ${least(times)}`);
  return `Through Sluice, at best ${String(Math.round(whole))} ms: ${words.join(', ')}.`;
}

interface Timed {
  readonly createdAt: string;
  readonly startedAt: string;
  readonly completedAt: string;
  readonly stages: readonly { name: string; startedAt: string; durationMilliseconds: string }[];
}
