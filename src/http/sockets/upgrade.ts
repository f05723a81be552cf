import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { formatError } from '../../graphql/errors.js';
import { Failure } from '../../platform/errors.js';
import { requestIdOf } from '../answer.js';
import { namesOneHost, severalHosts } from '../hosts.js';
import { isWelcome } from '../origins.js';
import { pathOf, placeOf } from '../place.js';
import { retryAfter } from '../response.js';
import type { Edge } from '../server.js';

/** Why a socket may not be opened, with the status for it; null if it may. */
export function upgradeRefusal(
  request: IncomingMessage,
  draining: boolean,
  allowedOrigins: readonly string[],
): { status: number; failure: Failure } | null {
  if (!namesOneHost(request)) return { status: 400, failure: severalHosts };
  if (pathOf(request) !== '/graphql')
    return { status: 404, failure: new Failure('NOT_FOUND', 'Sockets are opened at /graphql.') };
  if (draining)
    return { status: 503, failure: new Failure('UNAVAILABLE', 'Sluice is about to stop: try again.') };
  if (!isWelcome(request, allowedOrigins))
    return {
      status: 403,
      failure: new Failure(
        'FORBIDDEN',
        'Pages of this origin may not open sockets; see SLUICE_ALLOWED_ORIGINS.',
      ),
    };
  return null;
}

/** Answers an upgrade with plain HTTP and JSON, and hangs up. */
export function refuseUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  { status, failure }: { status: number; failure: Failure },
  edge: Edge,
): void {
  edge.refusals?.add(placeOf(edge, request), failure.code);
  const requestId = requestIdOf(request);
  const body = JSON.stringify({ errors: [formatError(failure, { requestId, logger: edge.logger })] });
  socket.once('finish', () => socket.destroy());
  socket.end(
    [
      `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
      'Connection: close',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${String(Buffer.byteLength(body))}`,
      ...(status === 503 || status === 429 ? [`Retry-After: ${String(waitOf(failure))}`] : []),
      'X-Content-Type-Options: nosniff',
      'Cache-Control: no-store',
      `X-Request-Id: ${requestId}`,
      '',
      body,
    ].join('\r\n'),
  );
}

const waitOf = (failure: Failure) => failure.retryAfter ?? retryAfter;
