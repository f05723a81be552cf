import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Admission, Admitted, OperationRequest } from '../graphql/admit.js';
import { codesIn, formatResult } from '../graphql/errors.js';
import { hashOf } from '../graphql/remembered.js';
import { errorCodes, type ErrorCode } from '../platform/errors.js';
import type { Viewer } from '../viewer/index.js';
import { documentStatus, sendErrors, sendText } from './answer.js';
import type { Exchange } from './apollo.js';
import { checkAccept, readJson } from './body.js';
import { withCost } from './cost-extension.js';
import { bodyFor, clientIn, searchFor, whole } from './gate.js';
import { logOperation } from './operation-log.js';
import { admitOverHttp, operationIn, operationInSearch } from './operation-request.js';
import type { Edge } from './server.js';

/** What answers operations over HTTP. */
export interface HttpGraphql {
  readonly edge: Edge;
  readonly apollo: ApolloServer<Exchange>;
  readonly admission: Admission;
}

interface Received {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Null where Apollo has to say what is wrong with the request. */
  readonly asked: OperationRequest | null;
  readonly body: unknown;
}

/** Answers `POST /graphql`, and `GET /graphql` for queries. Nothing is read from those who hold no token. */
export async function answerGraphql(
  graphql: HttpGraphql,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const startedAt = performance.now();
  const { edge, admission } = graphql;
  const viewer = await edge.authenticate(request.headers.authorization);
  checkAccept(request);
  const body = request.method === 'POST' ? await readJson(request) : undefined;
  const sent = request.method === 'POST' ? operationIn(body) : operationInSearch(searchOf(request));
  const client = clientIn(request.headers);
  const asked = await whole(sent, edge.gate, client, viewer);
  const admitted = asked && admitOverHttp(asked, admission);
  if (asked && admitted && !admitted.errors) edge.gate?.pass({ viewer, client, text: asked.query, admitted });
  const codes = admitted?.errors
    ? sendErrors(response, admitted.errors, { requestId, logger: edge.logger }, documentStatus(request))
    : await throughApollo(graphql, { request, response, requestId, viewer, asked, body }, admitted);
  if (!asked) return;
  const operation = admitted?.operation ?? null;
  const { query } = asked;
  logOperation(edge.logger, {
    requestId,
    transport: 'http',
    viewer,
    hash: hashOf(query),
    operation,
    startedAt,
    codes,
  });
}

/** Has Apollo keep the protocol; resolves to the codes of the errors that were sent. */
async function throughApollo(
  { edge, apollo }: HttpGraphql,
  { request, response, requestId, viewer, asked, body }: Received,
  admitted: Admitted | null,
): Promise<readonly string[]> {
  const ran: { codes: readonly ErrorCode[] | null } = { codes: null };
  const run = async () => {
    if (!asked || !admitted) throw new Error('Apollo has let in what was not admitted.');
    const context = edge.createContext(viewer, requestId, goneSignal(response));
    const { operationName, variables } = asked;
    const executed = await edge.graph.execute({
      schema: admitted.schema,
      document: admitted.document,
      operationName,
      variables,
      context,
    });
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
    ran.codes = codes;
    return 'data' in result || !codes[0] ? { result } : { result, status: errorCodes[codes[0]].http };
  };
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? '',
      headers: headersOf(request),
      search: asked?.hash != null ? searchFor(asked) : searchOf(request),
      body: asked?.hash != null ? bodyFor(asked) : body,
    },
    context: () => Promise.resolve({ run }),
  });
  const text = answer.body.kind === 'complete' ? answer.body.string : '';
  if (ran.codes) {
    send(response, answer, text);
    return ran.codes;
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

/** Aborted when the client leaves before it has its answer. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}
