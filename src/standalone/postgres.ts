import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Failure } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';
import { Database, sql } from '../platform/postgres/index.js';
import { findBinaries } from './binaries.js';
import { clearOrphan, environment, openCluster, role, type Cluster } from './cluster.js';
import { freePort } from './free-port.js';
import { chooseLauncher, launch, type Launcher } from './launcher.js';
import { lockFolder } from './lock.js';

/** Which PostgreSQL to start, and how. */
export interface PostgresOptions {
  /** Holds the cluster and its password; made when missing, used again when there. */
  readonly dataFolder: string;
  readonly logger: Logger;
  /** Port on 127.0.0.1 (default: a free one, another at each start). */
  readonly port?: number;
  /** False gives up safety from power cuts for speed (default true). */
  readonly durable?: boolean;
}

/** A PostgreSQL of our own that lives no longer than this process. */
export interface Postgres {
  /** With the password in it: not for logs. */
  readonly url: string;
  readonly pid: number;
  /** Settles when the server has ended, asked to or not. */
  readonly ended: Promise<void>;
  /** Rolls back what is open, writes all to disk and ends the server. */
  stop(): Promise<void>;
}

interface Server {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly ended: Promise<void>;
  /** The last lines it said. */
  readonly words: readonly string[];
}

/**
 * Starts the PostgreSQL that npm brought along, reachable from this machine only. One process at a time has
 * a folder; the second gets CONFLICT. A server left by a process that was killed is ended first.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const home = resolve(options.dataFolder);
  const durable = options.durable ?? true;
  const lock = await lockFolder(home);
  try {
    const { initdb, postgres } = await findBinaries();
    const launcher = await chooseLauncher(home, postgres);
    const cluster = await openCluster(home, { launcher, initdb, durable });
    await clearOrphan(cluster.folder);
    for (let attempt = 1; ; attempt++) {
      const port = options.port ?? (await freePort());
      const server = serve({ launcher, postgres, cluster, port, durable, logger: options.logger });
      const url = `postgres://${role}:${cluster.password.reveal()}@127.0.0.1:${String(port)}/postgres`;
      if (await isReady(server, url, options.logger)) {
        await lock.announce(`127.0.0.1:${String(port)}`);
        const ended = server.ended.then(() => lock.release());
        return { url, pid: server.pid, ended, stop: () => stop(server).then(() => ended) };
      }
      await stop(server);
      if (attempt === 5 || !server.words.some((line) => line.includes('could not bind')) || options.port)
        throw new Failure('UNAVAILABLE', `PostgreSQL does not start:\n${server.words.join('\n')}`);
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

interface Serving {
  readonly launcher: Launcher;
  readonly postgres: string;
  readonly cluster: Cluster;
  readonly port: number;
  readonly durable: boolean;
  readonly logger: Logger;
}

function serve({ launcher, postgres, cluster, port, durable, logger }: Serving): Server {
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: 'on',
    full_page_writes: durable ? 'on' : 'off',
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached: Ctrl-C in a terminal must reach us alone, so that we stop before our database does.
  const child = spawn(...launch(launcher, postgres, ['-D', cluster.folder, ...words]), {
    cwd: cluster.folder,
    env: environment(),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line);
    if (lines.length > 20) lines.shift();
    logger.debug({ 'postgres.pid': child.pid }, line);
  });
  child.on('error', (error) => lines.push(error.message));
  const ended = once(child, 'close').then(
    () => undefined,
    () => undefined,
  );
  return { process: child, pid: child.pid ?? 0, ended, words: lines };
}

/** Connects again and again until the server answers (true) or has ended or a minute has passed (false). */
async function isReady(server: Server, url: string, logger: Logger): Promise<boolean> {
  const deadline = Date.now() + 60_000;
  while (server.process.exitCode === null && server.process.signalCode === null && Date.now() < deadline) {
    await using db = new Database({ url, logger, connections: 1 });
    try {
      await db.one(sql<object>`-- greetPostgres
        select`);
      return true;
    } catch {
      await new Promise((proceed) => setTimeout(proceed, 20));
    }
  }
  return false;
}

async function stop({ process: child, ended }: Server): Promise<void> {
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}
