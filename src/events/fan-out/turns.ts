/** Milliseconds that catching up may take of one turn of the event loop. */
const longest = 10;

/** Lets sockets and timers have their turn while many catch up with much: what is in memory would never wait for anything. */
export class Turns {
  #next: Promise<void> | undefined;
  #began = 0;

  /** Settles at once, or, when this turn has lasted long, in the next one. */
  async take(): Promise<void> {
    const now = performance.now();
    if (!this.#next) {
      this.#began = now;
      this.#next = new Promise((resolve) =>
        setImmediate(() => {
          this.#next = undefined;
          resolve();
        }),
      );
    }
    if (now - this.#began >= longest) await this.#next;
  }
}
