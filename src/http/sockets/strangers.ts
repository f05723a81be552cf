import { Failure } from '../../platform/errors.js';
import { SenderRate } from '../sender-rate.js';

/** Sockets from one address that have not said who they are; more are refused. */
const mostStrangers = 50;

/** To be called when a socket has said who it is, or has gone without. */
export type Settle = (isKnown: boolean) => void;

/**
 * Counts, by address, the sockets that have not said who they are: how many there are, and how many in a minute went without
 * having said it. Whoever says it is counted no more, so a crowd that comes back at once is no flood.
 */
export class Strangers {
  readonly #counts = new Map<string, number>();
  readonly #perMinute: number;
  readonly #gone: SenderRate;

  /** Any number may go where `perMinute` is 0. `now` is in milliseconds. */
  constructor(perMinute: number, now?: () => number) {
    this.#perMinute = perMinute;
    this.#gone = new SenderRate(now);
  }

  /**
   * Counts one in; throws a Failure with RATE_LIMITED where there are too many, or too many have gone. How many have gone
   * is not looked at, nor counted, for an address that many may share.
   */
  admit(address: string, isShared = false): Settle {
    const perMinute = isShared ? 0 : this.#perMinute;
    const wait = perMinute === 0 ? 0 : this.#gone.wait(address, perMinute);
    if (wait > 0)
      throw new Failure(
        'RATE_LIMITED',
        `Too many sockets from this address were closed before a connection_init was accepted: try again in ${String(wait)} s.`,
        { retryAfter: wait },
      );
    const count = this.#counts.get(address) ?? 0;
    if (count >= mostStrangers)
      throw new Failure('RATE_LIMITED', 'Too many sockets from this address wait for connection_init.');
    this.#counts.set(address, count + 1);
    let isCounted = true;
    return (isKnown) => {
      if (!isCounted) return;
      isCounted = false;
      if (!isKnown && perMinute > 0) this.#gone.take(address, perMinute);
      this.#forget(address);
    };
  }

  #forget(address: string): void {
    const count = (this.#counts.get(address) ?? 1) - 1;
    if (count === 0) this.#counts.delete(address);
    else this.#counts.set(address, count);
  }
}
