import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { findProgram } from '../../../src/platform/find-program.js';
import { searchPath } from '../../../src/runner/build-tools.js';
import { freePort } from '../../../src/standalone/free-port.js';
import { eventually } from '../wait.js';

const exec = promisify(execFile);
const path = { PATH: process.env['PATH'] };

/** A git host that lets nobody in without a user and a password, by a certificate that only `authority` vouches for. */
export interface HttpsGitHost {
  readonly uri: (name: string) => string;
  /** PEM. */
  readonly authority: string;
}

/** Serves the repositories of a folder over HTTPS, by git's own backend; ends with the test file. */
export async function startHttpsGitHost(
  root: string,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<HttpsGitHost> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-git-https-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  await exec('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert, ...subject]);
  const authority = await readFile(cert, 'utf8');
  const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const server = createServer({ key: await readFile(key), cert: authority }, (request, response) => {
    if (request.headers.authorization === expected) void answer(root, username, request, response);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { port } = server.address() as AddressInfo;
  return { authority, uri: (name) => `https://127.0.0.1:${String(port)}/${name}` };
}

/** What `git http-backend` says to a request, by CGI. */
async function answer(root: string, user: string, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://git.invalid');
  const { headers, method = 'GET' } = request;
  const backend = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      ...path,
      HOME: root,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: user,
      REQUEST_METHOD: method,
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: searchParams.toString(),
      CONTENT_TYPE: headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(backend.stdin.on('error', () => {}));
  const pieces: Buffer[] = [];
  for await (const piece of backend.stdout) pieces.push(piece as Buffer);
  const all = Buffer.concat(pieces);
  const end = all.indexOf('\r\n\r\n');
  const lines = all.subarray(0, end).toString().split('\r\n');
  const fields = lines.map((line) => line.split(/: (.*)/, 2) as [string, string]);
  const status = Number.parseInt(fields.find(([name]) => name === 'Status')?.[1] ?? '200', 10);
  response.writeHead(status, Object.fromEntries(fields.filter(([name]) => name !== 'Status')));
  response.end(all.subarray(end + 4));
}

/** A git host that lets in who has `privateKey`, and shows the key that `knownHosts` tells of. */
export interface SshGitHost {
  readonly uri: (name: string) => string;
  readonly privateKey: string;
  readonly knownHosts: string;
  /** A public key that is not the host's. */
  readonly otherKey: string;
}

/** Serves the repositories of a folder by a real sshd with keys of its own; ends with the test file. */
export async function startSshGitHost(root: string): Promise<SshGitHost> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-git-ssh-'));
  const [host, user] = [join(folder, 'host'), join(folder, 'user')];
  for (const file of [host, user]) await exec('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  const port = await freePort();
  const settings = [
    `ListenAddress 127.0.0.1:${String(port)}`,
    `HostKey ${host}`,
    `AuthorizedKeysFile ${user}.pub`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    'PidFile none',
  ];
  await writeFile(join(folder, 'sshd_config'), `${settings.join('\n')}\n`);
  // Where sshd, run by root, locks those in who are not logged in yet.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  // It must be called by its whole path.
  const program = (await findProgram(['sshd'], searchPath)) ?? 'sshd';
  const words = ['--pdeathsig=KILL', program, '-D', '-f', join(folder, 'sshd_config')];
  const server = spawn('setpriv', words, { stdio: 'ignore', env: path });
  const ended = once(server, 'close');
  afterAll(async () => {
    server.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  await eventually(() => answers(port), 'sshd to listen', 60);
  const [type = '', key = ''] = (await readFile(`${host}.pub`, 'utf8')).split(' ');
  return {
    privateKey: await readFile(user, 'utf8'),
    otherKey: (await readFile(`${user}.pub`, 'utf8')).split(' ')[1] ?? '',
    knownHosts: `[127.0.0.1]:${String(port)} ${type} ${key}\n`,
    uri: (name) => `ssh://${userInfo().username}@127.0.0.1:${String(port)}${join(root, name)}`,
  };
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
