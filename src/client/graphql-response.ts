import type { ErrorCode } from './operations.generated.js';
import { SluiceError } from './sluice-error.js';

/** The closed list of codes: all of the contract's. Another one, of a later server, is read as INTERNAL. */
const codes: Readonly<Record<ErrorCode, true>> = {
  ALIAS_LIMIT: true,
  BAD_USER_INPUT: true,
  CONFLICT: true,
  COST_LIMIT: true,
  CURSOR_EXPIRED: true,
  DEPTH_LIMIT: true,
  DOCUMENT_NOT_TRUSTED: true,
  FORBIDDEN: true,
  INTERNAL: true,
  NOT_FOUND: true,
  RATE_LIMITED: true,
  SCHEMA_CHANGED: true,
  SIZE_LIMIT: true,
  SUBGRAPH_UNAVAILABLE: true,
  TIMEOUT: true,
  UNAUTHENTICATED: true,
  UNAVAILABLE: true,
  UPSTREAM_UNAVAILABLE: true,
};

const isCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(codes, value);

/** Narrows what came from outside to an object whose fields can be looked at. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPath = (value: unknown): value is (string | number)[] =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

/** The error that one entry of a GraphQL answer's `errors`, or of a payload's `userErrors`, tells of. */
export function errorFrom(entry: unknown, requestId?: string): SluiceError {
  const error = isRecord(entry) ? entry : {};
  const extensions = isRecord(error['extensions']) ? error['extensions'] : {};
  const code = error['code'] ?? extensions['code'];
  const { requestId: id, cursor, retryAfter } = extensions;
  return new SluiceError(
    isCode(code) ? code : 'INTERNAL',
    typeof error['message'] === 'string' ? error['message'] : 'The server gave no reason.',
    {
      path: isPath(error['path']) ? error['path'] : undefined,
      requestId: typeof id === 'string' ? id : requestId,
      retryable: extensions['retryable'] === true,
      cursor: typeof cursor === 'string' ? cursor : undefined,
      retryAfter: typeof retryAfter === 'number' ? retryAfter : undefined,
    },
  );
}

/** The data of a GraphQL answer. Any error in it is thrown: half an answer is none. */
export function dataOf(answer: unknown, requestId?: string): Record<string, unknown> {
  if (isRecord(answer) && Array.isArray(answer['errors']) && answer['errors'].length > 0)
    throw errorFrom(answer['errors'][0], requestId);
  if (isRecord(answer) && isRecord(answer['data'])) return answer['data'];
  throw new SluiceError('INTERNAL', 'The server answered with something that is not GraphQL.', { requestId });
}

/** Throws the first expected failure that a mutation's payloads report. */
export function throwUserErrors(data: Record<string, unknown>, requestId?: string): void {
  for (const payload of Object.values(data)) {
    const errors = isRecord(payload) ? payload['userErrors'] : undefined;
    if (Array.isArray(errors) && errors.length > 0) throw errorFrom(errors[0], requestId);
  }
}
