import { badInput, Failure } from '../../platform/errors.js';
import type { KeptAnswer } from '../../platform/kept-answer.js';
import { NotOpened, type Keychain } from '../../platform/keychain.js';
import type { Earlier } from './repeats.sql.js';

/** The answer of a request that was sent before; throws a Failure where there is none to be repeated. */
export function answerIn(earlier: Earlier | null, keys: Keychain, binding: readonly string[]): KeptAnswer {
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
    { passesSoon: true },
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
