import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../../src/standalone/free-port.js';
import { eventually } from '../wait.js';

const exec = promisify(execFile);

/** A real `git daemon` on loopback, with repositories that the test writes. */
export interface GitServer extends AsyncDisposable {
  /** Where the repositories are. */
  readonly folder: string;
  /** The address of a repository, e.g. `git://127.0.0.1:1234/app`. */
  uri(name: string): string;
  /** Commits these files to a branch of the repository, which is made when it is missing; yields the commit's id. */
  commit(
    name: string,
    files: Readonly<Record<string, string>>,
    branch?: string,
    message?: string,
  ): Promise<string>;
}

export async function startGitServer(): Promise<GitServer> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-git-'));
  const port = await freePort();
  const words = [
    '--reuseaddr',
    '--export-all',
    `--base-path=${folder}`,
    '--listen=127.0.0.1',
    `--port=${String(port)}`,
    folder,
  ];
  // Not by way of `git`, which would start the daemon as a process of its own and leave it behind.
  const daemon = join((await exec('git', ['--exec-path'])).stdout.trim(), 'git-daemon');
  const server = spawn('setpriv', ['--pdeathsig=KILL', daemon, ...words], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'] },
  });
  const ended = once(server, 'close');
  const git = async (name: string, ...rest: string[]) => {
    const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    return (await exec('git', [...who, '-C', join(folder, name), ...rest], { env })).stdout.trim();
  };
  const uri = (name: string) => `git://127.0.0.1:${String(port)}/${name}`;
  return {
    folder,
    uri,
    async commit(name, files, branch = 'main', message = `Change ${Object.keys(files).join(', ')}`) {
      await mkdir(join(folder, name), { recursive: true });
      await git(name, 'init', '--quiet', '--initial-branch=main');
      await git(name, 'checkout', '--quiet', '-B', branch);
      for (const [path, content] of Object.entries(files)) {
        const file = join(folder, name, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content, { mode: content.startsWith('#!') ? 0o755 : 0o644 });
      }
      await git(name, 'add', '--all');
      await git(name, 'commit', '--quiet', '--message', message);
      await eventually(() => git(name, 'ls-remote', uri(name)).catch(() => null), 'git daemon to answer');
      return git(name, 'rev-parse', 'HEAD');
    },
    [Symbol.asyncDispose]: async () => {
      server.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
