import { Worker } from 'node:worker_threads';
import type { CheckedSubgraph, SubgraphChange } from './check.js';
import type { Composed, NotComposed, SubgraphText } from './compose.js';
import type { Answer, Task } from './composer-thread.js';

/** Milliseconds after which a composition is given up, and its thread with it. */
const mostMillis = 120_000;

/** Milliseconds without work after which the thread ends; what it remembers goes with it. */
const idleMillis = 300_000;

/** Megabytes that a thread may fill. */
const mostMemory = 1_024;

interface Waiting {
  readonly worker: Worker;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Composes on a thread of its own, begun when it is needed: a composition takes a good part of a second, during which
 * nobody's request may wait. A schema that no composition gets done with costs its thread, and nothing else.
 */
export class Composer implements AsyncDisposable {
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #count = 0;
  readonly #waiting = new Map<number, Waiting>();
  #turn: Promise<unknown> = Promise.resolve();

  /** As `compose` does it. */
  async compose(subgraphs: readonly SubgraphText[]): Promise<Composed | NotComposed> {
    return (await this.#ask<Composed | NotComposed>({ kind: 'compose', subgraphs })) ?? givenUp;
  }

  /** As `checkSubgraph` does it. */
  async check(change: SubgraphChange): Promise<CheckedSubgraph> {
    const checked = await this.#ask<CheckedSubgraph>({ kind: 'check', change });
    return checked ?? { ...givenUp, warnings: [], changes: [], brokenOperations: [], composed: null };
  }

  /**
   * Does what takes several compositions when all that came before is done, or has failed: who waits here holds no connection,
   * and is not given up as those are who wait for the database.
   */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#idle);
    await this.#worker?.terminate();
  }

  /** Null where the thread has not lived through it. */
  async #ask<Result>(task: Task): Promise<Result | null> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= this.#begin());
    worker.ref();
    const id = ++this.#count;
    const result = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => void worker.terminate(), mostMillis).unref();
      this.#waiting.set(id, { worker, resolve, reject, timer });
      worker.postMessage({ id, task });
    });
    return result as Result | null;
  }

  #begin(): Worker {
    const worker = startThread();
    let error: Error | null = null;
    worker.on('message', ({ id, result, failure }: Answer) => {
      this.#take(id, (waiting) => {
        if (failure === undefined) waiting.resolve(result);
        else waiting.reject(new Error(failure));
      });
      if (this.#waiting.size > 0) return;
      worker.unref();
      this.#idle = setTimeout(() => {
        this.#worker = undefined;
        void worker.terminate();
      }, idleMillis).unref();
    });
    worker.on('error', (reason: Error & { code?: string }) => {
      if (reason.code !== 'ERR_WORKER_OUT_OF_MEMORY') error = reason;
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const [id, { worker: asked }] of [...this.#waiting])
        if (asked === worker)
          this.#take(id, (waiting) => {
            if (error) waiting.reject(error);
            else waiting.resolve(null);
          });
    });
    return worker;
  }

  #take(id: number, settle: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(waiting?.timer);
    if (waiting) settle(waiting);
  }
}

/** The thread of the built product; of the sources, one that can read them. */
function startThread(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: mostMemory };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./composer-thread.js', import.meta.url), { resourceLimits });
  const { href } = new URL('./composer-thread.ts', import.meta.url);
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import('${href}'); });`;
  return new Worker(script, { eval: true, resourceLimits });
}

const givenUp: NotComposed = {
  errors: [
    {
      code: 'TOO_COMPLEX',
      message: 'Composing this takes too long, or too much memory.',
      line: null,
      column: null,
    },
  ],
};
