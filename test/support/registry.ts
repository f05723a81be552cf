import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { freePort } from '../../src/standalone/free-port.js';
import { bcrypt } from './postgres.js';
import { eventually } from './wait.js';

export interface RegistryOptions {
  /** Port on 127.0.0.1 (default: a free one). */
  readonly port?: number;
  /** Where content is kept (default: a new folder, removed by `stop`). */
  readonly storage?: string;
  /** Asks for this user and password (HTTP basic). */
  readonly htpasswd?: { readonly user: string; readonly password: string };
  /** Sends clients to a token server; it believes RS256 tokens whose `x5c` leads to one of `certificates` (PEM). */
  readonly tokenAuth?: {
    readonly realm: string;
    readonly service: string;
    readonly issuer: string;
    readonly certificates: string;
  };
  /** Variables of the environment, which a registry takes for settings. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whom it tells of each push and pull. */
  readonly notifications?: readonly { readonly url: string; readonly headers?: Record<string, string[]> }[];
}

/** A real docker-registry, version 2, on loopback over plain HTTP. */
export interface Registry extends AsyncDisposable {
  /** `127.0.0.1:PORT`, as it stands in references. */
  readonly host: string;
  readonly url: string;
  stop(): Promise<void>;
}

export async function startRegistry(options: RegistryOptions = {}): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-registry-'));
  const port = options.port ?? (await freePort());
  const host = `127.0.0.1:${String(port)}`;
  const file = join(folder, 'config.yml');
  await writeFile(file, stringify(await configuration(options, folder, host)));

  const server = spawn('setpriv', ['--pdeathsig=KILL', 'docker-registry', 'serve', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], ...options.environment },
  });
  const words: string[] = [];
  server.stderr.setEncoding('utf8').on('data', (text: string) => words.push(text));
  const ended = once(server, 'close').catch((error: unknown) => words.push(String(error)));
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const answers = async () => {
    if (server.exitCode !== null) throw new Error(`docker-registry has ended: ${words.join('')}`);
    return fetch(`http://${host}/v2/`).catch(() => null);
  };
  try {
    await eventually(answers, 'docker-registry to answer');
  } catch (error) {
    await stop();
    throw error;
  }
  return { host, url: `http://${host}`, stop, [Symbol.asyncDispose]: stop };
}

async function configuration(options: RegistryOptions, folder: string, host: string): Promise<object> {
  const { htpasswd, tokenAuth, notifications = [], storage = join(folder, 'storage') } = options;
  const auth: Record<string, object> = {};
  if (htpasswd) {
    const path = join(folder, 'htpasswd');
    await writeFile(path, `${htpasswd.user}:${await bcrypt(htpasswd.password)}\n`);
    auth['htpasswd'] = { realm: 'Registry', path };
  }
  if (tokenAuth) {
    const { certificates, ...rest } = tokenAuth;
    const rootcertbundle = join(folder, 'certificates.pem');
    await writeFile(rootcertbundle, certificates);
    auth['token'] = { ...rest, rootcertbundle };
  }
  const endpoint = { timeout: '1s', threshold: 2, backoff: '200ms' };
  return {
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: storage }, delete: { enabled: true } },
    http: { addr: host, secret: 'not-shared' },
    ...(htpasswd || tokenAuth ? { auth } : {}),
    notifications: {
      endpoints: notifications.map((target, index) => ({
        name: `endpoint-${String(index)}`,
        ...endpoint,
        ...target,
      })),
    },
  };
}
