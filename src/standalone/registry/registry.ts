import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../../platform/logger.js';
import { awaitEnd, commandLine } from '../process.js';
import { certificatesIn } from './certificate.js';
import { registryConfiguration } from './configuration.js';
import type { RegistryFiles } from './files.js';

/** A registry of our own that lives no longer than this process. */
export interface OwnRegistry {
  stop(): Promise<void>;
}

/** How long a registry that has ended is left alone before it is started again, in milliseconds. */
const restMillis = 1_000;

/**
 * Starts the registry `program` with what is in its folder, as the companion of the gateway, reachable from this machine
 * only. One that ends by itself is started again; one that a killed process left behind is ended first.
 */
export async function startRegistry(
  program: string,
  files: RegistryFiles,
  address: string,
  logger: Logger,
): Promise<OwnRegistry> {
  const { folder, host, keyFile, notificationToken } = files;
  const configuration = join(folder, 'config.yml');
  const certificates = join(folder, 'certificates.pem');
  await clearOrphan(folder);
  await writeFile(certificates, certificatesIn(await readFile(keyFile, 'utf8')));
  const storage = join(folder, 'storage');
  const gateway = address.replace(/\/\/(0\.0\.0\.0|\[::\])(?=:)/, '//127.0.0.1');
  await writeFile(
    configuration,
    registryConfiguration({ address: host, storage, gateway, certificates, notificationToken }),
    { mode: 0o600 },
  );
  const stopping = new AbortController();
  const running = keepRunning(program, configuration, join(folder, 'pid'), stopping.signal, logger);
  await answers(`http://${host}/v2/`, logger);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function keepRunning(
  program: string,
  configuration: string,
  pidFile: string,
  signal: AbortSignal,
  logger: Logger,
): Promise<void> {
  const isOver = () => signal.aborted;
  while (!isOver()) {
    const server = launch(program, configuration, logger);
    const ended = once(server, 'close').catch(() => undefined);
    const end = () => server.kill('SIGTERM');
    signal.addEventListener('abort', end);
    await writeFile(pidFile, String(server.pid ?? ''));
    await ended;
    signal.removeEventListener('abort', end);
    if (isOver()) break;
    logger.error('The registry has ended by itself; it is started again.');
    await wait(restMillis, undefined, { signal }).catch(() => undefined);
  }
  await rm(pidFile, { force: true });
}

function launch(program: string, configuration: string, logger: Logger) {
  const words = [program, 'serve', configuration];
  // Ends when we end in whatever way, even killed. Detached: Ctrl-C in a terminal must reach us alone.
  const [first = program, ...rest] =
    process.platform === 'linux' ? ['setpriv', '--pdeathsig=TERM', ...words] : words;
  const server = spawn(first, rest, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
  server.on('error', (error) => logger.error({ err: error }, 'The registry cannot be started.'));
  createInterface({ input: server.stderr }).on('line', (line) => {
    logger.debug({ 'registry.pid': server.pid }, line);
  });
  return server;
}

/** Waits until the registry answers, ten seconds at most: whoever pushes before that is told to come back. */
async function answers(url: string, logger: Logger): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if (await fetch(url).catch(() => null)) return;
    await wait(20);
  }
  logger.warn('The registry does not answer yet.');
}

async function clearOrphan(folder: string): Promise<void> {
  const file = join(folder, 'pid');
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0 || !(await commandLine(pid))?.includes(folder)) return;
  try {
    process.kill(pid, 'SIGTERM');
    await awaitEnd(pid, 10);
  } catch {
    // It ended by itself in the meantime.
  }
}
