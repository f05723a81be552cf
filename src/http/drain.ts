import type { Server } from 'node:http';

/** How long requests in flight may take to be answered. */
const deadline = 10_000;

/** Lets a server end without breaking off what it has begun. */
export class Drain {
  readonly #beginning = new AbortController();

  /** Whether it has begun: from then on every answer is the last on its connection. */
  get begun(): boolean {
    return this.#beginning.signal.aborted;
  }

  /** Aborted when the drain begins: for answers that have no end of their own. */
  get signal(): AbortSignal {
    return this.#beginning.signal;
  }

  begin(): void {
    this.#beginning.abort();
  }

  /** Accepts no more connections; resolves once every request has been answered, or cut off at the deadline. */
  finish(server: Server): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        server.closeAllConnections();
      }, deadline);
      server.close(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
