import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { codeOf, formatError } from '../graphql/errors.js';
import { errorCodes, Failure } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';
import { HttpFailure } from './body.js';

const wellFormed = /^[\w.-]{1,64}$/;
const graphqlResponse = 'application/graphql-response+json';

/** The id of a request: the client's own where it is well-formed, a new one otherwise. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  type = 'application/json',
): void {
  sendText(response, status, JSON.stringify(body), `${type}; charset=utf-8`);
}

/** Answers with a text of this media type; the body is left out where the request was a HEAD. */
export function sendText(response: ServerResponse, status: number, text: string, type: string): void {
  response.writeHead(status, ['content-type', type, 'content-length', String(Buffer.byteLength(text))]);
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** Answers a request that failed as a whole, in the shape of a GraphQL answer. */
export function sendErrors(
  response: ServerResponse,
  errors: readonly unknown[],
  reporting: { requestId: string; logger: Logger },
  status = statusOf(errors[0]),
): readonly string[] {
  const formatted = errors.map((error) => formatError(error, reporting));
  const [first] = errors;
  if (codeOf(first) === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer');
  if (first instanceof Failure && first.retryAfter !== undefined)
    response.setHeader('retry-after', String(first.retryAfter));
  sendJson(response, status, { errors: formatted }, mediaTypeFor(response.req));
  return formatted.map(({ extensions }) => extensions.code);
}

const statusOf = (error: unknown): number =>
  error instanceof HttpFailure ? error.status : errorCodes[codeOf(error)].http;

/**
 * The status of a document that is refused: 400, but for clients that accept nothing newer than `application/json` by
 * its name. To them, says GraphQL over HTTP, a status other than 200 would mean that no GraphQL server has answered.
 */
export const documentStatus = ({ headers: { accept = '' } }: IncomingMessage): 200 | undefined =>
  accept.includes('application/json') && !/graphql-response|\*\//.test(accept) ? 200 : undefined;

/** The media type for an answer of GraphQL: the newer one for clients that ask for it. */
const mediaTypeFor = ({ headers }: IncomingMessage) =>
  headers.accept?.includes(graphqlResponse) === true ? graphqlResponse : 'application/json';
