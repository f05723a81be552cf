import type { ApolloServer } from '@apollo/server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Admission } from '../../graphql/admission/admit.js';
import { sha256Hex } from '../../platform/sha256.js';
import { documentStatus, sendErrors } from '../answer.js';
import type { Exchange } from './apollo.js';
import { checkAccept, readJson } from '../body.js';
import { clientIn, whole } from '../operations/gate.js';
import { logOperation } from '../operations/operation-log.js';
import { admitOverHttp, operationIn, operationInSearch, searchOf } from '../operations/operation-request.js';
import type { PlainRequests } from './plain-requests.js';
import type { Edge } from '../server.js';
import { throughApollo } from './through-apollo.js';

/** What answers operations over HTTP. */
export interface HttpGraphql {
  readonly edge: Edge;
  readonly apollo: ApolloServer<Exchange>;
  readonly plain: PlainRequests;
  readonly admission: Admission;
}

/** Answers `POST /graphql`, and `GET /graphql` for queries. Nothing is read from those who hold no token. */
export async function answerGraphql(
  { edge, admission, apollo, plain }: HttpGraphql,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const startedAt = performance.now();
  const known = edge.authenticate(request.headers.authorization);
  const viewer = known instanceof Promise ? await known : known;
  checkAccept(request);
  const body = request.method === 'POST' ? await readJson(request) : undefined;
  const sent = request.method === 'POST' ? operationIn(body) : operationInSearch(searchOf(request));
  const client = clientIn(request.headers);
  const found = whole(sent, edge.gate, client, viewer);
  const asked = found instanceof Promise ? await found : found;
  const admitted = asked && admitOverHttp(asked, admission);
  let codes: readonly string[];
  if (admitted?.errors) {
    codes = sendErrors(
      response,
      admitted.errors,
      { requestId, logger: edge.logger },
      documentStatus(request),
    );
  } else {
    if (asked && admitted) edge.gate?.pass({ viewer, client, text: asked.query, admitted });
    const exchange = { edge, request, response, requestId, viewer, asked, admitted, body };
    codes = await (plain.answer(exchange) ?? throughApollo(apollo, plain, exchange));
  }
  if (!asked) {
    edge.operations?.add('none', codes[0] ?? 'OK');
    return;
  }
  const operation = admitted?.operation ?? null;
  const hash = admitted?.errors ? sha256Hex(asked.query) : (admitted?.hash ?? '');
  logOperation(edge, { requestId, transport: 'http', viewer, hash, operation, startedAt, codes });
}
