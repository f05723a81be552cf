import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createClient } from '../../src/client/index.js';
import { createLogger } from '../../src/platform/logger.js';
import { migrate } from '../../src/platform/postgres/index.js';
import { BuildLog } from '../../src/runner/build-log.js';
import { Lease } from '../../src/runner/lease.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { viewerOf } from '../bench/viewer.js';
import { build, Node } from './nodes.js';

/** How long the log is, and whom to tell how it goes. */
export interface LogSoakOptions {
  readonly lines: number;
  readonly tell?: (line: string) => void;
}

/** What came of it: memory is resident, in MiB, at its highest until a tenth of the log had come, and at all. */
export interface LogSoaked {
  readonly mebibytes: number;
  readonly faults: readonly string[];
  readonly memory: readonly { readonly who: string; readonly early: number; readonly peak: number }[];
  readonly linesPerSecond: number;
}

const batch = 1_000;
const lineOf = (number: number) =>
  `${String(number).padStart(9)} ${'some words that a compiler says '.repeat(3)}\n`;

/**
 * One build writes a long log; two processes of the command line follow it to its end, one of them slowly. Both must see
 * every byte, and nobody may hold more of it the longer it becomes.
 */
export async function soakBuildLog({ lines, tell = () => undefined }: LogSoakOptions): Promise<LogSoaked> {
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'sluice-log-'));
  const postgres = await startPostgres({
    dataFolder: folder,
    logger: createLogger('silent'),
    durable: false,
  });
  try {
    await migrate(postgres.url, 'migrations');
    await using gateway = await Node.start({
      DATABASE_URL: postgres.url,
      SLUICE_BUILD_LOG_LIMIT_MIB: '1024',
    });
    const viewer = await viewerOf(gateway.address, postgres.url);
    const spec = { source: { dockerfile: 'FROM scratch\n' }, strategy: { docker: {} } };
    await viewer.mutate('applyBuildConfig', { namespace: 'default', name: 'long', spec }, 'outcome');
    await viewer.mutate('startBuild', { namespace: 'default', config: 'long' }, 'build { name }');
    const claimed = await viewer.mutate(
      'claimBuild',
      { runner: 'soak' },
      'lease { token fence build { id } }',
    );
    const {
      token,
      fence,
      build: of,
    } = claimed.lease as { token: string; fence: string; build: { id: string } };
    const readers = [
      startReader(gateway.address, viewer.token, 0),
      startReader(gateway.address, viewer.token, 2),
    ];
    const watched = [
      { who: 'gateway', pid: gateway.pid },
      ...readers.map(({ pid }, index) => ({ who: index === 0 ? 'reader' : 'slow reader', pid })),
    ];

    const client = createClient({ url: gateway.address, token: viewer.token });
    using lease = new Lease(client, { build: of.id, token, fence }, 600);
    const log = new BuildLog({ send: lease.log, redact: (line) => line });
    const hash = createHash('sha256');
    let early: number[] = [];
    const began = performance.now();
    for (let number = 0; number < lines; number += batch) {
      const text = Buffer.from(Array.from({ length: batch }, (_, index) => lineOf(number + index)).join(''));
      hash.update(text);
      await log.write(text);
      if (early.length === 0 && number >= lines / 10) early = await Promise.all(watched.map(peakOf));
      if (number % (lines / 10) === 0) tell(`${String(number)} lines`);
    }
    await log.end();
    const linesPerSecond = Math.round((lines * 1_000) / (performance.now() - began));
    await lease.finish({ outcome: 'COMPLETE' });
    tell('all is written; the readers go on to the end');
    const peaks: number[] = [];
    const watching = (async () => {
      while (readers.some(({ isRunning }) => isRunning())) {
        const now = await Promise.all(watched.map(peakOf));
        for (const [index, peak] of now.entries()) peaks[index] = Math.max(peaks[index] ?? 0, peak);
        await setTimeout(50);
      }
    })();
    const seen = await Promise.all(readers.map(({ digest }) => digest));
    await watching;
    const expected = hash.digest('hex');
    return {
      mebibytes: Math.round((lines * lineOf(0).length) / 2 ** 20),
      linesPerSecond,
      memory: watched.map(({ who }, index) => ({ who, early: early[index] ?? 0, peak: peaks[index] ?? 0 })),
      faults: seen.flatMap((digest, index) =>
        digest === expected ? [] : [`reader ${String(index)} saw another log`],
      ),
    };
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** `sluice logs -f`, whose output is taken with so many milliseconds between two pieces. */
function startReader(address: string, token: string, pause: number) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'logs', '-f', 'build/long-1'],
    {
      env: {
        PATH: process.env['PATH'],
        SLUICE_URL: address,
        SLUICE_TOKEN: token,
        SLUICE_CONFIG: '/nonexistent.json',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const closed = once(child, 'close');
  const digest = (async () => {
    const hash = createHash('sha256');
    for await (const piece of child.stdout) {
      hash.update(piece as Buffer);
      if (pause > 0) await setTimeout(pause);
    }
    await closed;
    return hash.digest('hex');
  })();
  return {
    pid: child.pid ?? 0,
    digest,
    isRunning: () => child.exitCode === null && child.signalCode === null,
  };
}

/** The most memory that a process has had resident until now, in MiB; 0 once it is gone. */
async function peakOf({ pid }: { readonly pid: number }): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
}
