import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import type { Counter } from '../platform/metrics.js';
import { bytesGone } from './bytes-gone.js';

/** The part of what waits that is to be read each time: so whoever reads on has so many times as long, and no longer. */
const parts = 8;

/**
 * How long a reader may leave unread what was sent, so that none who reads nothing holds memory, or a place among a
 * viewer's subscriptions, for ever.
 */
export class Patience {
  readonly #seconds: number;
  readonly #leastPace: number;
  readonly #slowReaders: Counter | undefined;

  /** `leastPace` is how many bytes a second the slowest line is taken to carry. */
  constructor(seconds: number, leastPace: number, slowReaders?: Counter) {
    this.#seconds = seconds;
    this.#leastPace = leastPace;
    this.#slowReaders = slowReaders;
  }

  /**
   * Calls back unless what is called that it returns comes first; the more bytes wait, the later, and as much later again for
   * each eighth of them that goes meanwhile. Keeps no process alive.
   */
  limit(transport: 'http' | 'sse' | 'websocket', unread: Writable, onEnd: () => void): () => void {
    const bytes = unread.writableLength;
    let gone = bytesGone(unread);
    const look = () => {
      const before = gone;
      gone = bytesGone(unread);
      if (gone - before >= bytes / parts) return;
      clearInterval(timer);
      this.#slowReaders?.add(transport);
      onEnd();
    };
    const timer = setInterval(look, (this.#seconds + bytes / this.#leastPace) * 1_000).unref();
    return () => {
      clearInterval(timer);
    };
  }

  /** Waits until an answer that is given in parts can take the next, and hangs up on who does not read meanwhile. */
  async room(response: ServerResponse): Promise<void> {
    const over = new AbortController();
    const { signal } = over;
    const forget = this.limit('http', response, () => response.destroy());
    try {
      await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
    } finally {
      forget();
      over.abort();
    }
  }

  /**
   * Hangs up on who does not read an answer, from when all of it was given to its connection: that may be when others before it
   * are through. Most are with the system at once: they cost nothing.
   */
  limitAnswer(response: ServerResponse): void {
    response.once('prefinish', () => {
      if (response.writableLength === 0) return;
      const forget = this.limit('http', response, () => response.destroy());
      response.once('finish', forget);
      response.once('close', forget);
    });
  }
}
