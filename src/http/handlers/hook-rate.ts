import { Failure } from '../../platform/errors.js';
import { SenderRate } from '../sender-rate.js';
import { sendersBehind, type SenderOf, type Sent } from '../senders.js';

/** How many hooks' worth of deliveries one address may send. */
const hooksPerAddress = 10;

/**
 * How often hooks may be told something: each address a number of times a minute each hook, and ten times that in all.
 * It counts by sender, and before anything is proven: so nobody keeps a hook from its registry by telling it nonsense,
 * nor learns by being refused which hooks there are. One a node.
 */
export class HookRate {
  readonly #perMinute: number;
  readonly #rate: SenderRate;
  readonly #senderOf: SenderOf;

  /** Any number where `perMinute` is 0. `now` is in milliseconds. */
  constructor(perMinute: number, now?: () => number, senderOf: SenderOf = sendersBehind([])) {
    this.#perMinute = perMinute;
    this.#rate = new SenderRate(now);
    this.#senderOf = senderOf;
  }

  /** Counts a delivery to a hook; throws a Failure with RATE_LIMITED where it is one too many. */
  admit(request: Sent, hook: string): void {
    if (this.#perMinute === 0) return;
    const address = this.#senderOf(request);
    this.#take(address, this.#perMinute * hooksPerAddress);
    this.#take(`${address} ${hook.slice(0, 200)}`, this.#perMinute);
  }

  #take(sender: string, perMinute: number): void {
    const wait = this.#rate.take(sender, perMinute);
    if (wait > 0)
      throw new Failure('RATE_LIMITED', `Too many deliveries: try again in ${String(wait)} s.`, {
        retryAfter: wait,
      });
  }
}
