import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendText } from '../answer.js';
import type { Exchange } from './apollo.js';
import { bodyFor, searchFor } from '../operations/gate.js';
import { searchOf } from '../operations/operation-request.js';
import type { PlainRequests } from './plain-requests.js';
import { runOperation, type HttpExchange, type Outcome } from './run-operation.js';

/** Has Apollo keep the protocol; resolves to the codes of the errors that were sent. */
export async function throughApollo(
  apollo: ApolloServer<Exchange>,
  plain: PlainRequests,
  exchange: HttpExchange,
): Promise<readonly string[]> {
  const { request, response, requestId, asked, body } = exchange;
  let outcome: Outcome | undefined;
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? '',
      headers: headersOf(request),
      search: asked?.hash != null ? searchFor(asked) : searchOf(request),
      body: asked?.hash != null ? bodyFor(asked) : body,
    },
    context: () => Promise.resolve({ run: async () => (outcome = await runOperation(exchange)) }),
  });
  const text = answer.body.kind === 'complete' ? answer.body.string : '';
  if (outcome) {
    plain.learn(exchange, answer.headers.get('content-type'));
    send(response, answer, text);
    return outcome.codes;
  }
  send(response, { ...answer, status: refusedStatus(answer) }, withRequestId(text, requestId));
  return ['BAD_USER_INPUT'];
}

function send(response: ServerResponse, { status, headers }: HTTPGraphQLResponse, text: string): void {
  const allow = headers.get('allow');
  if (allow !== undefined) response.setHeader('allow', allow);
  sendText(response, status ?? 200, text, headers.get('content-type') ?? 'application/json; charset=utf-8');
}

/** Apollo answers 200 to clients that try persisted queries; a refusal is a refusal. */
const refusedStatus = ({ status = 500 }: HTTPGraphQLResponse) => (status < 400 ? 400 : status);

/** Apollo words its own refusals without knowing which request they are for. */
function withRequestId(text: string, requestId: string): string {
  const { errors } = JSON.parse(text) as { errors: { extensions: object }[] };
  return JSON.stringify({
    errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } })),
  });
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
