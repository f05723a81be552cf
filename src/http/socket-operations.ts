import type { IncomingMessage } from 'node:http';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { GraphRequest } from '../gateway/engine.js';
import type { Admission } from '../graphql/admit.js';
import { codedError, codeOf } from '../graphql/errors.js';
import type { Viewer } from '../viewer/index.js';
import { RunningOperation } from './running-operation.js';
import type { Edge } from './server.js';

/** Operations that one socket may have open at once. */
const mostOperations = 100;

const initialisationTimeout = 3_000;

/** What belongs to one socket. */
export interface Connection {
  readonly request: IncomingMessage;
  /** To be called once the socket has said who it is. */
  readonly initialised: () => void;
  /** By the message that began them: ids may come again before the operation before has quite ended. */
  readonly operations: Map<SubscribePayload, RunningOperation>;
  viewer: Viewer | null;
}

/** Operations over graphql-transport-ws: admitted, executed and formatted exactly as over HTTP. */
export function operationsServer(edge: Edge, admission: Admission): Server<Connection> {
  return makeServer<{ authorization?: unknown }, Connection>({
    connectionInitWaitTimeout: initialisationTimeout,
    async onConnect({ connectionParams, extra }) {
      const given = connectionParams?.authorization;
      extra.viewer = await viewerOf(
        edge,
        typeof given === 'string' ? given : extra.request.headers.authorization,
      );
      if (extra.viewer) extra.initialised();
      return extra.viewer !== null;
    },
    onSubscribe: ({ extra }, _id, payload) => begin(payload, extra, edge, admission),
    execute: (args) => edge.graph.execute(requestOf(args)),
    async subscribe(args) {
      const events = await edge.graph.subscribe(requestOf(args));
      return Symbol.asyncIterator in events ? events : failing(events);
    },
    onNext: ({ extra }, _id, payload, _args, result) => extra.operations.get(payload)?.format(result),
    onError({ extra }, _id, payload, errors) {
      const operation = extra.operations.get(payload);
      const formatted = operation?.formatErrors(errors);
      if (operation?.isAdmitted === false) end(payload, extra);
      return formatted;
    },
    onComplete({ extra }, _id, payload) {
      end(payload, extra);
    },
    onClose({ extra }) {
      for (const operation of extra.operations.values()) operation.abort();
    },
  });
}

function begin(payload: SubscribePayload, connection: Connection, edge: Edge, admission: Admission) {
  const { operations, viewer } = connection;
  if (!viewer) throw new Error('An operation came before the socket was initialised.');
  const { query, operationName, variables } = payload;
  const operation = new RunningOperation(edge, viewer, query);
  operations.set(payload, operation);
  if (wanted(operations) > mostOperations) return [tooManyOperations];
  const admitted = admission.admit({ query, operationName, variables });
  if (admitted.errors) return admitted.errors;
  operation.admitted(admitted.operation);
  return {
    schema: admitted.schema,
    document: admitted.document,
    operationName: operationName ?? null,
    variableValues: variables ?? null,
    contextValue: operation,
  };
}

const wanted = (operations: ReadonlyMap<unknown, RunningOperation>) =>
  Array.from(operations.values()).filter(({ isWanted }) => isWanted).length;

function end(payload: SubscribePayload, { operations }: Connection): void {
  const operation = operations.get(payload);
  operations.delete(payload);
  operation?.abort();
  operation?.log();
}

function requestOf({
  schema,
  document,
  operationName,
  variableValues,
  contextValue,
}: ExecutionArgs): GraphRequest {
  if (!(contextValue instanceof RunningOperation)) throw new Error('An operation came without its context.');
  return {
    schema,
    document,
    operationName,
    variables: variableValues,
    context: contextValue.newContext(),
    contextOfEvent: contextValue.newContext,
    onStop: contextValue.abort,
  };
}

async function viewerOf(edge: Edge, authorization: string | undefined): Promise<Viewer | null> {
  try {
    return await edge.authenticate(authorization);
  } catch (error) {
    if (codeOf(error) === 'UNAUTHENTICATED') return null;
    throw error;
  }
}

/** Events that fail at once: what did not even start is told by an `error` message, not by a result. */
const failing = ({ errors }: ExecutionResult): AsyncIterable<never> => ({
  [Symbol.asyncIterator]: () => ({
    next: () => Promise.reject(errors?.[0] ?? new Error('A subscription has no source.')),
  }),
});

const tooManyOperations = codedError(
  'RATE_LIMITED',
  `A socket may have ${String(mostOperations)} operations open; complete one, or open another socket.`,
);
