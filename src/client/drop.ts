import { errorFrom, isRecord } from './graphql-response.js';
import { reasonOf } from './http.js';
import { SluiceError } from './sluice-error.js';

/** Close codes by which a server says that asking again the same way is useless. */
const refusals: ReadonlyMap<number, ConstructorParameters<typeof SluiceError>> = new Map([
  [4400, ['BAD_USER_INPUT', 'The server does not understand this client.']],
  [4401, ['UNAUTHENTICATED', 'The server wants a token: log in again.']],
  [4403, ['UNAUTHENTICATED', 'The server does not accept the token: log in again.']],
  [4406, ['BAD_USER_INPUT', 'The server does not speak graphql-transport-ws.']],
]);

/** Why a subscription ended. */
export interface Drop {
  /** In words. */
  readonly reason: string;
  /** Whole seconds after which to come again, where the server said so. */
  readonly retryAfter?: number | undefined;
}

/**
 * Why a subscription ended, when another connection may go on; throws when none can.
 * A refused token is final unless it can be renewed; a refused upgrade is, unless the server let us in before.
 */
export function dropFrom(ended: unknown, before: { tokenRenews: boolean; connected: boolean }): Drop {
  if (ended === undefined) return { reason: 'the server ended the subscription' };
  if (Array.isArray(ended) || ended instanceof SluiceError) {
    const error = ended instanceof SluiceError ? ended : errorFrom(ended[0]);
    if (error.retryable) return { reason: error.message, retryAfter: error.retryAfter };
    throw error;
  }
  const code = isRecord(ended) ? ended['code'] : undefined;
  if (typeof code !== 'number') return refusedUpgrade(ended, before.connected);
  const refusal = refusals.get(code);
  if (refusal && !(code === 4403 && before.tokenRenews)) throw new SluiceError(...refusal);
  return { reason: `the connection closed (${String(code)})` };
}

function refusedUpgrade(error: unknown, connectedBefore: boolean): Drop {
  const reason = reasonOf(isRecord(error) && error['error'] instanceof Error ? error['error'] : error);
  const status = /Unexpected server response: (4\d\d)/.exec(reason)?.[1];
  if (status === undefined || status === '429' || connectedBefore) return { reason };
  throw new SluiceError(
    status === '401' || status === '403' ? 'UNAUTHENTICATED' : 'BAD_USER_INPUT',
    `The server refused the WebSocket with ${status}: is this the address of a Sluice server, and the token good?`,
  );
}
