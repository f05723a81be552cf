import {
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Admitted } from '../../graphql/admission/admit.js';
import { codedError } from '../../graphql/errors.js';
import { followKey } from '../../graphql/follow-key.js';
import { operationIn } from '../operations/operation-request.js';
import type { RunningOperation } from '../operations/running-operation.js';
import type { Connection } from './connection.js';
import type { Opened } from './opened.js';
import type { Door } from './operations.js';

/** Operations that one socket may have open at once. */
export const mostOperations = 100;

/** An operation that may run. */
export interface Let {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly payload: SubscribePayload;
  readonly admitted: Pick<Admitted, 'operation' | 'variables' | 'cost'>;
  /** Equal for subscriptions that say the same. */
  readonly key: string;
}

/** Lets an operation of a socket in, or says why not. */
export async function admit(
  payload: SubscribePayload,
  { operation, connection }: Opened,
  door: Door,
): Promise<Let | { readonly errors: readonly unknown[] }> {
  const { gate } = door.edge;
  if (!gate) return enter(payload, payload.query, operation, connection, door);
  try {
    const sent = operationIn(payload);
    // What the gate has not seen does not run: the empty text is refused.
    const text = sent ? await gate.textFor(sent, connection.client, operation.viewer) : '';
    return enter(payload, text, operation, connection, door);
  } catch (error) {
    return { errors: [error] };
  }
}

function enter(
  payload: SubscribePayload,
  query: string,
  operation: RunningOperation,
  { client, wantsCost }: Connection,
  { edge, admission, followers }: Door,
): Let | { readonly errors: readonly unknown[] } {
  const { viewer } = operation;
  const { operationName, variables } = payload;
  const admitted = admission.admit({ query, operationName, variables });
  if (admitted.errors) return admitted;
  const { gate } = edge;
  gate?.pass({ viewer, client, text: query, admitted });
  const { schema, document, operation: definition, hash } = admitted;
  if (definition.operation === OperationTypeNode.SUBSCRIPTION) {
    const leave = followers.enter(viewer);
    if (!leave) return { errors: [tooManySubscriptions(followers.most)] };
    operation.onEnd = leave;
  }
  const limit = () => gate?.limitOf(viewer);
  const cost = gate ? { requested: admitted.cost, isDetailed: wantsCost, limit } : null;
  operation.admitted({ definition, hash, cost });
  return {
    schema,
    document,
    definition,
    payload,
    admitted: { operation: definition, variables: admitted.variables, cost: admitted.cost },
    key: followKey({ ...payload, query }, document, definition),
  };
}

/** The refusal of one more. */
export const tooManyOperations = codedError(
  'RATE_LIMITED',
  `A socket may have ${String(mostOperations)} operations open; complete one, or open another socket.`,
);

const tooManySubscriptions = (most: number) =>
  codedError(
    'RATE_LIMITED',
    `A viewer may have ${String(most)} subscriptions and streams of events open on one gateway; complete one first.`,
  );
