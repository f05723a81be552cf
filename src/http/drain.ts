import type { Server, ServerResponse } from 'node:http';

/** How long requests in flight may take to be answered. */
const deadline = 10_000;

/** Lets a server end without breaking off what it has begun. */
export class Drain {
  readonly #open = new Set<ServerResponse>();
  readonly #beginning = new AbortController();

  get begun(): boolean {
    return this.#beginning.signal.aborted;
  }

  /** Aborted when the drain begins: for answers that have no end of their own. */
  get signal(): AbortSignal {
    return this.#beginning.signal;
  }

  /** To be told of each request: the last answer on a connection says that it is the last. */
  watch(response: ServerResponse): void {
    this.#open.add(response);
    response.once('close', () => this.#open.delete(response));
    if (this.begun) response.setHeader('connection', 'close');
  }

  /** From now on every answer closes its connection. */
  begin(): void {
    this.#beginning.abort();
    for (const response of this.#open) if (!response.headersSent) response.setHeader('connection', 'close');
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
