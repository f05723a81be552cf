/**
 * A read of what is so now, for many: who asks while one is under way gets what the next one finds, which begins once that is over.
 * So each is told of a time behind its question, and however many ask at once, there are two reads at most.
 */
export class SharedRead<Found> {
  readonly #read: () => Promise<Found>;
  #last: Promise<unknown> | undefined;
  #next: Promise<Found> | undefined;

  constructor(read: () => Promise<Found>) {
    this.#read = read;
  }

  ask(): Promise<Found> {
    return (this.#next ??= this.#begin());
  }

  async #begin(): Promise<Found> {
    await this.#last?.catch(() => undefined);
    this.#next = undefined;
    const found = this.#read();
    this.#last = found;
    return found;
  }
}
