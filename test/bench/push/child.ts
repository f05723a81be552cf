import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { option } from '../options.js';

/** What a process of the bench holds once all garbage is gone. */
export interface Memory {
  /** Bytes that the system has given it. */
  readonly memory: number;
  /** Bytes of these that are objects and buffers. */
  readonly heap: number;
}

/** `SLUICE_BENCH_NODE` has options for Node, e.g. `--trace-gc`. */
const options = (process.env['SLUICE_BENCH_NODE'] ?? '').split(' ').filter((option) => option !== '');

/** A process of the bench, which answers one question at a time. */
export class Child {
  readonly process: ChildProcess;
  readonly #answers: AsyncIterator<unknown>;

  private constructor(process: ChildProcess) {
    this.process = process;
    this.#answers = answersOf(process);
  }

  /** Starts `file`, with room for so many sockets; settles with what it says first. */
  static async start<First>(
    file: string,
    words: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ): Promise<[Child, First]> {
    const child = new Child(
      fork(fileURLToPath(new URL(file, import.meta.url)), words, {
        execArgv: ['--expose-gc', '--import', 'tsx', ...options],
        env: { ...process.env, ...env },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    );
    // A socket is a file: where the limit is low, it is raised as far as it may be.
    spawnSync('prlimit', ['--pid', String(child.process.pid), '--nofile=65536:65536'], { stdio: 'ignore' });
    return [child, await child.hear<First>()];
  }

  /** The next thing that it says. */
  async hear<Answer>(): Promise<Answer> {
    const { value, done } = await this.#answers.next();
    if (done === true) throw new Error('A process of the bench has ended.');
    return value as Answer;
  }

  async ask<Answer>(question: object): Promise<Answer> {
    this.process.send(question);
    return this.hear<Answer>();
  }

  /** Microseconds of processor time that it has used. */
  cpu(): Promise<number> {
    return this.ask<number>({ cpu: true });
  }

  memory(): Promise<Memory> {
    return this.ask<Memory>({ memory: true });
  }

  /** Begins to watch what it does, or writes what was seen since into the folder that `--profile=` names, if it does. */
  async profile(): Promise<void> {
    const folder = option('profile', '');
    if (folder !== '') await this.ask({ profile: folder });
  }

  async end(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}

/** What a process says, kept until it is asked for. */
async function* answersOf(child: ChildProcess): AsyncGenerator<unknown, void, undefined> {
  const waiting: unknown[] = [];
  let wake: () => void = () => undefined;
  child.on('message', (message) => {
    waiting.push(message);
    wake();
  });
  const over = new AbortController();
  child.once('exit', () => {
    over.abort();
    wake();
  });
  for (;;) {
    if (waiting.length > 0) yield waiting.shift();
    else if (over.signal.aborted) return;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}
