/** Counts pages of the log that are kept for later: a thousand sockets that nobody reads must not keep a page each. */
export class Held {
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** How many are kept now. */
  get count(): number {
    return this.#count;
  }

  /** Whether one more may be kept; it is until `letGo`. */
  keep(): boolean {
    if (this.#count >= this.#most) return false;
    this.#count++;
    return true;
  }

  letGo(): void {
    this.#count--;
  }
}
