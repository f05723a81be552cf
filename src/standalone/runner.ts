import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
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

/** Starts `sluice runner` as a process of its own; null, and nothing started, where this machine has no buildah. */
export async function startRunner(options: RunnerOptions): Promise<OwnRunner | null> {
  const { dataFolder, gateway, token, registry, path, logger } = options;
  if ((await findProgram(['buildah'], path)) === null) return null;
  const words = [
    ...['runner', '--folder', join(dataFolder, 'runner'), '--name', 'npm-start', '--slots=2'],
    ...['--git-protocol=https,ssh,http,git', '--allow-address=127.0.0.0/8,::1/128'],
    ...(registry === null ? [] : ['--insecure-registry', registry]),
  ];
  const child = spawn(process.execPath, [command, ...words], {
    env: { PATH: path, HOME: dataFolder, SLUICE_URL: gateway, SLUICE_TOKEN: token },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n')) if (line !== '') logger.info(line);
  });
  const ended = once(child, 'close').catch((error: unknown) => {
    logger.error({ err: error }, 'The runner could not be started.');
  });
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
