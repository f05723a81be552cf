/**
 * How many values (items of lists and fields of objects) a text of strangers may have. To build them takes up to a
 * thousand times as long as to look for them, and nobody else is served meanwhile: 8 MiB of `{},` take three seconds.
 */
export const mostValues = 200_000;

/** That a text has more values than are read. */
export class TooManyValues extends SyntaxError {
  override readonly name = 'TooManyValues';

  readonly most: number;

  constructor(most: number) {
    super(`It has more than ${String(most)} values.`);
    this.most = most;
  }
}

/** Throws TooManyValues where JSON has more of them than are read; builds nothing, and does not mind what is no JSON. */
export function checkValues(json: Uint8Array): void {
  // What is shorter has not even room for them.
  if (json.length > mostValues) new ValueCount().take(json);
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];

/** Counts the values of JSON that comes in pieces. */
export class ValueCount {
  readonly #most: number;
  #values = 0;
  #isQuoted = false;
  #isEscaped = false;
  #isOpened = false;

  constructor(most = mostValues) {
    this.#most = most;
  }

  /** Counts on; throws TooManyValues once there are more than are read. A list or an object has one more than commas, or is empty. */
  take(piece: Uint8Array): void {
    const { length } = piece;
    for (let at = this.#isQuoted ? this.#endOfString(piece, 0) + 1 : 0; at < length; at += 1) {
      const byte = piece[at] ?? 0;
      if (byte <= 0x20) continue;
      if (this.#isOpened) {
        this.#isOpened = false;
        if (byte !== 0x5d && byte !== 0x7d) this.#values += 1;
      }
      if (byte === quote) at = this.#endOfString(piece, at + 1);
      else if (byte === comma) this.#values += 1;
      else if (byte === 0x5b || byte === 0x7b) this.#isOpened = true;
      if (this.#values > this.#most) throw new TooManyValues(this.#most);
    }
  }

  /** Where a string ends; the length of the piece where it goes on behind it. */
  #endOfString(piece: Uint8Array, from: number): number {
    const { length } = piece;
    let isEscaped = this.#isEscaped;
    let at = from;
    for (; at < length; at += 1) {
      const byte = piece[at];
      if (isEscaped) isEscaped = false;
      else if (byte === backslash) isEscaped = true;
      else if (byte === quote) break;
    }
    this.#isEscaped = isEscaped;
    this.#isQuoted = at === length;
    return at;
  }
}
