import { OperationTypeNode, type ExecutionResult } from 'graphql';
import { MessageType, type SubscribePayload } from 'graphql-ws';
import type { GraphContext } from '../../gateway/engine.js';
import type { Admission } from '../../graphql/admission/admit.js';
import type { FollowerCap } from '../follower-cap.js';
import { Asking } from '../operations/asking.js';
import { RunningOperation } from '../operations/running-operation.js';
import type { Edge } from '../server.js';
import { admit, mostOperations, tooManyOperations, type Let } from './admit.js';
import type { Connection } from './connection.js';
import type { Sessions } from './sessions.js';
import { end, fail, type Opened } from './opened.js';
import { SharedResults } from './shared-operation.js';
import type { SharedSources } from './shared-source.js';

/** What operations pass on their way in. */
export interface Door {
  readonly edge: Edge;
  readonly admission: Admission;
  readonly sessions: Sessions;
  readonly followers: FollowerCap;
  readonly sources: SharedSources;
}

/** Runs an operation of a client: admitted, executed and formatted exactly as over HTTP. */
export async function open(
  id: string,
  payload: SubscribePayload,
  connection: Connection,
  door: Door,
): Promise<void> {
  const { viewer, operations } = connection;
  if (!viewer) throw new Error('An operation came before the socket was initialised.');
  const operation = new RunningOperation(door.edge, viewer, payload.query);
  operations.set(id, operation);
  const opened: Opened = { id, operation, connection };
  // Now, and not behind a wait for its text: those that come meanwhile are no reason to refuse this one.
  const isOneTooMany = operations.size > mostOperations;
  try {
    const admitted = isOneTooMany ? { errors: [tooManyOperations] } : await admit(payload, opened, door);
    if ('errors' in admitted) fail(opened, admitted.errors);
    else if (!operation.isWanted) end(opened);
    else if (admitted.definition.operation === OperationTypeNode.SUBSCRIPTION)
      await follow(opened, admitted, door);
    else await answer(opened, admitted, door);
  } catch (error) {
    end(opened);
    throw error;
  }
}

/** The client wants no more of an operation. */
export function complete(id: string, connection: Connection): void {
  const operation = connection.operations.get(id);
  if (!operation) return;
  connection.operations.delete(id);
  operation.abort();
  operation.stop?.();
  operation.sharing?.end();
}

async function answer(opened: Opened, admitted: Let, { edge }: Door): Promise<void> {
  const { id, operation, connection } = opened;
  const result = await edge.graph.execute(new AskingOnSocket(admitted, operation, edge));
  const payload = operation.format(result);
  if (operation.isWanted) await connection.say({ id, type: MessageType.Next, payload });
  end(opened, { id, type: MessageType.Complete });
}

async function follow(opened: Opened, admitted: Let, { edge, sources }: Door): Promise<void> {
  const { operation, connection } = opened;
  const live = await edge.graph.subscribe(new AskingOnSocket(admitted, operation, edge));
  if ('feed' in live) {
    if (!operation.isWanted) end(opened);
    // Nothing but this object is left of it while it lives.
    else
      operation.share(new SharedResults(opened, sources.take(opened, admitted.key, live), live.feed.begin));
  } else if (Symbol.asyncIterator in live) {
    operation.stop = () => void live.return(undefined).catch(() => undefined);
    if (!operation.isWanted) operation.stop();
    await pass(live, opened);
  } else fail(opened, live.errors ?? [new Error('A subscription has no source.')]);

  async function pass(results: AsyncIterable<ExecutionResult>, { id }: Opened): Promise<void> {
    try {
      for await (const result of results)
        await connection.say({ id, type: MessageType.Next, payload: operation.format(result) });
    } catch (error) {
      fail(opened, [error]);
      return;
    }
    end(opened, { id, type: MessageType.Complete });
  }
}

/** An operation as the graph is asked for it on a socket, which can share with others what it follows. */
class AskingOnSocket extends Asking {
  readonly shares = true;
  readonly contextOfEvent: () => GraphContext;
  readonly onStop: () => void;

  constructor({ schema, document, payload, admitted }: Let, operation: RunningOperation, { readsOf }: Edge) {
    const { operationName = null, variables = null } = payload;
    const reads = readsOf?.(operation.onBehalfOf);
    super({ schema, document, operationName, variables, admitted, reads }, () => operation.newContext());
    this.contextOfEvent = () => operation.newContextOfEvent();
    this.onStop = () => {
      operation.abort();
    };
  }
}
