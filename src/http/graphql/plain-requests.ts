import type { IncomingMessage } from 'node:http';
import { stringifyResult } from '../../gateway/reads/raw-data.js';
import type { ErrorCode } from '../../platform/errors.js';
import { LruMap } from '../../platform/lru-map.js';
import { sendText } from '../answer.js';
import { runOperation, type HttpExchange } from './run-operation.js';

/** Values of the header `accept` that are remembered; those that nobody sends any more go first. */
const mostTypes = 100;

/** What of a request decides in which type it is answered. */
type Asked = Pick<IncomingMessage, 'method' | 'headers'>;

/**
 * Requests of which the protocol has nothing left to decide: a POST whose body is an operation that was admitted, and
 * whose `accept` header Apollo has answered before. They are answered without it, in the type that it chose then.
 */
export class PlainRequests {
  readonly #types = new LruMap<string, string>(mostTypes);

  /** Remembers the type that Apollo has answered a request with. */
  learn({ request }: { readonly request: Asked }, type: string | undefined): void {
    if (type !== undefined && request.method === 'POST') this.#types.set(request.headers.accept ?? '', type);
  }

  /** The type that Apollo has answered such requests in; undefined where it has to be asked. */
  typeFor({ headers, method }: Asked): string | undefined {
    return method === 'POST' ? this.#types.get(headers.accept ?? '') : undefined;
  }

  /** Answers a plain request, and resolves to the codes of the errors that were sent; null where it is none. */
  answer(exchange: HttpExchange): Promise<readonly ErrorCode[]> | null {
    const { request, response, asked, admitted, body } = exchange;
    const type = this.typeFor(request);
    if (type === undefined || !asked || !admitted) return null;
    const { extensions = null } = body as { extensions?: unknown };
    if (typeof extensions !== 'object' || Array.isArray(extensions)) return null;
    return runOperation(exchange).then(({ result, status = 200, codes }) => {
      sendText(response, status, stringifyResult(result), type);
      return codes;
    });
  }
}
