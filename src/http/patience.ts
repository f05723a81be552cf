/** Bytes a second that the slowest line is taken to carry. */
const leastPace = 65_536;

/**
 * How long a reader may leave unread what was sent, so that none who reads nothing holds memory, or a place among a
 * viewer's subscriptions, for ever.
 */
export class Patience {
  readonly #seconds: number;

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** Calls back unless what is called that it returns comes first; the more bytes wait, the later. Keeps no process alive. */
  limit(bytes: number, onEnd: () => void): () => void {
    const timer = setTimeout(onEnd, (this.#seconds + bytes / leastPace) * 1_000).unref();
    return () => {
      clearTimeout(timer);
    };
  }
}
