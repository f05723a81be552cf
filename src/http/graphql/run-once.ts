import { stringifyResult } from '../../gateway/reads/raw-data.js';
import { codesIn, formatError, type ClientResult } from '../../graphql/errors.js';
import { errorCodes, Failure } from '../../platform/errors.js';
import type { Keep } from '../../platform/kept-answer.js';
import { idempotencyKeyIn, type Once } from '../operations/once.js';
import { retryAfter } from '../response.js';
import type { Edge } from '../server.js';
import type { HttpExchange, Outcome } from './run-operation.js';

/** Runs an operation that its client has named, unless that was done before: then its answer is the one of that time. */
export async function runOnce(
  exchange: HttpExchange,
  once: Once,
  run: (createContext: Edge['createContext']) => Promise<Outcome>,
): Promise<Outcome> {
  const { edge, request, response, requestId, viewer, asked, admitted } = exchange;
  let fresh: Outcome | undefined;
  try {
    const key = idempotencyKeyIn(request) ?? '';
    const same = JSON.stringify([admitted?.hash, asked?.operationName ?? null, asked?.variables ?? {}]);
    const { text, status, isRepeated } = await once({ viewer, key, asked: same }, async (createContext) => {
      fresh = await run(createContext);
      const { result } = fresh;
      return { text: stringifyResult(settled(result)), status: fresh.status ?? null, keep: keepOf(result) };
    });
    if (!isRepeated && fresh) return fresh;
    response.setHeader('idempotent-replayed', 'true');
    const result = JSON.parse(text) as ClientResult;
    return { result, codes: codesIn(result), ...(status !== null && { status }) };
  } catch (error) {
    const refusal = formatError(error, { requestId, logger: edge.logger });
    const { code } = refusal.extensions;
    if (error instanceof Failure && error.passesSoon) response.setHeader('retry-after', String(retryAfter));
    return { result: { errors: [refusal] }, codes: [code], status: errorCodes[code].http };
  }
}

/**
 * A refusal that changed nothing may be asked for again. A failure that may pass, without data, would tell for a day to ask again
 * for what has taken place.
 */
function keepOf({ errors = [], data }: ClientResult): Keep {
  const payloads = Object.values(data ?? {});
  if (errors.some(({ extensions: { code, retryable } }) => retryable || code === 'INTERNAL'))
    return payloads.every((payload) => payload === null) ? 'never' : 'if changed';
  return payloads.every(isRefusal) ? 'if changed' : 'always';
}

const isRefusal = (payload: unknown) =>
  payload === null ||
  (typeof payload === 'object' &&
    'userErrors' in payload &&
    Array.isArray(payload.userErrors) &&
    payload.userErrors.length > 0);

/** As it is repeated: the same until its name is free again, so nothing in it is worth trying again. */
const settled = ({ errors, ...rest }: ClientResult): ClientResult => ({
  ...rest,
  ...(errors && {
    errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, retryable: false } })),
  }),
});
