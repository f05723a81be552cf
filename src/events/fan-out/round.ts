/** Bytes that are made before they are handed over, at most. */
const most = 262_144;

/**
 * Has what is made for many groups handed over behind all of that, rather than in between: to make and to write are two pieces of
 * work whose code and data push each other out of the processor's caches, and whoever reads is woken once instead of each time.
 */
export class Round {
  #waiting: (() => void)[] | null = null;
  #bytes = 0;

  /** Hands over whatever `make` adds, in its order, at the latest when that is done. */
  of(make: () => void): void {
    this.#waiting = [];
    try {
      make();
    } finally {
      this.#handOver();
      this.#waiting = null;
    }
  }

  /** Calls `hand` soon, for so many bytes; at once outside of a round. */
  add(bytes: number, hand: () => void): void {
    if (!this.#waiting) {
      hand();
      return;
    }
    this.#waiting.push(hand);
    this.#bytes += bytes;
    if (this.#bytes > most) this.#handOver();
  }

  #handOver(): void {
    const waiting = this.#waiting?.splice(0) ?? [];
    this.#bytes = 0;
    for (const hand of waiting) hand();
  }
}
