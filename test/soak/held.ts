/** What is to be ended at the end, the last first. */
export class Held implements AsyncDisposable {
  readonly #ends: (() => Promise<unknown>)[] = [];

  use<Part extends AsyncDisposable>(part: Part): Part {
    this.defer(async () => {
      await part[Symbol.asyncDispose]();
    });
    return part;
  }

  defer(end: () => Promise<unknown>): void {
    this.#ends.push(end);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const end of this.#ends.reverse()) await end();
  }
}
