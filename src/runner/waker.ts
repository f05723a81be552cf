/** Lets many wait until there may be something to do; whoever is woken takes it, and the others wait on. */
export class Waker {
  readonly #waiting = new Set<() => void>();
  #isDue = false;

  /** Wakes one that waits, or lets the next one not wait at all. */
  wake(): void {
    const [first] = this.#waiting;
    if (first) first();
    else this.#isDue = true;
  }

  /** Waits to be woken, for so many milliseconds at most. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.#isDue || signal.aborted) {
      this.#isDue = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done, { once: true });
      this.#waiting.add(done);
    });
  }
}
