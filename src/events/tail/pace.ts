/** How often something may be done; times in milliseconds. */
export interface PaceOptions {
  /** To the next time at least, as long as it is done seldom. */
  readonly least: number;
  /** For each time, where it is done often. */
  readonly steady: number;
  /** The same while the process has much else to do. */
  readonly busy: number;
  /** How many times may go by before it counts as often. */
  readonly ahead: number;
}

/** From where on a process, by the part of its time in which it does something, has some else to do; and much. */
const [some, much] = [0.25, 0.5];

/**
 * Lets what is done seldom be done at once, and what is done often be done at a steady pace: so that each time is for several
 * of those who want it, where they come quickly; and for more of them where the time is needed for other things.
 */
export class Pace {
  readonly #options: PaceOptions;
  #left: number;
  #at = -Infinity;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.#left = options.ahead;
  }

  /** Counts one time, done at `now` under `load` from 0 to 1; returns how many milliseconds to wait for the next one. */
  step(now: number, load: number): number {
    const { least, steady, busy, ahead } = this.#options;
    const each =
      steady + Math.max(0, busy - steady) * Math.min(1, Math.max(0, (load - some) / (much - some)));
    this.#left = Math.max(0, Math.min(ahead, this.#left + (now - this.#at) / each)) - 1;
    this.#at = now;
    return this.#left < 0 ? Math.max(least, -this.#left * each) : least;
  }
}
