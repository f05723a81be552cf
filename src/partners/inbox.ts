/**
 * What a partner has sent and nobody has read yet. It never holds much: whoever sends faster than is read is held up, by
 * `hold`, until all was read, by `release`.
 */
export class Inbox implements AsyncIterableIterator<unknown> {
  readonly #waiting: unknown[] = [];
  readonly #hold: () => void;
  readonly #release: () => void;
  #isHeld = false;
  #end: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(hold: () => void, release: () => void) {
    this.#hold = hold;
    this.#release = release;
  }

  /** How much there is to be read. */
  get size(): number {
    return this.#waiting.length;
  }

  put(item: unknown): void {
    this.#waiting.push(item);
    if (this.#waiting.length >= most && !this.#isHeld) {
      this.#isHeld = true;
      this.#hold();
    }
    this.#wake?.();
  }

  /** Nothing more will come: what is there is still read, and then this is thrown, if anything. */
  end(error?: unknown): void {
    this.#end ??= { error };
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<unknown, undefined>> {
    while (this.#waiting.length === 0) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- graphql-ws ends with a list of errors
      if (this.#end?.error !== undefined) throw this.#end.error;
      if (this.#end) return { done: true, value: undefined };
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    const value = this.#waiting.shift();
    if (this.#isHeld && this.#waiting.length === 0) {
      this.#isHeld = false;
      this.#release();
    }
    return { done: false, value };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** So many are taken before the partner is held up; what has come by then in one piece is taken, too. */
const most = 16;
