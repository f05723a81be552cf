import { stringifyResult } from '../../gateway/reads/raw-data.js';
import { codesIn, formatError, type ClientResult } from '../../graphql/errors.js';
import { errorCodes } from '../../platform/errors.js';
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
      return { text: stringifyResult(result), status: fresh.status ?? null, isFinal: isFinal(result) };
    });
    if (!isRepeated && fresh) return fresh;
    response.setHeader('idempotent-replayed', 'true');
    const result = JSON.parse(text) as ClientResult;
    return { result, codes: codesIn(result), ...(status !== null && { status }) };
  } catch (error) {
    const refusal = formatError(error, { requestId, logger: edge.logger });
    const { code } = refusal.extensions;
    if (code === 'CONFLICT') response.setHeader('retry-after', String(retryAfter));
    return { result: { errors: [refusal] }, codes: [code], status: errorCodes[code].http };
  }
}

/** Whether it would be the same if it was asked again. */
const isFinal = ({ errors = [] }: ClientResult) =>
  !errors.some(({ extensions: { code, retryable } }) => retryable || code === 'INTERNAL');
