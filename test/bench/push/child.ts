import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a process of the bench has used so far. */
export interface Usage {
  /** Microseconds. */
  readonly cpu: number;
  /** Bytes that stay in memory once all garbage is gone. */
  readonly memory: number;
}

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
        execArgv: ['--expose-gc', '--import', 'tsx'],
        env: { ...process.env, ...env },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    );
    // A socket is a file: where the limit is low, it is raised as far as it may be.
    spawnSync('prlimit', ['--pid', String(child.process.pid), '--nofile=65536:'], { stdio: 'ignore' });
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

  usage(): Promise<Usage> {
    return this.ask<Usage>({ usage: true });
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
