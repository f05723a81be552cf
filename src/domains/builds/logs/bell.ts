/**
 * Tells those who follow a log on this node that there is more. Those on other nodes look by themselves, twice a second.
 */
export class LogBell {
  readonly #waiting = new Map<string, Set<() => void>>();

  ring(buildId: string): void {
    const waiting = this.#waiting.get(buildId);
    this.#waiting.delete(buildId);
    for (const wake of waiting ?? []) wake();
  }

  /** Settles at the next ring, after `milliseconds`, or when aborted. */
  wait(buildId: string, milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const waiting = this.#waiting.get(buildId) ?? new Set();
      this.#waiting.set(buildId, waiting);
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        waiting.delete(wake);
        if (waiting.size === 0 && this.#waiting.get(buildId) === waiting) this.#waiting.delete(buildId);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      waiting.add(wake);
      signal?.addEventListener('abort', wake, { once: true });
    });
  }
}
