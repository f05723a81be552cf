import { OperationTypeNode } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphContext } from '../../gateway/engine.js';
import type { Admitted, OperationRequest } from '../../graphql/admission/admit.js';
import { codesIn, formatResult, type ClientResult } from '../../graphql/errors.js';
import { errorCodes, type ErrorCode } from '../../platform/errors.js';
import type { Viewer } from '../../viewer/index.js';
import { Asking } from '../operations/asking.js';
import { withCost } from '../operations/cost-extension.js';
import { runOnce } from './run-once.js';
import { retryAfter } from '../response.js';
import type { Edge } from '../server.js';

/** An HTTP request that was let in, on its way to its answer. */
export interface HttpExchange {
  readonly edge: Edge;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Null, as is `admitted`, where Apollo has to say what is wrong with the request. */
  readonly asked: OperationRequest | null;
  readonly admitted: Admitted | null;
  readonly body: unknown;
}

/** What an operation came to, as clients may see it. */
export interface Outcome {
  readonly result: ClientResult;
  /** Of a result without data. */
  readonly status?: number;
  readonly codes: readonly ErrorCode[];
}

/** Runs an admitted operation on the graph; a mutation that its client has named, once. */
export function runOperation(exchange: HttpExchange): Promise<Outcome> {
  const { edge, request, response, requestId, viewer } = exchange;
  if (edge.once && request.headers['idempotency-key'] !== undefined && isMutation(exchange))
    return runOnce(exchange, edge.once, (createContext) =>
      run(exchange, () => createContext(viewer, requestId)),
    );
  return run(exchange, () => edge.createContext(viewer, requestId, goneSignal(response)));
}

const isMutation = ({ admitted }: HttpExchange) =>
  admitted?.operation.operation === OperationTypeNode.MUTATION;

async function run(exchange: HttpExchange, newContext: () => GraphContext): Promise<Outcome> {
  const { edge, request, response, requestId, viewer, asked, admitted } = exchange;
  if (!asked || !admitted) throw new Error('What was not admitted has come to be run.');
  const { schema, document } = admitted;
  const { operationName, variables } = asked;
  const reads = edge.readsOf?.(viewer);
  const executed = await edge.graph.execute(
    new Asking({ schema, document, operationName, variables, admitted, reads }, newContext),
  );
  const formatted = formatResult(executed, { requestId, logger: edge.logger });
  const { gate } = edge;
  const result = gate
    ? withCost(formatted, {
        requested: admitted.cost,
        isDetailed: request.headers['x-sluice-cost'] !== undefined,
        limit: () => gate.limitOf(viewer),
      })
    : formatted;
  const codes = codesIn(result);
  // Said of fields as well, in an answer that has data: whoever reads no further than its head learns when to come back.
  if (codes.includes('UNAVAILABLE')) response.setHeader('retry-after', String(retryAfter));
  return 'data' in result || !codes[0]
    ? { result, codes }
    : { result, codes, status: errorCodes[codes[0]].http };
}

/** Aborted when the client leaves before it has its answer. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
