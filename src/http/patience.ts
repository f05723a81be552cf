import type { ServerResponse } from 'node:http';
import type { Counter } from '../platform/metrics.js';

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

  /** Calls back unless what is called that it returns comes first; the more bytes wait, the later. Keeps no process alive. */
  limit(transport: 'http' | 'sse' | 'websocket', bytes: number, onEnd: () => void): () => void {
    const end = () => {
      this.#slowReaders?.add(transport);
      onEnd();
    };
    const timer = setTimeout(end, (this.#seconds + bytes / this.#leastPace) * 1_000).unref();
    return () => {
      clearTimeout(timer);
    };
  }

  /** Hangs up on who does not read a whole answer that has been given. Most are with the system already: they cost nothing. */
  limitAnswer(response: ServerResponse): void {
    const bytes = response.socket?.writableLength ?? 0;
    if (bytes === 0 || !response.writableEnded) return;
    const forget = this.limit('http', bytes, () => response.destroy());
    response.once('finish', forget);
    response.once('close', forget);
  }
}
