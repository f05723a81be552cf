import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../../platform/logger.js';
import type { Store, Transaction } from '../../platform/postgres/index.js';
import type { ImportResult } from '../imports/index.js';
import { judgeCheck, type ClaimedCheck, type Pace, type Takes } from './model.js';
import { refillBudget, spendBudget, tagQueue } from './schedules.sql.js';

/** Imports a tag as its specification says; calls `admit` in the transaction that would write, before it writes. */
export type ImportTag = (
  check: ClaimedCheck,
  guard: { readonly admit: (tx: Transaction) => Promise<void>; readonly signal: AbortSignal },
) => Promise<ImportResult>;

/** Where the checks are that are due, and how they are claimed, held and ended. */
export type CheckQueue = typeof tagQueue;

/** What checking tags on schedule needs. */
export interface ScheduledImportsOptions {
  readonly db: Store;
  /** Left out: the tags. */
  readonly queue?: CheckQueue;
  /** Left out: all. */
  readonly takes?: Takes;
  /** Tells this node from all others, and operators where to look. */
  readonly node: string;
  readonly pace: Pace;
  readonly importTag: ImportTag;
  readonly logger: Logger;
}

/** How many checks one node has under way at a time. */
const together = 5;
/** How long a node with nothing to do waits before it looks again. */
const idleMillis = 1_000;
/** How long checks under way may go on when the node stops. */
const graceMillis = 3_000;

/**
 * Checks scheduled tags for news, together with all other nodes: each check is claimed by one, in the database and
 * by its clock, and taken over from a node that has died. Never throws; what goes wrong is logged, and tried again.
 */
export class ScheduledImports implements AsyncDisposable {
  readonly #options: ScheduledImportsOptions;
  readonly #queue: CheckQueue;
  readonly #takes: Takes;
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  readonly #abandoned = new AbortController();
  readonly #loop: Promise<void>;

  constructor(options: ScheduledImportsOptions) {
    this.#options = options;
    this.#queue = options.queue ?? tagQueue;
    this.#takes = options.takes ?? { scheduled: true, pending: true };
    this.#loop = this.#run();
  }

  /** Begins nothing more, gives what is under way a short time to end, and hands the rest back. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    const ended = new AbortController();
    const all = Promise.all(this.#running).finally(() => ended.abort());
    await wait(graceMillis, undefined, { signal: ended.signal }).catch(() => undefined);
    this.#abandoned.abort();
    await all;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const claimed = await this.#claim(together - this.#running.size);
      for (const check of claimed) this.#begin(check);
      const idle = new AbortController();
      const pause = wait(idleMillis, undefined, {
        signal: AbortSignal.any([signal, idle.signal]),
        ref: false,
      });
      const more = claimed.length > 0 ? [...this.#running] : [];
      await Promise.race([pause.catch(() => undefined), ...more]);
      idle.abort();
    }
  }

  async #claim(free: number): Promise<ClaimedCheck[]> {
    const { db, node, pace, logger } = this.#options;
    const { perMinute, lease } = pace;
    try {
      if (free === 0 || !(await db.maybe(this.#queue.findDueCheck(this.#takes)))) return [];
      if (perMinute === Infinity)
        return await db.many(this.#queue.claimChecks(this.#takes, node, free, lease));
      return await db.transaction(async (tx) => {
        const { left } = await tx.one(refillBudget(perMinute));
        if (left < 1) return [];
        const claimed = await tx.many(
          this.#queue.claimChecks(this.#takes, node, Math.min(free, left), lease),
        );
        await tx.execute(spendBudget(claimed.length));
        return claimed;
      });
    } catch (error) {
      logger.warn({ err: error }, 'No scheduled check could be claimed; it is tried again shortly.');
      return [];
    }
  }

  #begin(check: ClaimedCheck): void {
    const running = this.#check(check).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #check(check: ClaimedCheck): Promise<void> {
    const { db, pace, importTag, logger } = this.#options;
    const fields = { 'tag.name': `${check.namespace}/${check.stream}:${check.tag}`, fence: check.fence };
    const ended = new AbortController();
    const lost = new AbortController();
    const renewing = this.#renew(check, lost, ended.signal);
    const signal = AbortSignal.any([lost.signal, this.#abandoned.signal]);
    const admit = async (tx: Transaction) => {
      if (!(await tx.maybe(this.#queue.lockClaim(check)))) throw new ClaimLost();
    };
    try {
      const result = await importTag(check, { admit, signal });
      await db.execute(this.#queue.settleCheck(check, judgeCheck(check, result, pace)));
    } catch (error) {
      if (error instanceof ClaimLost || lost.signal.aborted)
        logger.info(fields, 'A scheduled check was overtaken; what it found is dropped.');
      else if (this.#abandoned.signal.aborted) await this.#handBack(check);
      else await this.#fail(check, error, fields);
    } finally {
      ended.abort();
      await renewing;
    }
  }

  /** Renews the claim thrice a lease, and says through `lost` when it is not ours any more. */
  async #renew(check: ClaimedCheck, lost: AbortController, ended: AbortSignal): Promise<void> {
    const { db, pace } = this.#options;
    for (;;) {
      const isOver = await wait((pace.lease * 1_000) / 3, false, { signal: ended, ref: false }).catch(
        () => true,
      );
      if (isOver) return;
      // A database that is away for a moment takes no claim from us: only its word that it is another's does.
      const renewed = await db.maybe(this.#queue.renewClaim(check, pace.lease)).catch(() => check);
      if (!renewed) {
        lost.abort();
        return;
      }
    }
  }

  /** A tag that cannot be imported at all, or a database that is away, counts as a failure like any other. */
  async #fail(check: ClaimedCheck, error: unknown, fields: object): Promise<void> {
    const { db, pace, logger } = this.#options;
    logger.warn({ err: error, ...fields }, 'A scheduled check has failed; the next one comes later.');
    const failed = { outcome: 'FAILED', waitsUntil: null, retryAfterSeconds: null } as const;
    await db
      .execute(this.#queue.settleCheck(check, judgeCheck(check, failed, pace)))
      .catch(() => this.#handBack(check));
  }

  /** Where even that fails, the claim runs out by itself. */
  async #handBack(check: ClaimedCheck): Promise<void> {
    await this.#options.db.execute(this.#queue.handBack(check)).catch(() => undefined);
  }
}

/** The check belongs to another node, or its tag to another specification, by now. */
class ClaimLost extends Error {}
