import { NoPlace, Outage } from './outage.js';

/** When a breaker opens, and for how long. Times are milliseconds. */
export interface BreakerSettings {
  /** So many failures within `window` open it. */
  readonly failures: number;
  readonly window: number;
  /** It stays open for so long; then one call is let through to see. */
  readonly rest: number;
  readonly now?: () => number;
}

/** The settings that hold unless a test has others. */
export const usualBreaker: BreakerSettings = { failures: 5, window: 10_000, rest: 5_000 };

/** Spares a partner that fails again and again, and those who would wait for it. */
export class Breaker {
  readonly #settings: BreakerSettings;
  readonly #now: () => number;
  #failedAt: number[] = [];
  #openedAt: number | null = null;
  #isProbing = false;

  constructor(settings: BreakerSettings = usualBreaker) {
    this.#settings = settings;
    this.#now = settings.now ?? (() => performance.now());
  }

  get isOpen(): boolean {
    return this.#openedAt !== null;
  }

  /** Makes a call, or refuses to while the breaker is open. What it throws counts as a failure, unless it was not even made. */
  async run<Result>(call: () => Promise<Result>): Promise<Result> {
    this.#enter();
    try {
      const result = await call();
      this.#openedAt = null;
      this.#failedAt = [];
      return result;
    } catch (error) {
      if (!(error instanceof NoPlace)) this.#failed();
      throw error;
    } finally {
      this.#isProbing = false;
    }
  }

  #enter(): void {
    if (this.#openedAt === null) return;
    if (this.#isProbing || this.#now() - this.#openedAt < this.#settings.rest)
      throw new Outage('has failed again and again and is left alone for some seconds.');
    this.#isProbing = true;
  }

  #failed(): void {
    const now = this.#now();
    const { failures, window } = this.#settings;
    this.#failedAt = [...this.#failedAt.filter((at) => now - at < window), now];
    if (this.#openedAt !== null || this.#failedAt.length >= failures) this.#openedAt = now;
  }
}
