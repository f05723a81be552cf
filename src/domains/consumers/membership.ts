import { badInput } from '../../platform/errors.js';
import type { Consumers } from './consumers.js';
import type { ConsumerDesk } from './desk.js';
import { feed } from './feed.js';
import type { Acknowledged, Verdicts } from './judge-batch.js';
import type { Consumer } from './model.js';
import { type Lease, extendLease } from './queue/lease.sql.js';
import { stop } from './stop.js';
import { settleBatch, takeBatch, whyNothing, type TakenBatch } from './taking.js';

/** What a viewer can do as a member of consumers. */
export class Membership {
  readonly #desk: ConsumerDesk;
  readonly #consumers: Consumers;

  constructor(desk: ConsumerDesk, consumers: Consumers) {
    this.#desk = desk;
    this.#consumers = consumers;
  }

  /**
   * Gives this member the next events; null where there are none just now. Fails with CURSOR_EXPIRED or FORBIDDEN where
   * the consumer cannot go on.
   */
  async take(consumer: Consumer, member: string, most: number): Promise<TakenBatch | null> {
    if (most < 1 || most > 500) throw badInput('From 1 to 500 events at once.', 'input', 'most');
    const refused = whyNothing(consumer);
    if (refused) throw refused;
    if (consumer.paused) return null;
    const [stopped] = await feed([consumer], this.#desk);
    if (stopped) {
      const { reason, message } = stopped;
      await stop(stopped, this.#desk);
      throw whyNothing({ ...consumer, stopReason: reason, stopMessage: message }) ?? new Error(message);
    }
    return this.#desk.db.transaction((tx) => takeBatch(tx, consumer.id, { member, most }, this.#desk));
  }

  /** Says what became of a batch. */
  async acknowledge(lease: Lease, verdicts: Verdicts): Promise<Acknowledged> {
    await this.#consumers.ofLease(lease);
    return this.#desk.db.transaction((tx) => settleBatch(tx, lease, verdicts, this.#desk));
  }

  /** Keeps a batch for another while; null where nothing of it is held any more. */
  async extend(lease: Lease): Promise<Date | null> {
    const { leaseSeconds } = await this.#consumers.ofLease(lease);
    const [first] = await this.#desk.db.many(extendLease(lease, leaseSeconds));
    return first?.leasedUntil ?? null;
  }
}
