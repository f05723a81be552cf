/** How others are looked out for; times in milliseconds. */
export interface Lookout {
  /** At least so often everybody is to be heard. */
  readonly every: number;
  /** Who has heard nobody for so long is alone. */
  readonly patience: number;
  /** The same for who has just said to all that it is there, which they answer. */
  readonly answer: number;
}

/** Whether other processes are there to hear. In doubt there are. */
export class Company {
  readonly #lookout: Lookout;
  #heardAt = -Infinity;

  constructor(lookout: Lookout) {
    this.#lookout = lookout;
    this.call(performance.now());
  }

  /** Has said to all that it is there. */
  call(now: number): void {
    const { patience, answer } = this.#lookout;
    this.#heardAt = Math.max(this.#heardAt, now - patience + answer);
  }

  /** Has heard somebody. */
  hear(now: number): void {
    this.#heardAt = now;
  }

  isAlone(now: number): boolean {
    return now - this.#heardAt > this.#lookout.patience;
  }
}
