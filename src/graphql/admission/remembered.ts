import { sha256Hex } from '../../platform/sha256.js';

interface Kept<Value> {
  readonly hash: string;
  readonly value: Value;
}

/** How much is remembered. */
export interface Room {
  readonly texts: number;
  /** Of all texts together: what is made of a text is as large as the text is. */
  readonly characters: number;
}

/** Values made from texts, kept for the texts that were asked for most recently, as many as there is room for. */
export class Remembered<Value> {
  readonly #kept = new Map<string, Kept<Value>>();
  readonly #texts = new Map<string, string>();
  readonly #room: Room;
  readonly #make: (text: string, hash: string) => Value;
  #characters = 0;
  #latest: Kept<Value> | undefined;

  /** `make` is given a text and its SHA-256. */
  constructor(room: Room, make: (text: string, hash: string) => Value) {
    this.#room = room;
    this.#make = make;
  }

  get(text: string): Value {
    const known = this.#kept.get(text) ?? this.#made(text);
    if (known === this.#latest) return known.value;
    this.#latest = known;
    this.#kept.delete(text);
    this.#kept.set(text, known);
    while (this.#kept.size > this.#room.texts || this.#characters > this.#room.characters)
      this.#forgetOldest();
    return known.value;
  }

  /** The value of the text with this SHA-256, if it is still kept. */
  peek(hash: string): Value | undefined {
    const text = this.#texts.get(hash);
    return text === undefined ? undefined : this.#kept.get(text)?.value;
  }

  #made(text: string): Kept<Value> {
    const hash = sha256Hex(text);
    this.#texts.set(hash, text);
    this.#characters += text.length;
    return { hash, value: this.#make(text, hash) };
  }

  #forgetOldest(): void {
    for (const [text, { hash }] of this.#kept) {
      this.#kept.delete(text);
      this.#texts.delete(hash);
      this.#characters -= text.length;
      return;
    }
  }
}
