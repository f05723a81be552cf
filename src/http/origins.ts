import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Whether a page of the request's origin may talk to us. Clients that are no browsers send none; the rest must be
 * pages of our own or of an origin on the list, letter by letter.
 */
export function isWelcome({ headers }: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = headers;
  return origin === undefined || allowed.includes(origin) || (host !== undefined && hostOf(origin) === host);
}

/** Lets pages of origins on the list read the answer. Returns whether the request was a preflight, now answered. */
export function answerCors(
  request: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[],
): boolean {
  const { origin } = request.headers;
  if (allowed.length > 0) response.setHeader('vary', 'origin');
  if (origin !== undefined && allowed.includes(origin)) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', 'x-request-id, retry-after, idempotent-replayed');
  }
  if (request.method !== 'OPTIONS') return false;
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader(
      'access-control-allow-headers',
      'authorization, content-type, idempotency-key, last-event-id, x-request-id',
    );
    response.setHeader('access-control-max-age', '600');
  }
  response.writeHead(204).end();
  return true;
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
