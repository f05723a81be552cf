import { createHash, randomUUID } from 'node:crypto';
import { badInput, Failure } from '../../platform/errors.js';
import { NotOpened, type Keychain } from '../../platform/keychain.js';
import type { Logger } from '../../platform/logger.js';
import { Secret } from '../../platform/secret.js';
import type { Store } from '../../platform/postgres/index.js';
import { markedStore } from './marked-store.js';
import * as statements from './repeats.sql.js';

/** A request that its sender has named, so that it takes place once however often it is sent. */
interface Named {
  readonly viewer: { readonly kind: string; readonly name: string };
  readonly key: string;
  /** Equal for requests that ask for the same. */
  readonly asked: string;
}

/** An answer as it is kept. */
interface Kept {
  readonly text: string;
  readonly status: number | null;
}

/** Longer answers are not kept: that the request took place is. */
const longestAnswer = 1_048_576;

/** Carries out each named request once, on whichever node it arrives, and answers it again for a day as it did at first. */
export class Repeats {
  readonly #db: Store;
  readonly #keys: Keychain | null;

  readonly #logger: Logger;

  constructor(db: Store, keys: Keychain | null, logger: Logger) {
    this.#db = db;
    this.#keys = keys;
    this.#logger = logger;
  }

  /**
   * Runs `work` on a store whose transactions note that something was changed, unless that was done before: then the
   * answer of that time is repeated. Throws a Failure where there is none to be repeated. An answer that `work` says is
   * not final is forgotten if nothing was changed.
   */
  async once(
    named: Named,
    work: (store: Store) => Promise<Kept & { readonly isFinal: boolean }>,
  ): Promise<Kept & { readonly isRepeated: boolean }> {
    const keys = this.#keys;
    if (!keys)
      throw badInput(
        'This server has no key to encrypt answers with, so it keeps none: its operator sets SLUICE_ENCRYPTION_KEYS.',
      );
    const place = placeOf(named);
    const attempt = randomUUID();
    const binding = ['named request', place.viewer, place.keyHash.toString('hex')];
    const fingerprint = sha256(named.asked);
    if (!(await this.#db.maybe(statements.beginAttempt(place, fingerprint, attempt)))) {
      const earlier = await this.#db.maybe(statements.readEarlier(place, fingerprint));
      return { ...answerIn(earlier, keys, binding), isRepeated: true };
    }
    const answer = await work(markedStore(this.#db, () => statements.noteEffect(place, attempt)));
    const keep = async () => {
      if (!answer.isFinal && (await this.#db.execute(statements.giveUp(place, attempt))) > 0) return;
      if (answer.text.length > longestAnswer) return;
      const sealed = keys.seal(new Secret(answer.text), binding);
      await this.#db.execute(statements.keepAnswer(place, attempt, answer.status, sealed));
    };
    await keep().catch((error: unknown) => {
      this.#logger.warn({ err: error }, 'The answer of a named request could not be kept.');
    });
    return { ...answer, isRepeated: false };
  }
}

const placeOf = ({ viewer, key }: Named): statements.Place => ({
  viewer: `${viewer.kind} ${viewer.name}`,
  keyHash: sha256(key),
});

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

function answerIn(earlier: statements.Earlier | null, keys: Keychain, binding: readonly string[]): Kept {
  if (!earlier) throw stillRunning();
  if (!earlier.isSame) throw reusedKey();
  const { keyId, wrappedKey, sealedData, status } = earlier;
  if (keyId !== null && wrappedKey && sealedData)
    try {
      return { text: keys.open({ keyId, wrappedKey, sealedData }, binding).reveal(), status };
    } catch (error) {
      if (error instanceof NotOpened) throw answerLost();
      throw error;
    }
  throw earlier.isRunning || !earlier.hasEffect ? stillRunning() : answerLost();
}

const stillRunning = () =>
  new Failure(
    'CONFLICT',
    'The request of this Idempotency-Key is still being carried out: send it again in a second to get its answer.',
  );

const answerLost = () =>
  new Failure(
    'CONFLICT',
    'The request of this Idempotency-Key has taken place, wholly or in part, and its answer is not known any more: ' +
      'read what has become of it, and use another key for what is left to be done.',
  );

const reusedKey = () =>
  badInput(
    'This Idempotency-Key has named another request within the last 24 hours: use a new key for each request, and the ' +
      'same one only to send the very same request again.',
  );
