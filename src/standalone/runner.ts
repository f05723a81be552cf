import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from '../platform/logger.js';
import { findProgram } from '../platform/find-program.js';

/** The runner that carries out builds beside this gateway. */
export interface OwnRunner {
  stop(): Promise<void>;
}

/** What the runner is told. */
export interface RunnerOptions {
  readonly dataFolder: string;
  readonly gateway: string;
  readonly token: string;
  readonly registry: string | null;
  readonly path: string | undefined;
  readonly logger: Logger;
}

const command = fileURLToPath(new URL('../cli/main.js', import.meta.url));

/** Milliseconds after which a runner that has ended is started anew: each time longer, unless it had lived for long. */
const shortest = 1_000;
const longest = 60_000;

/**
 * Keeps `sluice runner` going as a process of its own: one that ends by itself, or is killed, is started anew. Null, and
 * nothing started, where this machine has no buildah.
 */
export async function startRunner(options: RunnerOptions): Promise<OwnRunner | null> {
  if ((await findProgram(['buildah'], options.path)) === null) return null;
  const stopping = new AbortController();
  const kept = keepGoing(options, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await kept;
    },
  };
}

async function keepGoing(options: RunnerOptions, signal: AbortSignal): Promise<void> {
  const { logger } = options;
  const leash = (await findProgram(['setpriv'], options.path)) ? ['setpriv', '--pdeathsig=TERM'] : [];
  let wait = shortest;
  const isStopping = () => signal.aborted;
  while (!isStopping()) {
    const began = Date.now();
    const why = await live(start(options, leash), signal).catch((error: unknown) => String(error));
    if (isStopping()) return;
    wait = Date.now() - began > longest ? shortest : Math.min(wait * 2, longest);
    logger.warn({ seconds: wait / 1_000 }, `The runner has ended (${why}); it is started anew.`);
    await pause(wait, undefined, { signal }).catch(() => {});
  }
}

/** Waits for its end, asking for it once the signal aborts; yields how it ended. */
async function live(child: ChildProcess, signal: AbortSignal): Promise<string> {
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  try {
    const [code, by] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return by ?? `exit code ${String(code)}`;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Starts it so that it ends with this process, however that ends: where the next gateway listens, it would not know. */
function start(
  { dataFolder, gateway, token, registry, path, logger }: RunnerOptions,
  leash: readonly string[],
): ChildProcess {
  const words = [
    ...['runner', '--folder', join(dataFolder, 'runner'), '--name', 'npm-start', '--slots=2'],
    ...['--git-protocol=https,ssh,http,git', '--allow-address=127.0.0.0/8,::1/128'],
    ...(registry === null ? [] : ['--insecure-registry', registry]),
  ];
  const [program = process.execPath, ...rest] = [...leash, process.execPath, command, ...words];
  const child = spawn(program, rest, {
    env: { PATH: path, HOME: dataFolder, SLUICE_URL: gateway, SLUICE_TOKEN: token },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('error: ')) logger.warn(line);
    else logger.info(line);
  });
  return child;
}
