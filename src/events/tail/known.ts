/** More than that many are not remembered. */
const most = 1_000;

/**
 * What JSON texts say that come again and again, each kept once: as a part of a text, each would be an object of its own that
 * keeps that text. It is given to all who ask, and is not to be changed.
 */
export class Known<Value> {
  readonly #known = new Map<string, Value>();

  of(json: string): Value {
    const known = this.#known.get(json);
    if (known !== undefined) return known;
    if (this.#known.size >= most) this.#known.clear();
    // A text of its own, not a part of a longer one.
    const own = Buffer.from(json).toString();
    const value = JSON.parse(own) as Value;
    this.#known.set(own, value);
    return value;
  }
}
