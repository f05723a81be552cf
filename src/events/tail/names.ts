/** More than that many are not remembered. */
const most = 1_000;

/** Names that come again and again, each kept once: as a part of a text, each would be an object of its own that keeps that text. */
export class Names {
  readonly #known = new Map<string, string>();

  /** The name that a JSON text says. */
  of(json: string): string {
    const known = this.#known.get(json);
    if (known !== undefined) return known;
    const name = JSON.parse(json) as string;
    if (this.#known.size >= most) this.#known.clear();
    // The name's own text for the key, not a part of a longer one.
    this.#known.set(JSON.stringify(name), name);
    return name;
  }
}
