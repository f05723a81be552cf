import type { IncomingHttpHeaders } from 'node:http';
import type { Admitted, OperationRequest } from '../../graphql/admission/admit.js';
import type { RateLimit } from '../../graphql/admission/cost-budget.js';
import type { Viewer } from '../../viewer/index.js';

/** An operation that was admitted, and who sent it. */
export interface Passing {
  readonly viewer: Viewer;
  /** As the client calls itself. */
  readonly client: unknown;
  readonly text: string;
  readonly admitted: Admitted;
}

/** What stands between clients and the graph: which documents each may send, and how much each viewer may ask for. */
export interface Gate {
  /** The text that runs for what was sent; throws a Failure where there is none. */
  textFor(sent: OperationRequest, client: unknown, viewer: Viewer): string | Promise<string>;
  /** Counts the operation and takes its cost; throws a Failure with RATE_LIMITED where too little is left. */
  pass(passing: Passing): void;
  /** What a viewer has left. */
  limitOf(viewer: Viewer): RateLimit;
}

/** How a client calls itself: in our words, or those of Apollo's clients. */
export const clientIn = (headers: IncomingHttpHeaders | Readonly<Record<string, unknown>>): unknown =>
  headers['graphql-client-name'] ?? headers['apollographql-client-name'];

/** What was sent with its text, wherever that comes from; null where nothing can be made of it. At once where it came along. */
export function whole(
  sent: OperationRequest | null,
  gate: Gate | undefined,
  client: unknown,
  viewer: Viewer,
): OperationRequest | null | Promise<OperationRequest> {
  if (!sent) return null;
  if (!gate) return sent.query === '' ? null : sent;
  const text = gate.textFor(sent, client, viewer);
  if (typeof text !== 'string') return text.then((query) => ({ ...sent, query }));
  return text === sent.query ? sent : { ...sent, query: text };
}

/** The same request with its text in the body, for those who know no hashes. */
export const bodyFor = ({ query, operationName, variables }: OperationRequest) => ({
  query,
  operationName: operationName ?? null,
  variables: variables ?? null,
});

/** The same request with its text in the address. */
export function searchFor({ query, operationName, variables }: OperationRequest): string {
  const parameters = new URLSearchParams({ query });
  if (operationName != null) parameters.set('operationName', operationName);
  if (variables != null) parameters.set('variables', JSON.stringify(variables));
  return `?${parameters.toString()}`;
}
