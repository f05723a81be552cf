import { Failure } from '../../platform/errors.js';
import { LruMap } from '../../platform/lru-map.js';

/** A refusal of a request that came too soon after others. */
export class TooManyRequests extends Failure {
  /** Whole seconds after which one more is taken. */
  readonly retryAfter: number;

  constructor(retryAfter: number, message = `Too many deliveries: try again in ${String(retryAfter)} s.`) {
    super('RATE_LIMITED', message);
    this.retryAfter = retryAfter;
  }
}

/** Whatever tells from where it comes: a request. */
interface Sender {
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** How many hooks' worth of deliveries one address may send. */
const hooksPerAddress = 10;
/** How many senders are remembered, each with each hook; who sent nothing for longest is forgotten first. */
const mostSenders = 10_000;

/**
 * How often hooks may be told something: each address a number of times a minute each hook, and ten times that in all.
 * It counts by sender, and before anything is proven: so nobody keeps a hook from its registry by telling it nonsense,
 * nor learns by being refused which hooks there are. One a node.
 */
export class HookRate {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #left = new LruMap<string, { left: number; at: number }>(mostSenders);

  /** Any number where `perMinute` is 0. `now` is in milliseconds. */
  constructor(perMinute: number, now = () => performance.now()) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Counts a delivery to a hook; throws `TooManyRequests` where it is one too many. */
  admit({ socket }: Sender, hook: string): void {
    if (this.#perMinute === 0) return;
    const address = socket.remoteAddress ?? '';
    this.#take(address, this.#perMinute * hooksPerAddress);
    this.#take(`${address} ${hook.slice(0, 200)}`, this.#perMinute);
  }

  #take(sender: string, perMinute: number): void {
    const known = this.#left.get(sender) ?? { left: perMinute, at: this.#now() };
    const perMilli = perMinute / 60_000;
    const left = Math.min(perMinute, known.left + (this.#now() - known.at) * perMilli);
    if (left < 1) throw new TooManyRequests(Math.ceil((1 - left) / perMilli / 1_000));
    this.#left.set(sender, { left: left - 1, at: this.#now() });
  }
}
