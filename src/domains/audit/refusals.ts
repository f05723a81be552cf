import type { Actor, Publisher } from '../../events/index.js';
import type { Logger } from '../../platform/logger.js';
import type { Store } from '../../platform/postgres/index.js';
import type { Refused } from '../../viewer/index.js';

/** An attempt at a change that somebody had no right to. */
export interface Attempt extends Refused {
  readonly actor: Actor;
  readonly requestId: string | null;
}

/** What noting refusals needs. */
export interface RefusalDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly logger: Logger;
  /** Milliseconds that only go up. */
  readonly now?: () => number;
}

/** For so many milliseconds the same attempt again is only counted. */
const windowMillis = 60_000;
/** How many different attempts of one actor are told apart within a window, and how many of all actors. */
const mostOfActor = 20;
const mostInAll = 500;

interface Window {
  readonly begunAt: number;
  readonly actor: string;
  latest: Attempt;
  /** Times since what was written of it last. */
  further: number;
}

/**
 * Keeps in the audit what was refused: one a process. What somebody is refused for the first time is written at once, and
 * what they try again and again is counted and written once a minute, so that nobody can fill the audit by trying.
 */
export class Refusals implements AsyncDisposable {
  readonly #desk: RefusalDesk;
  readonly #windows = new Map<string, Window>();
  readonly #writing = new Set<Promise<void>>();
  readonly #now: () => number;
  #timer: NodeJS.Timeout | undefined;

  constructor(desk: RefusalDesk) {
    this.#desk = desk;
    this.#now = desk.now ?? (() => performance.now());
  }

  /** Counts, and writes without keeping anybody waiting. */
  note(attempt: Attempt): void {
    this.sweep();
    const key = this.#keyOf(attempt);
    const known = this.#windows.get(key);
    if (known) {
      known.further++;
      known.latest = attempt;
      return;
    }
    const actor = nameOf(attempt.actor);
    this.#windows.set(key, { begunAt: this.#now(), actor, latest: attempt, further: 0 });
    this.#timer ??= setInterval(() => {
      this.sweep();
    }, windowMillis).unref();
    this.#write(attempt, 1);
  }

  /** Writes what was counted in windows that are over. */
  sweep(): void {
    for (const [key, { begunAt, latest, further }] of this.#windows) {
      if (this.#now() - begunAt < windowMillis) continue;
      this.#windows.delete(key);
      if (further > 0) this.#write(latest, further);
    }
    if (this.#windows.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Resolves once all that was noted is written, but for what is only counted yet. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer);
    for (const { latest, further } of this.#windows.values()) if (further > 0) this.#write(latest, further);
    this.#windows.clear();
    await this.settled();
  }

  /** Who tries too many different things has all others counted as one, and so have all when there are too many. */
  #keyOf({ actor, verb, resource, target }: Attempt): string {
    const own = nameOf(actor);
    const key = JSON.stringify([own, verb, resource, target.namespace ?? '']);
    if (this.#windows.has(key)) return key;
    if (this.#windows.size >= mostInAll) return 'others';
    let ofActor = 0;
    for (const window of this.#windows.values()) if (window.actor === own) ofActor++;
    return ofActor >= mostOfActor ? JSON.stringify([own, 'others']) : key;
  }

  #write(attempt: Attempt, times: number): void {
    const written = this.#publish(attempt, times)
      .catch((error: unknown) => {
        this.#desk.logger.error({ err: error }, 'An attempt that was refused could not be put in the audit.');
      })
      .finally(() => this.#writing.delete(written));
    this.#writing.add(written);
  }

  async #publish({ actor, requestId, verb, resource, target, why }: Attempt, times: number): Promise<void> {
    const { namespace = null, name = null } = target;
    const subject = [namespace, name].filter((part) => part !== null).join('/');
    await this.#desk.db.transaction((tx) =>
      this.#desk.outbox.publish(tx, {
        type: 'request.refused',
        namespace: '',
        subject: subject === '' ? resource : subject.slice(0, 500),
        payload: { verb, resource, namespace, name, times },
        actor,
        cause: { kind: 'REQUEST', message: why, requestId, eventId: null },
      }),
    );
  }
}

const nameOf = ({ kind, name }: Actor) => `${kind} ${name}`;
