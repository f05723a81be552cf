import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import type { RawData } from 'ws';
import { Failure } from '../../platform/errors.js';
import { closeCodes } from './close-codes.js';
import { ConnectedSocket, type Connection } from './connection.js';
import type { KeepAlive } from './keep-alive.js';
import type { Door } from './operations.js';
import { receive } from './protocol.js';
import { turnAway } from './turn-away.js';

/** Milliseconds: a gateway that many come back to at once may be slow to read what they say. */
const initialisationTimeout = 10_000;

/** What all sockets of a server have in common. */
export interface House {
  readonly door: Door;
  readonly keepAlive: KeepAlive;
}

/** Has what comes on a socket handled until it closes: one that floods us, or speaks another language, is closed. */
export function attach(connection: Connection, socket: ConnectedSocket, house: House): void {
  const { door, keepAlive } = house;
  socket.connection = connection;
  keepAlive.add(connection);
  if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL)
    turnAway(connection, door.edge, 'BAD_USER_INPUT', [
      CloseCode.SubprotocolNotAcceptable,
      'Subprotocol not acceptable',
    ]);
  limitSilence(connection, door);
  socket.on('message', (data: RawData) => {
    if (connection.isOpen && isWithinRate(connection))
      receive((data as Buffer).toString('utf8'), connection, door).catch((error: unknown) => {
        closeAfter(error, connection, door);
      });
  });
  socket.on('ping', onPing);
  socket.on('pong', onPong);
  socket.on('error', (error) => {
    door.edge.logger.debug({ err: error }, 'A socket broke the protocol, or broke.');
  });
  socket.once('close', () => {
    keepAlive.remove(connection);
    connection.settled?.(false);
    door.sessions.leave(connection);
    connection.stop();
  });
}

/** Closes one that does not say who it is. Apart from `attach`, whose functions would keep the timer for as long as they live. */
function limitSilence(connection: Connection, { edge }: Door): void {
  const timer = setTimeout(() => {
    if (!connection.isInitialised)
      turnAway(connection, edge, 'UNAUTHENTICATED', [
        CloseCode.ConnectionInitialisationTimeout,
        'Connection initialisation timeout',
      ]);
  }, initialisationTimeout).unref();
  const { settled } = connection;
  connection.settled = (isKnown) => {
    clearTimeout(timer);
    settled?.(isKnown);
  };
}

/** Answered here, and not by `ws`: that would break off without a word who sends many in one go. */
function onPing(this: unknown, data: Buffer): void {
  const connection = connectionOf(this);
  if (connection?.isOpen && isWithinRate(connection) && !connection.isFull) connection.socket.pong(data);
}

function onPong(this: unknown): void {
  const connection = connectionOf(this);
  if (!connection?.isOpen) return;
  connection.isAlive = true;
  isWithinRate(connection);
}

const connectionOf = (socket: unknown) => (socket instanceof ConnectedSocket ? socket.connection : undefined);

function isWithinRate(connection: Connection): boolean {
  if (connection.bucket.take()) return true;
  connection.close(closeCodes.tooManyMessages, 'Too many messages');
  return false;
}

function closeAfter(error: unknown, connection: Connection, { edge }: Door): void {
  // That it goes without having been accepted is not its fault.
  connection.settled?.(true);
  connection.settled = undefined;
  const isUnavailable = error instanceof Failure && error.code === 'UNAVAILABLE';
  if (!isUnavailable)
    edge.logger.error({ err: error }, 'A socket had to be closed: a message could not be handled.');
  const [closeCode, reason] = isUnavailable
    ? [closeCodes.tryAgainLater, 'Unavailable']
    : [closeCodes.internal, 'Internal error'];
  if (connection.isAcknowledged) connection.close(closeCode, reason);
  else turnAway(connection, edge, isUnavailable ? 'UNAVAILABLE' : 'INTERNAL', [closeCode, reason]);
}
