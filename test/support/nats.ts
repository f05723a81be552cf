import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/standalone/free-port.js';
import { eventually } from './wait.js';

/** A NATS server with JetStream, at one address however often it is killed. */
export interface Nats extends AsyncDisposable {
  readonly url: string;
  /** Ends it without a word. */
  kill(): Promise<void>;
  /** Starts it again, with what it had stored; does nothing where it runs. */
  start(): Promise<void>;
}

/** Starts Debian's nats-server on a free port; without JetStream, it keeps nothing. */
export async function startNats({ hasJetStream = true } = {}): Promise<Nats> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'sluice-nats-'))];
  const file = join(folder, 'nats.conf');
  // Each stream reserves what it may hold at most: as a test has one for each database, more than there is of the disk.
  await writeFile(file, hasJetStream ? `jetstream { store_dir: "${folder}", max_file_store: 100TB }\n` : '');
  const words = ['-c', file, '-a', '127.0.0.1', '-p', String(port)];
  const launch = () => spawn('setpriv', ['--pdeathsig=KILL', 'nats-server', ...words], { stdio: 'ignore' });
  let server = launch();
  const isUp = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('data', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => {
        resolve(false);
      });
    });
  const hasEnded = () => server.exitCode !== null || server.signalCode !== null;
  const kill = async () => {
    if (hasEnded()) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  await eventually(isUp, 'NATS');
  return {
    url: `nats://127.0.0.1:${String(port)}`,
    kill,
    async start() {
      // A second one beside the first would end at once, and the first would be forgotten and write on.
      if (hasEnded()) server = launch();
      await eventually(isUp, 'NATS');
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
