const monotonic = () => performance.now();

/** Allows `most` at once and `perSecond` in the long run. Time is monotonic, in milliseconds. */
export class TokenBucket {
  readonly #most: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  #tokens: number;
  #filledAt: number;

  constructor(most: number, perSecond: number, now = monotonic) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#now = now;
    this.#tokens = most;
    this.#filledAt = now();
  }

  /** Takes one; false if there is none. */
  take(): boolean {
    const now = this.#now();
    this.#tokens = Math.min(this.#most, this.#tokens + ((now - this.#filledAt) / 1000) * this.#perSecond);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
