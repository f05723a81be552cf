import type { Viewer } from '../viewer/index.js';

/** Keeps each viewer to so many open subscriptions and streams of events, together. */
export class FollowerCap {
  readonly most: number;
  /** How many all have open. */
  open = 0;
  readonly #open = new Map<string, number>();

  constructor(most: number) {
    this.most = most;
  }

  /** Counts one in until the function that it returns is called; null when there are too many. */
  enter({ kind, name }: Viewer): (() => void) | null {
    const key = `${kind} ${name}`;
    const open = this.#open.get(key) ?? 0;
    if (open >= this.most) return null;
    this.#open.set(key, open + 1);
    this.open++;
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      this.open--;
      const left = (this.#open.get(key) ?? 1) - 1;
      if (left > 0) this.#open.set(key, left);
      else this.#open.delete(key);
    };
  }
}
