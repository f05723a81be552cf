import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../src/standalone/free-port.js';

/** Builds what the gateways run, unless that is done. */
export async function build(): Promise<void> {
  const words = ['-e', "import('./scripts/steps.mjs').then(({ build }) => build())"];
  const [code] = (await once(spawn(process.execPath, words, { stdio: 'inherit' }), 'exit')) as [
    number | null,
  ];
  if (code !== 0) throw new Error('The gateway could not be built.');
}

/** A gateway in a process of its own, at one address however often it is killed. */
export class Node implements AsyncDisposable {
  readonly address: string;
  kills = 0;
  readonly #env: NodeJS.ProcessEnv;
  #process: ChildProcess | undefined;

  private constructor(port: number, env: NodeJS.ProcessEnv) {
    this.address = `http://127.0.0.1:${String(port)}`;
    this.#env = { ...process.env, ...env, PORT: String(port), LOG_LEVEL: 'fatal' };
  }

  /** Starts one; settles once it answers. */
  static async start(env: NodeJS.ProcessEnv): Promise<Node> {
    const node = new Node(await freePort(), env);
    await node.begin();
    return node;
  }

  /** Starts it, as often as it takes: while the database is away it does not stay. */
  async begin(): Promise<void> {
    while (!(await this.#isBegun())) await setTimeout(200);
  }

  async #isBegun(): Promise<boolean> {
    this.#process = spawn(process.execPath, ['dist/main.js'], {
      env: this.#env,
      stdio: 'ignore',
    });
    while (this.isRunning && !(await this.isReady())) await setTimeout(100);
    return this.isRunning;
  }

  /** The process that runs now; 0 before the first. */
  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null;
  }

  /** Ends it without a word. */
  async kill(): Promise<void> {
    const killed = this.#process;
    if (!killed || !this.isRunning) return;
    this.kills++;
    const ended = once(killed, 'exit');
    killed.kill('SIGKILL');
    await ended;
  }

  /** Whether it answers. */
  async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.address}/readyz`, { signal: AbortSignal.timeout(20_000) })).ok;
    } catch {
      return false;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }
}
