import {
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from 'node:http';
import type { Drain } from './drain.js';

/** Whole seconds after which who was told that nothing goes just now had better ask again. */
export const retryAfter = 1;

/**
 * A response that has the headers of every answer, unless they were set to something else, and says that it is the last on its
 * connection once the drain has begun. It does so when its headers are written: kept beside those of the answer, each of them
 * would be looked up and checked one by one, for every request.
 */
export class EdgeResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  #requestId: string | undefined;
  #drain: Drain | undefined;

  /** Says which request it answers. What is answered before that is not of the edge. */
  begin(requestId: string, drain: Drain): void {
    this.#requestId = requestId;
    this.#drain = drain;
  }

  override writeHead(status: number, first?: string | Given, second?: Given): this {
    const given = flat(typeof first === 'string' ? second : first);
    if (this.#requestId !== undefined) {
      this.#add(given, 'x-request-id', this.#requestId);
      this.#add(given, 'x-content-type-options', 'nosniff');
      this.#add(given, 'cache-control', 'no-store');
    }
    if (status === 503) this.#add(given, 'retry-after', String(retryAfter));
    if (this.#drain?.begun) this.#add(given, 'connection', 'close');
    return typeof first === 'string' ? super.writeHead(status, first, given) : super.writeHead(status, given);
  }

  #add(headers: OutgoingHttpHeader[], name: string, value: string): void {
    if (!headers.includes(name) && !this.hasHeader(name)) headers.push(name, value);
  }
}

/** Headers of an answer, by name or as names and values in turn. */
type Given = OutgoingHttpHeaders | OutgoingHttpHeader[];

function flat(given: Given = []): OutgoingHttpHeader[] {
  if (Array.isArray(given)) return [...given];
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
}
