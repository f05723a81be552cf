import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from '../../src/standalone/free-port.js';
import { eventually } from './wait.js';

const nobody = 65_534;

/** Starts Debian's PgBouncer before a database, with more lines of settings; yields the way through it. */
export async function poolBefore(databaseUrl: string, ...settings: string[]): Promise<string> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'sluice-pooler-'))];
  const { hostname, port: target, pathname, username, password } = new URL(databaseUrl);
  const [file, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users')];
  await writeFile(users, `"${username}" "${decodeURIComponent(password)}"\n`);
  const lines = [
    '[databases]',
    `${pathname.slice(1)} = host=${hostname} port=${target}`,
    '[pgbouncer]',
    ...['listen_addr = 127.0.0.1', `listen_port = ${String(port)}`, 'unix_socket_dir ='],
    ...['auth_type = plain', `auth_file = ${users}`],
    ...settings,
  ];
  await writeFile(file, `${lines.join('\n')}\n`);
  const pooler = spawn('/usr/sbin/pgbouncer', ['-q', file], {
    stdio: 'ignore',
    ...(await asNobody(folder, file, users)),
  });
  onTestFinished(async () => {
    const ended = once(pooler, 'exit');
    if (pooler.exitCode === null && pooler.signalCode === null && pooler.kill('SIGKILL')) await ended;
    await rm(folder, { recursive: true, force: true });
  });
  await eventually(() => isListening(port), 'PgBouncer');
  const through = new URL(databaseUrl);
  through.hostname = '127.0.0.1';
  through.port = String(port);
  return through.href;
}

/** It does not run as root; as whom else it does then may read these. */
async function asNobody(...paths: string[]): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  for (const path of paths) await chown(path, nobody, nobody);
  return { uid: nobody, gid: nobody };
}

const isListening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => {
      resolve(false);
    });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
