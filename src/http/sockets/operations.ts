import { GraphQLError, OperationTypeNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { GraphRequest, SharedSubscription } from '../../gateway/engine.js';
import type { Admission } from '../../graphql/admit.js';
import { codedError } from '../../graphql/errors.js';
import { followKey } from '../../graphql/follow-key.js';
import type { FollowerCap } from '../follower-cap.js';
import { clientIn, type Gate } from '../gate.js';
import { operationIn } from '../operation-request.js';
import { RunningOperation } from '../running-operation.js';
import type { Edge } from '../server.js';
import type { Connection } from './connection.js';
import type { Sessions } from './sessions.js';
import { SharedResults } from './shared-operation.js';

/** Operations that one socket may have open at once. */
const mostOperations = 100;

/** Milliseconds: a gateway that many come back to at once may be slow to read what they say. */
const initialisationTimeout = 10_000;

/** What operations pass on their way in. */
export interface Door {
  readonly edge: Edge;
  readonly admission: Admission;
  readonly sessions: Sessions;
  readonly followers: FollowerCap;
}

/** An operation that was let in, on its way through graphql-ws. */
interface Begun {
  readonly operation: RunningOperation;
  readonly share: (live: SharedSubscription) => SharedResults;
}

/** Operations over graphql-transport-ws: admitted, executed and formatted exactly as over HTTP. */
export function operationsServer(door: Door): Server<Connection> {
  const { edge, sessions } = door;
  return makeServer<{ authorization?: unknown } & Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: initialisationTimeout,
    async onConnect({ connectionParams, extra }) {
      const given = connectionParams?.authorization;
      extra.client = clientIn(connectionParams ?? {});
      extra.wantsCost = connectionParams?.['x-sluice-cost'] !== undefined;
      const isIn = await sessions.admit(extra, typeof given === 'string' ? given : extra.authorization);
      if (isIn) extra.initialised();
      return isIn;
    },
    onSubscribe: ({ extra }, id, payload) =>
      edge.gate ? beginAtGate(edge.gate, id, payload, extra, door) : begin(id, payload, extra, door),
    execute: (args) => edge.graph.execute(requestOf(args)),
    async subscribe(args) {
      const live = await edge.graph.subscribe(requestOf(args));
      if ('feed' in live) return begunOf(args).share(live);
      return Symbol.asyncIterator in live ? live : failing(live);
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
      sessions.leave(extra);
      extra.stop();
    },
  });
}

/** Finds the text that runs for what was sent, then begins as ever. */
async function beginAtGate(
  gate: Gate,
  id: string,
  payload: SubscribePayload,
  connection: Connection,
  door: Door,
) {
  const { viewer, client } = connection;
  if (!viewer) throw new Error('An operation came before the socket was initialised.');
  const sent = operationIn(payload);
  try {
    const text = sent ? await gate.textFor(sent, client, viewer) : payload.query;
    return begin(id, payload, connection, door, text);
  } catch (error) {
    connection.operations.set(payload, new RunningOperation(door.edge, viewer, payload.query));
    return [refusal(error)];
  }
}

const refusal = (error: unknown) => {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
};

function begin(
  id: string,
  payload: SubscribePayload,
  connection: Connection,
  { edge, admission, followers }: Door,
  query = payload.query,
) {
  const { operations, viewer } = connection;
  if (!viewer) throw new Error('An operation came before the socket was initialised.');
  const { operationName, variables } = payload;
  const operation = new RunningOperation(edge, viewer, query);
  operations.set(payload, operation);
  if (wanted(operations) > mostOperations) return [tooManyOperations];
  const admitted = admission.admit({ query, operationName, variables });
  if (admitted.errors) return admitted.errors;
  edge.gate?.pass({ viewer, client: connection.client, text: query, admitted });
  const { document, operation: definition } = admitted;
  if (definition.operation === OperationTypeNode.SUBSCRIPTION) {
    const leave = followers.enter(viewer);
    if (!leave) return [tooManySubscriptions(followers.most)];
    operation.onEnd = leave;
  }
  const { gate } = edge;
  operation.admitted(
    definition,
    gate
      ? {
          requested: admitted.cost,
          isDetailed: connection.wantsCost,
          limit: () => gate.limitOf(viewer),
        }
      : null,
  );
  const key = followKey({ ...payload, query }, document, definition);
  return {
    schema: admitted.schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables ?? null,
    contextValue: { operation, share: (live) => new SharedResults({ id, connection, operation, key }, live) },
  } satisfies ExecutionArgs & { contextValue: Begun };
}

const wanted = (operations: ReadonlyMap<unknown, RunningOperation>) =>
  Array.from(operations.values()).filter(({ isWanted }) => isWanted).length;

function end(payload: SubscribePayload, { operations }: Connection): void {
  const operation = operations.get(payload);
  operations.delete(payload);
  operation?.abort();
  operation?.log();
}

function begunOf({ contextValue }: ExecutionArgs): Begun {
  if (!isBegun(contextValue)) throw new Error('An operation came without its context.');
  return contextValue;
}

const isBegun = (value: unknown): value is Begun =>
  typeof value === 'object' && value !== null && 'operation' in value && 'share' in value;

function requestOf(args: ExecutionArgs): GraphRequest {
  const { schema, document, operationName, variableValues } = args;
  const { operation } = begunOf(args);
  return {
    schema,
    document,
    operationName,
    variables: variableValues,
    context: operation.newContext(),
    contextOfEvent: operation.newContext,
    onStop: operation.abort,
    shares: true,
  };
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

const tooManySubscriptions = (most: number) =>
  codedError(
    'RATE_LIMITED',
    `A viewer may have ${String(most)} subscriptions and streams of events open on one gateway; complete one first.`,
  );
