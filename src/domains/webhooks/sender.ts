import { setTimeout as wait } from 'node:timers/promises';
import type { EventLog } from '../../events/index.js';
import type { Feeder } from '../consumers/index.js';
import { claimDeliveries, findNextDelivery, trimGivenUp } from './claims.sql.js';
import { deliver, type Delivering } from './deliver.js';
import { trimDeliveries } from './deliveries.sql.js';
import type { ClaimedDelivery } from './model.js';

/** What a node's sender needs. */
export interface SenderOptions extends Delivering {
  /** Tells this node from all others. */
  readonly node: string;
  readonly events: Pick<EventLog, 'followBatches'>;
  readonly feeder: Pick<Feeder, 'feedAll'>;
}

/** How many requests one node has under way at a time, and of them to one endpoint. */
const together = 256;
const perEndpoint = 4;
/** The longest that a node sleeps without looking. */
const idleMillis = 2_000;
/** How long requests under way may go on when the node stops. */
const graceMillis = 5_000;
/** Between two times that the log of deliveries is trimmed, and for how many days that keeps what is done with. */
const trimMillis = 600_000;
const keptDays = 14;

/**
 * Delivers webhooks, together with all other nodes: each delivery is claimed by one, in the database and by its clock,
 * and taken over from a node that has died. Never throws; what goes wrong is logged, and tried again.
 */
export class WebhookSender implements AsyncDisposable {
  readonly #options: SenderOptions;
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  readonly #loops: Promise<unknown>;
  #wake: (() => void) | undefined;
  #hasNews = true;
  /** Whether anybody is to be delivered to: where nobody is, nothing is looked for. */
  #hasWork = true;
  #trimmedAt = performance.now();

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#loops = Promise.all([this.#listen(), this.#run()]);
  }

  /** Begins nothing more, and gives what is under way a short time to end; the rest is taken over by others. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort();
    this.#wake?.();
    await this.#loops;
    const ended = new AbortController();
    const all = Promise.all(this.#running).finally(() => {
      ended.abort();
    });
    await wait(graceMillis, undefined, { signal: ended.signal }).catch(() => undefined);
    await Promise.race([all, this.#options.poster.close()]);
    await all;
  }

  /** Wakes the sender at news of the log. */
  async #listen(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        const batches = await this.#options.events.followBatches({ signal, filter: this.#mayMatter });
        while ((await batches.next()).done !== true) {
          this.#hasNews = true;
          this.#wake?.();
        }
      } catch {
        // The log is away for a while: the sender looks by itself until then.
        await wait(idleMillis, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Where nobody is to be delivered to, only what may change that: anything else would be a question to the database for nothing. */
  readonly #mayMatter = ({ type }: { readonly type: string }) => this.#hasWork || type.startsWith('webhook.');

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    let feedAt = 0;
    while (!signal.aborted) {
      if (this.#hasNews || performance.now() >= feedAt) {
        this.#hasNews = false;
        feedAt = performance.now() + idleMillis;
        const fed = await this.#safely('fed', () => this.#options.feeder.feedAll('WEBHOOK'));
        this.#hasWork = fed ?? true;
      }
      const claimed = this.#hasWork ? await this.#claim() : [];
      for (const delivery of claimed) this.#begin(delivery);
      if (claimed.length === 0) await this.#rest();
      await this.#trim();
    }
  }

  async #claim(): Promise<ClaimedDelivery[]> {
    const { db, node, pace } = this.#options;
    const most = together - this.#running.size;
    if (most <= 0) return [];
    const claimed = await this.#safely('claimed', () =>
      db.many(claimDeliveries({ node, most, perEndpoint, lease: pace.lease })),
    );
    return claimed ?? [];
  }

  #begin(delivery: ClaimedDelivery): void {
    const running = this.#safely('sent', () => deliver(delivery, this.#options)).then(() => {
      this.#running.delete(running);
      this.#wake?.();
    });
    this.#running.add(running);
  }

  /** Until there is news, a request has ended, or a delivery becomes due. */
  async #rest(): Promise<void> {
    const next = this.#hasWork
      ? await this.#safely('looked for', () => this.#options.db.one(findNextDelivery()))
      : null;
    const millis = Math.min(idleMillis, Math.max(5, (next?.wait ?? Infinity) * 1_000));
    if (this.#hasNews) return;
    const woken = new AbortController();
    this.#wake = () => {
      woken.abort();
    };
    await wait(millis, undefined, { signal: AbortSignal.any([woken.signal, this.#stopping.signal]) }).catch(
      () => undefined,
    );
    this.#wake = undefined;
  }

  async #trim(): Promise<void> {
    if (performance.now() - this.#trimmedAt < trimMillis) return;
    this.#trimmedAt = performance.now();
    const { db } = this.#options;
    await this.#safely('trimmed', () => db.execute(trimDeliveries(keptDays)));
    await this.#safely('trimmed', () => db.execute(trimGivenUp(keptDays)));
  }

  async #safely<Result>(what: string, work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#options.logger.warn(
        { err: error },
        `Webhooks could not be ${what}; that is tried again shortly.`,
      );
      await wait(100, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      return undefined;
    }
  }
}
