import type { WebSocket } from 'ws';
import type { Server } from 'graphql-ws';
import { Failure } from '../../platform/errors.js';
import type { Logger } from '../../platform/logger.js';
import { closeCodes } from './close-codes.js';
import type { Connection } from './connection.js';
import type { Sessions } from './sessions.js';
import { TokenBucket } from './token-bucket.js';

const pingEvery = 12_000;
const messagesAtOnce = 500;
const messagesPerSecond = 100;

/**
 * Joins a WebSocket to graphql-ws: pings it, ends it when it is dead or floods us, and keeps the words of our own
 * defects to the log. `send` resolves once the bytes are out, so a slow reader slows down its own source only.
 */
export function attach(
  connection: Connection,
  server: Server<Connection>,
  sessions: Sessions,
  logger: Logger,
) {
  const { socket } = connection;
  const bucket = new TokenBucket(messagesAtOnce, messagesPerSecond);
  const isWithinRate = () => {
    if (bucket.take()) return true;
    socket.close(closeCodes.tooManyMessages, 'Too many messages');
    return false;
  };
  const stopPinging = keepAlive(socket);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) => sent(socket, text),
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onMessage: (receive) =>
        socket.on('message', (data: Buffer) => {
          if (socket.readyState === socket.OPEN && isWithinRate())
            receive(data.toString('utf8')).catch((error: unknown) => {
              closeAfter(error, socket, logger);
            });
        }),
      onPing: (payload) => answerPing(connection, sessions, payload),
    },
    connection,
  );
  socket.on('ping', isWithinRate);
  socket.on('error', (error) => {
    logger.debug({ err: error }, 'A socket broke the protocol, or broke.');
  });
  socket.once('close', (code, reason) => {
    stopPinging();
    closed(code, reason.toString('utf8')).catch((error: unknown) => {
      logger.error({ err: error }, 'A socket could not be cleaned up.');
    });
  });
}

/** Graphql-ws awaits this; when the socket is gone there is nothing to wait for. */
function sent(socket: WebSocket, text: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve) => {
    socket.send(text, () => {
      resolve();
    });
  });
}

/** Answers a ping; one that brings a token takes the place of the token before, for the same viewer. */
async function answerPing(connection: Connection, sessions: Sessions, payload: unknown): Promise<void> {
  const { socket, viewer } = connection;
  const token = isRecord(payload) ? payload['authorization'] : undefined;
  if (typeof token !== 'string' || !viewer) {
    await sent(socket, JSON.stringify({ type: 'pong', ...(isRecord(payload) && { payload }) }));
    return;
  }
  if (!(await sessions.admit(connection, token))) {
    connection.refuse('The token is not accepted');
    return;
  }
  const expiresAt = connection.viewer?.expiresAt?.toISOString() ?? null;
  await sent(socket, JSON.stringify({ type: 'pong', payload: { expiresAt } }));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Pings until the socket closes; one that has not answered by the next ping is taken for dead. */
function keepAlive(socket: WebSocket): () => void {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) {
      socket.terminate();
      return;
    }
    isAlive = false;
    socket.ping();
  }, pingEvery);
  return () => {
    clearInterval(timer);
  };
}

function closeAfter(error: unknown, socket: WebSocket, logger: Logger): void {
  if (error instanceof Failure && error.code === 'UNAVAILABLE') {
    socket.close(closeCodes.tryAgainLater, 'Unavailable');
    return;
  }
  logger.error({ err: error }, 'A socket had to be closed: a message could not be handled.');
  socket.close(closeCodes.internal, 'Internal error');
}
