/** Waits some milliseconds; less when woken. Keeps no process alive. */
export class Pause {
  #end: (() => void) | undefined;

  /** Settles after `milliseconds`, or when woken. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.wake(), milliseconds).unref();
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Ends the present wait, if there is one. */
  wake(): void {
    this.#end?.();
    this.#end = undefined;
  }
}

/** How long to wait after so many failures in a row, in milliseconds: 50 doubling up to 5,000, a fifth by chance. */
export const backoff = (failures: number): number =>
  Math.min(5_000, 50 * 2 ** Math.min(failures, 10)) * (0.8 + Math.random() * 0.2);
