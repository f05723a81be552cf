import { NoPlace } from './outage.js';

/** Lets so many calls of one partner run at a time and some more wait, so that a slow one cannot take all there is. */
export class Bulkhead {
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(atOnce = 20, mostWaiting = 200) {
    this.#atOnce = atOnce;
    this.#mostWaiting = mostWaiting;
  }

  get running(): number {
    return this.#running;
  }

  /** Runs the call when there is room for it; gives up when `signal` is aborted before. */
  async run<Result>(call: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    if (this.#running >= this.#atOnce) await this.#room(signal);
    else this.#running++;
    try {
      return await call();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  /** Waits for a place; whoever leaves hands his over. */
  #room(signal: AbortSignal): Promise<void> {
    if (this.#waiting.length >= this.#mostWaiting)
      throw new NoPlace('has more calls waiting than it is given.');
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        reject(new NoPlace('did not answer others in time to be asked.'));
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(enter);
    });
  }
}
