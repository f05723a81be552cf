import type { Frame, Soon } from './topic.js';

interface Made {
  readonly frame: Soon<Frame | null>;
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

  /**
   * The frame of this key: one made before, or by `make`, whose null says that it is of no use to others, nor here. It is
   * kept where it `isWanted` by others.
   */
  get(key: string, isWanted: boolean, make: () => Soon<Frame | null>): Soon<Frame | null> {
    const known = this.#fresh(key);
    if (known) return known.frame instanceof Promise ? this.#await(key, known, isWanted, make) : known.frame;
    if (!isWanted) return make();
    const made: Made = { frame: make(), at: performance.now(), bytes: 0 };
    this.#drop(key);
    if (made.frame === null) return null;
    this.#made.set(key, made);
    if (made.frame instanceof Promise) return this.#settle(key, made, made.frame);
    this.#weigh(made, made.frame);
    return made.frame;
  }

  /** Forgets what is too old to be used again; all, where nobody is left who might come by. */
  sweep(isWanted: boolean): void {
    if (isWanted) this.#trim();
    else {
      this.#made.clear();
      this.#bytes = 0;
    }
  }

  async #await(
    key: string,
    known: Made,
    isWanted: boolean,
    make: () => Soon<Frame | null>,
  ): Promise<Frame | null> {
    const frame = await Promise.resolve(known.frame).catch(() => null);
    if (frame !== null) return frame;
    if (this.#made.get(key) === known) this.#drop(key);
    return this.get(key, isWanted, make);
  }

  async #settle(key: string, made: Made, making: Promise<Frame | null>): Promise<Frame | null> {
    try {
      const frame = await making;
      if (this.#made.get(key) !== made) return frame;
      if (frame === null) this.#drop(key);
      else this.#weigh(made, frame);
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

  #weigh(made: Made, { length }: Frame): void {
    this.#bytes += made.bytes = length;
    this.#trim();
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
