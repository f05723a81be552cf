import type { IncomingMessage } from 'node:http';
import { Failure } from '../platform/errors.js';
import { readBytes } from './body.js';

/** A body up to here is let in whatever others hold. */
const short = 262_144;

/**
 * Reads the long bodies that anybody may send, before it is known who does: all that are under way together hold so many
 * bytes at most, so that nobody fills the memory of a node by sending many at a time.
 */
export class LongBodies {
  readonly #most: number;
  #held = 0;

  constructor(most = 512 * 1024 * 1024) {
    this.#most = most;
  }

  /** Bytes that are held just now. */
  get held(): number {
    return this.#held;
  }

  /** Hands on a body of at most `most` bytes, which counts until `work` is done; RATE_LIMITED where there is no room for it. */
  async read<Result>(
    request: IncomingMessage,
    most: number,
    work: (body: Buffer) => Promise<Result>,
  ): Promise<Result> {
    let own = 0;
    const hold = (length: number): void => {
      const total = this.#held - own + length;
      if (length > short && total > this.#most)
        throw new Failure('RATE_LIMITED', 'Too many long bodies are sent at a time: try again in 1 s.', {
          retryAfter: 1,
        });
      this.#held = total;
      own = length;
    };
    try {
      return await work(await readBytes(request, most, hold));
    } finally {
      this.#held -= own;
    }
  }
}
