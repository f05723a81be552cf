import type { OwnGraph } from '../gateway/own-part.js';
import type { GraphContext } from '../gateway/engine.js';
import { graphOf } from '../gateway/engine.js';
import { localEngine } from '../gateway/local-engine.js';
import { keySetHandler } from '../http/handlers/key-set.js';
import type { Handler } from '../http/server.js';
import { subgraphHandler } from '../http/graphql/subgraph.js';
import type { Parts } from '../parts.js';
import { startSigning } from '../partners/index.js';
import { createAgent, createGuard } from '../platform/network/index.js';
import type { Viewer } from '../viewer/index.js';
import { ServedSupergraph } from './supergraph.js';

const openPorts = [80, 443];

/** What partners and other gateways need of this node. */
export interface Federation extends AsyncDisposable {
  readonly handlers: readonly Handler[];
}

/** Starts what stands between this node and partners: the served graph, the way out, the keys. */
export async function startFederation(
  parts: Parts,
  own: OwnGraph,
  createContext: (viewer: Viewer, requestId: string, signal?: AbortSignal) => GraphContext,
): Promise<Federation> {
  const { db, events, config, access, graph } = parts;
  const { allowedAddresses, deadline, maxBytes, token } = config.subgraphs;
  const logger = parts.logger.child({ part: 'federation' });
  const signing = await startSigning(db, logger);
  const guard = createGuard(allowedAddresses, undefined, openPorts);
  const dispatcher = createAgent({ guard, verifyCertificates: true, idleMillis: deadline });
  const means = { guard, dispatcher, tokenFor: signing.tokenFor, deadline, maxBytes, logger };
  const { contract, part } = own;
  const { composer } = parts;
  const served = await ServedSupergraph.start({
    ...{ db, events, contract, composer, own: part, graph, means, logger },
  });
  const door = token && {
    graph: graphOf(localEngine(own.schema)),
    token,
    authenticate: (authorization: string | undefined) => access.authenticate(authorization),
    createContext,
    logger,
    operations: parts.counts.operations,
  };
  return {
    handlers: [keySetHandler(signing.keySet), ...(door ? [subgraphHandler(door)] : [])],
    [Symbol.asyncDispose]: async () => {
      await served[Symbol.asyncDispose]();
      await signing[Symbol.asyncDispose]();
      await dispatcher.destroy();
    },
  };
}
