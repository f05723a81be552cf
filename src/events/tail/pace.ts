/** How often something may be done. */
export interface PaceOptions {
  /** Milliseconds to the next time at least, as long as it is done seldom. */
  readonly least: number;
  /** Milliseconds for each time, where it is done often. */
  readonly steady: number;
  /** How many times may go by before it counts as often. */
  readonly ahead: number;
}

/**
 * Lets what is done seldom be done at once, and what is done often be done at a steady pace: so that each time is for several
 * of those who want it, where they come quickly.
 */
export class Pace {
  readonly #options: PaceOptions;
  #left: number;
  #at = -Infinity;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.#left = options.ahead;
  }

  /** Counts one time, done at `now`; returns how many milliseconds to wait for the next one. */
  step(now: number): number {
    const { least, steady, ahead } = this.#options;
    this.#left = Math.min(ahead, this.#left + (now - this.#at) / steady) - 1;
    this.#at = now;
    return this.#left < 0 ? Math.max(least, -this.#left * steady) : least;
  }
}
