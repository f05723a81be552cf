import type { IncomingMessage } from 'node:http';
import type { Graph, GraphContext } from '../../gateway/engine.js';
import { admission } from '../../graphql/admission/admit.js';
import { codesIn, formatResult } from '../../graphql/errors.js';
import { sha256Hex } from '../../platform/sha256.js';
import { Failure } from '../../platform/errors.js';
import type { Logger } from '../../platform/logger.js';
import type { Counter } from '../../platform/metrics.js';
import type { Secret } from '../../platform/secret.js';
import type { Viewer } from '../../viewer/index.js';
import { sendErrors, sendJson } from '../answer.js';
import { HttpFailure, readJson } from '../body.js';
import { logOperation, type Answered } from '../operations/operation-log.js';
import { admitOverHttp, operationIn } from '../operations/operation-request.js';
import type { Handler } from '../server.js';
import { isSame } from '../../platform/is-same.js';

/** What the door for other gateways needs. */
export interface SubgraphDoor {
  /** Our own part, with `_service` and `_entities`. */
  readonly graph: Graph;
  /** What the other gateway shows in `x-sluice-subgraph-token`. */
  readonly token: Secret;
  readonly authenticate: (authorization: string | undefined) => Viewer | Promise<Viewer>;
  readonly createContext: (viewer: Viewer, requestId: string) => GraphContext;
  readonly logger: Logger;
  readonly operations?: Counter | undefined;
}

/**
 * Serves our part of the graph to somebody else's gateway. It shows that it is one by a token of its own, and for whom
 * it asks by a bearer token as everybody has: each entity is read with that viewer's rights.
 */
export function subgraphHandler({
  graph,
  token,
  authenticate,
  createContext,
  logger,
  operations,
}: SubgraphDoor): Handler {
  const door = admission(graph);
  const log = (answered: Omit<Answered, 'transport'>) => {
    logOperation({ logger, operations }, { ...answered, transport: 'http' });
  };
  return {
    path: '/subgraph',
    async answer(request, response, requestId) {
      const startedAt = performance.now();
      if (!isSame(shownIn(request), token.reveal()))
        throw new Failure('UNAUTHENTICATED', 'Send the token of this subgraph in x-sluice-subgraph-token.');
      if (request.method !== 'POST') throw new HttpFailure(405, 'Only POST is answered here.');
      const viewer = await authenticate(request.headers.authorization);
      const asked = operationIn(await readJson(request));
      if (!asked) throw new HttpFailure(400, 'Send {"query": "…", "variables": {…}}.');
      const admitted = admitOverHttp(asked, door);
      if (admitted.errors) {
        const codes = sendErrors(response, admitted.errors, { requestId, logger });
        log({ requestId, viewer, hash: sha256Hex(asked.query), operation: null, startedAt, codes });
        return;
      }
      const { operationName, variables, query } = asked;
      const { document, operation } = admitted;
      const context = createContext(viewer, requestId);
      const executed = await graph.execute({ document, operationName, variables, context });
      const result = formatResult(executed, { requestId, logger });
      sendJson(response, 200, result);
      const codes = codesIn(result);
      log({ requestId, viewer, hash: sha256Hex(query), operation, startedAt, codes });
    },
  };
}

const shownIn = ({ headers }: IncomingMessage): string => {
  const shown = headers['x-sluice-subgraph-token'];
  return typeof shown === 'string' ? shown : '';
};
