import { randomUUID } from 'node:crypto';
import { badInput } from '../../platform/errors.js';
import type { Keep, KeptAnswer } from '../../platform/kept-answer.js';
import type { Keychain, Sealed } from '../../platform/keychain.js';
import type { Logger } from '../../platform/logger.js';
import { Secret } from '../../platform/secret.js';
import type { Store } from '../../platform/postgres/index.js';
import { sha256 } from '../../platform/sha256.js';
import { answerIn } from './earlier-answer.js';
import { markedStore } from './marked-store.js';
import * as statements from './repeats.sql.js';

/** A request that its sender has named, so that it takes place once however often it is sent. */
interface Named {
  readonly viewer: { readonly kind: string; readonly name: string };
  readonly key: string;
  /** Equal for requests that ask for the same. */
  readonly asked: string;
}

/** An answer, and when it is kept. */
interface Answer extends KeptAnswer {
  readonly keep: Keep;
}

/** Bytes; longer answers are not kept: that the request took place is. */
const longestAnswer = 1_048_576;

/** Carries out each named request once, on whichever node it arrives, and answers it again for a day as it did at first. */
export class Repeats {
  readonly #db: Store;
  readonly #keys: Keychain | null;

  readonly #logger: Logger;
  readonly #renewEvery: number;

  constructor(db: Store, keys: Keychain | null, logger: Logger, renewEvery = 20_000) {
    this.#db = db;
    this.#keys = keys;
    this.#logger = logger;
    this.#renewEvery = renewEvery;
  }

  /**
   * Runs `work` on a store whose transactions note that something was changed, unless that was done before: then the
   * answer of that time is repeated. Throws a Failure where there is none to be repeated. Of what has changed nothing
   * only an answer to be kept always is: else its name is free at once.
   */
  async once(
    named: Named,
    work: (store: Store) => Promise<Answer>,
  ): Promise<KeptAnswer & { readonly isRepeated: boolean }> {
    const keys = this.#keys;
    if (!keys)
      throw badInput(
        'This server has no key to encrypt answers with, so it keeps none: its operator sets SLUICE_ENCRYPTION_KEYS.',
      );
    const place = placeOf(named);
    const attempt = randomUUID();
    const binding = ['named request', place.viewer, place.keyHash.toString('hex')];
    const fingerprint = fingerprintOf(named);
    if (!(await this.#db.maybe(statements.beginAttempt(place, fingerprint, attempt)))) {
      const earlier = await this.#db.maybe(statements.readEarlier(place, fingerprint));
      return { ...answerIn(earlier, keys, binding), isRepeated: true };
    }
    let answer: Answer | undefined;
    try {
      answer = await this.#claimed(place, attempt, () =>
        work(markedStore(this.#db, () => statements.noteEffect(place, attempt))),
      );
      return { ...answer, isRepeated: false };
    } finally {
      await this.#keep(place, attempt, answer, (text) => keys.seal(new Secret(text), binding));
    }
  }

  /** Renews the claim for as long as the work goes on: who sends it again meanwhile is told to wait. */
  async #claimed<Result>(
    place: statements.Place,
    attempt: string,
    work: () => Promise<Result>,
  ): Promise<Result> {
    let renewing: Promise<unknown> | undefined;
    const timer = setInterval(() => {
      renewing = this.#db.execute(statements.renewClaim(place, attempt)).catch(() => undefined);
    }, this.#renewEvery).unref();
    try {
      return await work();
    } finally {
      clearInterval(timer);
      // One that comes late would hold what is let go of.
      await renewing;
    }
  }

  async #keep(
    place: statements.Place,
    attempt: string,
    { text, status, keep }: Answer = { text: '', status: null, keep: 'never' },
    seal: (text: string) => Sealed,
  ): Promise<void> {
    try {
      if (keep !== 'always' && (await this.#db.execute(statements.giveUp(place, attempt))) > 0) return;
      if (keep !== 'never' && Buffer.byteLength(text) <= longestAnswer) {
        await this.#db.execute(statements.keepAnswer(place, attempt, status, seal(text)));
        return;
      }
    } catch (error) {
      this.#logger.warn({ err: error }, 'The answer of a named request could not be kept.');
    }
    // Where this fails as well, the claim runs out.
    await this.#db.execute(statements.letGo(place, attempt)).catch(() => undefined);
  }
}

const placeOf = ({ viewer, key }: Named): statements.Place => ({
  viewer: `${viewer.kind} ${viewer.name}`,
  keyHash: sha256(key),
});

/** Salted with the key, which is nowhere kept: what was asked may hold passwords, and cannot be found by trying. */
const fingerprintOf = ({ key, asked }: Named): Buffer => sha256(JSON.stringify([key, asked]));
