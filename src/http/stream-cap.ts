import { Failure } from '../platform/errors.js';

/** Keeps each viewer to so many open streams. */
export class StreamCap {
  readonly #most: number;
  readonly #open = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one stream until the function that it returns is called; fails with RATE_LIMITED when there are too many. */
  enter(viewer: string): () => void {
    const open = this.#open.get(viewer) ?? 0;
    if (open >= this.#most)
      throw new Failure(
        'RATE_LIMITED',
        `You have ${String(this.#most)} streams of events open here: close one, or let one stream serve many readers.`,
      );
    this.#open.set(viewer, open + 1);
    return () => {
      const left = (this.#open.get(viewer) ?? 1) - 1;
      if (left > 0) this.#open.set(viewer, left);
      else this.#open.delete(viewer);
    };
  }
}
