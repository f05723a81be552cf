/** The latest of many names, so that each is acted on once. */
export class Recent {
  readonly #names = new Set<string>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** False for a name that was added lately. */
  add(name: string): boolean {
    if (this.#names.has(name)) return false;
    if (this.#names.size >= this.#most) for (const oldest of this.#names) return this.#replace(oldest, name);
    this.#names.add(name);
    return true;
  }

  #replace(oldest: string, name: string): true {
    this.#names.delete(oldest);
    this.#names.add(name);
    return true;
  }
}
