import type { Connection } from './connection.js';

/** Seconds between two pings of a socket. */
const pingEvery = 12;

/**
 * Pings all sockets of a server in turns, by one timer: who has not answered by the next ping is taken for dead.
 */
export class KeepAlive {
  readonly #slots = Array.from({ length: pingEvery }, () => new Set<Connection>());
  readonly #timer: NodeJS.Timeout;
  #slot = 0;

  constructor() {
    this.#timer = setInterval(() => {
      this.#slot = (this.#slot + 1) % pingEvery;
      this.#slots[this.#slot]?.forEach(ping);
    }, 1_000).unref();
  }

  /** Begins to ping one, for a first time after nearly a whole round. */
  add(connection: Connection): void {
    connection.slot = this.#slot;
    this.#slots[this.#slot]?.add(connection);
  }

  remove(connection: Connection): void {
    this.#slots[connection.slot]?.delete(connection);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

function ping(connection: Connection): void {
  // A ping would stand behind all that waits to be read, for which the connection has a limit of its own.
  if (connection.isFull) return;
  if (!connection.isAlive) {
    connection.socket.terminate();
    return;
  }
  connection.isAlive = false;
  if (connection.isOpen) connection.socket.ping();
}
