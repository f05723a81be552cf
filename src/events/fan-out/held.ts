/** Pages of the log that are kept at most for those who catch up and take nothing for now. */
const most = 8;

/** Counts them: a thousand sockets that nobody reads must not keep a page each. */
export class Held {
  #count = 0;

  /** Whether one more may be kept; it is until `letGo`. */
  keep(): boolean {
    if (this.#count === most) return false;
    this.#count++;
    return true;
  }

  letGo(): void {
    this.#count--;
  }
}
