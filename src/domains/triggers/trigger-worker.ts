import type { EventLog } from '../../events/index.js';
import { Failure } from '../../platform/errors.js';
import type { Logger } from '../../platform/logger.js';
import type { Store } from '../../platform/postgres/index.js';
import { changesRights } from '../../viewer/index.js';
import { fire, type Firing } from './fire.js';
import * as queue from './queue.sql.js';
import { movesTags, Teller } from './tell.js';

/** What the worker of triggers needs. */
export interface TriggerWorkerOptions extends Firing {
  readonly db: Store;
  readonly events: EventLog;
  readonly logger: Logger;
}

/** Targets that are fired in one transaction. */
const batch = 500;
/** Transactions that a node fires in at once, as long as there is more than one can take. */
const mostAtOnce = 2;
/** How long a node with nothing to do waits before it looks again, when nothing wakes it. */
const idleMillis = 1_000;
/** How often everything is held against what triggers have fired for, whatever the log of events said. */
const checkMillis = 300_000;

/**
 * Fires triggers, together with all other nodes: reads what has moved from the log, and looks at each target's triggers
 * as they are then. A target is locked, fired and settled in one transaction, so a node that dies leaves either all of
 * it or nothing. Never throws; what goes wrong is logged, and tried again.
 */
export class TriggerWorker implements AsyncDisposable {
  readonly #options: TriggerWorkerOptions;
  readonly #teller: Teller;
  readonly #stopping = new AbortController();
  readonly #loop: Promise<void>;
  readonly #waking: Promise<void>;
  #wake: () => void = () => undefined;
  #isWoken = false;
  #checkedAt = performance.now();

  constructor(options: TriggerWorkerOptions) {
    this.#options = options;
    this.#teller = new Teller(options);
    this.#loop = this.#run();
    this.#waking = this.#listen();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort();
    this.#wakeUp();
    await Promise.all([this.#loop, this.#waking]);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      this.#isWoken = false;
      const hasMore = await this.#step().catch((error: unknown) => {
        this.#options.logger.warn(
          { err: error },
          'Triggers could not be looked at; it is tried again shortly.',
        );
        return false;
      });
      if (!hasMore) await this.#rest();
    }
  }

  async #step(): Promise<boolean> {
    if (performance.now() - this.#checkedAt > checkMillis) {
      this.#checkedAt = performance.now();
      await this.#options.db.execute(queue.makeAllDue());
    }
    const isBehind = await this.#teller.tell();
    return (await this.#fire()) || isBehind;
  }

  /** Fires a batch; where that fails as a whole, one target after the other. */
  async #fire(): Promise<boolean> {
    const { db } = this.#options;
    if (!(await db.maybe(queue.anyDue()))) return false;
    try {
      return await this.#fireAll();
    } catch (error) {
      if (error instanceof Failure && error.code === 'UNAVAILABLE') throw error;
      this.#options.logger.warn({ err: error }, 'A batch of triggers has failed; they are tried one by one.');
    }
    for (let left = batch; left > 0 && !this.#stopping.signal.aborted; left--)
      if (!(await this.#fireOne())) break;
    return true;
  }

  /** Fires a batch, and several at once while there is that much; yields whether there was any. */
  async #fireAll(): Promise<boolean> {
    const first = await this.#attempt(batch);
    for (let isFull = first === batch; isFull && !this.#stopping.signal.aborted;) {
      const attempts = Array.from({ length: mostAtOnce }, () => this.#attempt(batch));
      const settled = await Promise.allSettled(attempts);
      for (const outcome of settled) if (outcome.status === 'rejected') throw outcome.reason;
      isFull = settled.every((outcome) => outcome.status === 'fulfilled' && outcome.value === batch);
    }
    return first > 0;
  }

  #attempt(most: number): Promise<number> {
    const { db, failpoint } = this.#options;
    return db.transaction(async (tx) => {
      const claims = await tx.many(queue.claimDue(most));
      await fire(tx, claims, this.#options);
      tx.afterCommit(() => {
        failpoint('triggers.committed');
      });
      return claims.length;
    });
  }

  /** Yields whether there was one. */
  async #fireOne(): Promise<boolean> {
    const { db, logger } = this.#options;
    let claims: readonly queue.Claim[] = [];
    try {
      await db.transaction(async (tx) => {
        claims = await tx.many(queue.claimDue(1));
        await fire(tx, claims, this.#options);
      });
    } catch (error) {
      const [claim] = claims;
      if (!claim) throw error;
      const fields = { 'trigger.target': `${claim.kind} ${claim.namespace}/${claim.name}` };
      logger.error({ err: error, ...fields }, 'The triggers of a target failed; they are tried again later.');
      await db.execute(queue.postponeDue(claim));
    }
    return claims.length > 0;
  }

  #rest(): Promise<void> {
    if (this.#isWoken || this.#stopping.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, idleMillis);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #wakeUp(): void {
    this.#isWoken = true;
    this.#wake();
  }

  /** Wakes when a tag has moved, or a namespace was released; without it, the worker only looks later. */
  async #listen(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted)
      try {
        const filter = ({ type }: { type: string }) =>
          movesTags({ type }) || type.startsWith('namespace.trigger') || changesRights({ type });
        const news = await this.#options.events.follow({ signal, filter });
        while ((await news.next()).done !== true) this.#wakeUp();
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, idleMillis).unref());
      }
  }
}
