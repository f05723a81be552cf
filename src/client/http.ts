import { isRecord } from './graphql-response.js';
import { SluiceError } from './sluice-error.js';

/** One GraphQL request as it goes over the wire. */
export interface HttpRequest {
  readonly endpoint: URL;
  readonly token: string | undefined;
  /** As the client calls itself. */
  readonly name: string | undefined;
  readonly body: string;
  /** Under which the server does it once. */
  readonly idempotencyKey?: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Posts one request; resolves to the GraphQL answer, whatever it says, and the id the server gave it. */
export async function post(request: HttpRequest, fetch: typeof globalThis.fetch) {
  const late = AbortSignal.timeout(request.timeout);
  try {
    const response = await fetch(request.endpoint, {
      method: 'POST',
      redirect: 'manual',
      signal: request.signal ? AbortSignal.any([request.signal, late]) : late,
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...(request.name === undefined ? {} : { 'graphql-client-name': request.name }),
        ...(request.idempotencyKey === undefined ? {} : { 'idempotency-key': request.idempotencyKey }),
        ...(request.token === undefined ? {} : { authorization: `Bearer ${request.token}` }),
      },
      body: request.body,
    });
    const requestId = response.headers.get('x-request-id') ?? undefined;
    return { answer: parse(await response.text(), response.status, request.endpoint), requestId };
  } catch (error) {
    if (error instanceof SluiceError) throw error;
    if (late.aborted)
      throw new SluiceError(
        'TIMEOUT',
        `${request.endpoint.origin} did not answer within ${String(request.timeout / 1_000)} seconds.`,
        { cause: error, retryable: true },
      );
    request.signal?.throwIfAborted();
    throw new SluiceError('UNAVAILABLE', `Cannot reach ${request.endpoint.origin}: ${reasonOf(error)}.`, {
      cause: error,
      retryable: true,
    });
  }
}

function parse(text: string, status: number, endpoint: URL): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text);
    if (isRecord(answer) && ('data' in answer || 'errors' in answer)) return answer;
  } catch {
    // Not JSON, so not from Sluice: told below.
  }
  throw new SluiceError(
    status >= 500 ? 'UNAVAILABLE' : 'NOT_FOUND',
    `${endpoint.href} answered ${String(status)} and no GraphQL: is this the address of a Sluice server?`,
    { retryable: status >= 500 },
  );
}

/** What went wrong underneath, in a few words; fetch itself only says that it failed. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the connection failed';
  const { cause } = error;
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? reasonOf(cause) : error.message;
}
