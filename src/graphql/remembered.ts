import { createHash } from 'node:crypto';

/** Values made from texts, kept for the texts that were asked for most recently; keyed by their SHA-256. */
export class Remembered<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;
  readonly #make: (text: string) => Value;

  constructor(most: number, make: (text: string) => Value) {
    this.#most = most;
    this.#make = make;
  }

  get(text: string): Value {
    const key = hashOf(text);
    const value = this.#values.get(key) ?? this.#make(text);
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.#forgetOldest();
    return value;
  }

  /** The value of the text with this SHA-256, if it is still kept. */
  peek(hash: string): Value | undefined {
    return this.#values.get(hash);
  }

  #forgetOldest(): void {
    for (const key of this.#values.keys()) {
      this.#values.delete(key);
      return;
    }
  }
}

/** The SHA-256 of a text, in hexadecimal digits: how documents are named in the log. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
