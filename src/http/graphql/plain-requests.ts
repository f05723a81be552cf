import { stringifyResult } from '../../gateway/reads/raw-data.js';
import type { ErrorCode } from '../../platform/errors.js';
import { sendText } from '../answer.js';
import { runOperation, type HttpExchange } from './run-operation.js';

/** Values of the header `accept` that are remembered. */
const mostTypes = 100;

/**
 * Requests of which the protocol has nothing left to decide: a POST whose body is an operation that was admitted, and
 * whose `accept` header Apollo has answered before. They are answered without it, in the type that it chose then.
 */
export class PlainRequests {
  readonly #types = new Map<string, string>();

  /** Remembers the type that Apollo has answered a request with. */
  learn({ request }: HttpExchange, type: string | undefined): void {
    if (type !== undefined && request.method === 'POST' && this.#types.size < mostTypes)
      this.#types.set(request.headers.accept ?? '', type);
  }

  /** Answers a plain request, and resolves to the codes of the errors that were sent; null where it is none. */
  answer(exchange: HttpExchange): Promise<readonly ErrorCode[]> | null {
    const { request, response, asked, admitted, body } = exchange;
    const type = this.#types.get(request.headers.accept ?? '');
    if (type === undefined || request.method !== 'POST' || !asked || !admitted) return null;
    const { extensions = null } = body as { extensions?: unknown };
    if (typeof extensions !== 'object' || Array.isArray(extensions)) return null;
    return runOperation(exchange).then(({ result, status = 200, codes }) => {
      sendText(response, status, stringifyResult(result), type);
      return codes;
    });
  }
}
