import { CloseCode, MessageType, parseMessage } from 'graphql-ws';
import { clientIn } from '../operations/gate.js';
import type { Connection } from './connection.js';
import { turnAway } from './turn-away.js';
import { complete, open, type Door } from './operations.js';

/**
 * Handles what a client says in graphql-transport-ws, as its specification has it; fails with what is our own fault. That
 * nothing is left of a subscription here but an entry in a map is why it is not `makeServer` of graphql-ws.
 */
export async function receive(text: string, connection: Connection, door: Door): Promise<void> {
  const message = read(text);
  switch (message?.type) {
    case MessageType.ConnectionInit:
      return initialise(message.payload ?? {}, connection, door);
    case MessageType.Ping:
      return answerPing(message.payload ?? undefined, connection, door);
    case MessageType.Pong:
      return;
    case MessageType.Subscribe: {
      const { id, payload } = message;
      if (!connection.isAcknowledged)
        turnAway(connection, door.edge, 'UNAUTHENTICATED', [CloseCode.Unauthorized, 'Unauthorized']);
      else if (connection.operations.has(id))
        connection.close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
      else await open(id, payload, connection, door);
      return;
    }
    case MessageType.Complete:
      complete(message.id, connection);
      return;
    default:
      connection.close(CloseCode.BadRequest, 'Invalid message received');
  }
}

function read(text: string) {
  try {
    return parseMessage(text);
  } catch {
    return null;
  }
}

async function initialise(
  parameters: Readonly<Record<string, unknown>>,
  connection: Connection,
  { sessions, edge }: Door,
): Promise<void> {
  if (connection.isInitialised) {
    connection.close(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests');
    return;
  }
  connection.isInitialised = true;
  const { authorization } = parameters;
  connection.client = clientIn(parameters);
  connection.wantsCost = parameters['x-sluice-cost'] !== undefined;
  const given = typeof authorization === 'string' ? authorization : connection.authorization;
  if (!(await sessions.admit(connection, given))) {
    turnAway(connection, edge, 'UNAUTHENTICATED', [CloseCode.Forbidden, 'Forbidden']);
    return;
  }
  connection.settled?.(true);
  connection.settled = undefined;
  connection.isAcknowledged = true;
  const until = connection.viewer?.expiresAt;
  await connection.say({
    type: MessageType.ConnectionAck,
    ...(until && { payload: { expiresAt: until.toISOString() } }),
  });
}

/** Answers a ping; one that brings a token takes the place of the token before, for the same viewer. */
async function answerPing(
  payload: Readonly<Record<string, unknown>> | undefined,
  connection: Connection,
  { sessions }: Door,
): Promise<void> {
  const token = payload?.['authorization'];
  if (typeof token !== 'string' || !connection.viewer) {
    await connection.say({ type: MessageType.Pong, ...(payload && { payload }) });
    return;
  }
  if (!(await sessions.admit(connection, token))) {
    connection.refuse('The token is not accepted');
    return;
  }
  const expiresAt = connection.viewer.expiresAt?.toISOString() ?? null;
  await connection.say({ type: MessageType.Pong, payload: { expiresAt } });
}
