import { LruMap } from '../platform/lru-map.js';

/** How many senders are remembered; who sent nothing for longest is forgotten first. */
const mostSenders = 20_000;

/** How often each sender may do something, before anything is known of it but its name. */
export class SenderRate {
  readonly #now: () => number;
  readonly #left = new LruMap<string, { left: number; at: number }>(mostSenders);

  /** `now` is in milliseconds. */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** Whole seconds until one more is taken of a sender who may so many times a minute; 0 if one is taken now. */
  wait(sender: string, perMinute: number): number {
    const left = this.#leftOf(sender, perMinute);
    return left < 1 ? Math.ceil(((1 - left) * 60) / perMinute) : 0;
  }

  /** Counts one, unless it would have to wait; yields what `wait` says of it. */
  take(sender: string, perMinute: number): number {
    const wait = this.wait(sender, perMinute);
    if (wait === 0) this.#left.set(sender, { left: this.#leftOf(sender, perMinute) - 1, at: this.#now() });
    return wait;
  }

  #leftOf(sender: string, perMinute: number): number {
    const known = this.#left.get(sender);
    if (!known) return perMinute;
    return Math.min(perMinute, known.left + ((this.#now() - known.at) * perMinute) / 60_000);
  }
}
