import type { Frame } from './topic.js';

interface Made {
  readonly frame: Promise<Frame | null>;
  readonly at: number;
  bytes: number;
}

/** Bytes of frames that are kept at most. */
const mostBytes = 16 * 1024 * 1024;
/** Milliseconds for which a frame may be used again: what it says of the present is no older than that. */
const freshFor = 5_000;

/**
 * Frames that were made lately, for others who come by the same way a little later: after a gateway has died, all its
 * subscribers are behind by the same events.
 */
export class Frames {
  readonly #made = new Map<string, Made>();
  #bytes = 0;

  /** The frame of this key: one made before, or by `make`, whose null says that it is of no use to others, nor here. */
  async get(key: string, make: () => Promise<Frame | null>): Promise<Frame | null> {
    for (let known = this.#fresh(key); known; known = this.#fresh(key)) {
      const frame = await known.frame.catch(() => null);
      if (frame) return frame;
      if (this.#made.get(key) === known) this.#drop(key);
    }
    const made: Made = { frame: make(), at: performance.now(), bytes: 0 };
    this.#drop(key);
    this.#made.set(key, made);
    try {
      const frame = await made.frame;
      if (this.#made.get(key) !== made) return frame;
      if (frame) this.#bytes += made.bytes = frame.length;
      else this.#drop(key);
      this.#trim();
      return frame;
    } catch (error) {
      if (this.#made.get(key) === made) this.#drop(key);
      throw error;
    }
  }

  #fresh(key: string): Made | undefined {
    const made = this.#made.get(key);
    return made && performance.now() - made.at < freshFor ? made : undefined;
  }

  #drop(key: string): void {
    this.#bytes -= this.#made.get(key)?.bytes ?? 0;
    this.#made.delete(key);
  }

  #trim(): void {
    const oldest = performance.now() - freshFor;
    for (const [key, { at }] of this.#made) {
      if (this.#bytes <= mostBytes && at > oldest) return;
      this.#drop(key);
    }
  }
}
