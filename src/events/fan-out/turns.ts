/** Milliseconds that catching up may take of one turn of the event loop. */
const longest = 10;

/** Lets sockets and timers have their turn while many catch up with much: what is in memory would never wait for anything. */
export class Turns {
  #next: Promise<void> | undefined;
  #began = 0;

  /** What to wait for when this turn has lasted long: the next one. */
  take(): Promise<void> | null {
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
    return now - this.#began >= longest ? this.#next : null;
  }
}
