/** How much a map may hold. */
export interface Room<Value> {
  readonly entries: number;
  /** Of all values together, as `sizeOf` measures them, each once when it is set; no limit where it is missing. */
  readonly size?: number;
  readonly sizeOf?: (value: Value) => number;
}

/**
 * A map that never holds more than it has room for: what was set or got longest ago goes first. For all that is remembered
 * under keys that come from outside.
 */
export class LruMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #room: Required<Room<Value>>;
  #filled = 0;
  /** What was set or got last: where it is there, it need not be moved to the end. */
  #newest: Key | undefined;

  /** Given as a number, how many entries it may hold. */
  constructor(room: number | Room<Value>) {
    const {
      entries,
      size = Infinity,
      sizeOf = () => 0,
    } = typeof room === 'number' ? { entries: room } : room;
    this.#room = { entries, size, sizeOf };
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined || key === this.#newest) return value;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    this.#newest = key;
    return value;
  }

  /** A value that is larger than all the room is not kept. */
  set(key: Key, value: Value): void {
    this.delete(key);
    this.#entries.set(key, value);
    this.#newest = key;
    this.#filled += this.#room.sizeOf(value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#room.entries && this.#filled <= this.#room.size) return;
      this.delete(oldest);
    }
  }

  delete(key: Key): void {
    const value = this.#entries.get(key);
    if (value !== undefined) this.#filled -= this.#room.sizeOf(value);
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
    this.#filled = 0;
    this.#newest = undefined;
  }

  /** All entries, those that will go first in front. */
  [Symbol.iterator](): IterableIterator<[Key, Value]> {
    return this.#entries.entries();
  }
}
