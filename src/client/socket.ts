import { createClient, MessageType } from 'graphql-ws/client';
import { WebSocket } from 'ws';
import type { TokenRenewal } from './token-renewal.js';

/** How many received events may wait for their handler before the socket is read no further. */
const backlog = { pauseAt: 1_000, resumeAt: 100 };

/** Milliseconds after which a silent peer is asked for a sign of life, and given up without one. */
const silence = { ping: 10_000, pong: 5_000 };

/** What one connection needs to know. */
export interface Connection {
  readonly url: string;
  readonly connectionParams: () => Promise<Record<string, unknown>>;
  readonly onConnected: () => void;
  /** Keeps the token good while the connection lasts; left out, it ends with its token. */
  readonly renewal?: TokenRenewal | undefined;
}

/**
 * Opens one connection that carries one subscription and is not mended when it breaks. A reader that falls
 * behind stops the socket instead of filling memory; a peer that falls silent is given up.
 */
export function connect({ url, connectionParams, onConnected, renewal }: Connection) {
  let socket: WebSocket | undefined;
  let left = false;
  let waiting = 0;
  let unanswered: NodeJS.Timeout | undefined;
  /** Leaves at once, without waiting for the peer. */
  const leave = () => {
    left = true;
    clearTimeout(unanswered);
    renewal?.end();
    socket?.terminate();
  };
  const keep = (opened: WebSocket) => {
    socket = opened;
    if (left) queueMicrotask(leave);
  };
  const client = createClient({
    url,
    connectionParams,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocol: string) {
        super(address, protocol, { handshakeTimeout: 10_000 });
        keep(this);
      }
    },
    retryAttempts: 0,
    connectionAckWaitTimeout: silence.ping,
    keepAlive: silence.ping,
    on: {
      connected: (_, said) => {
        renewal?.begin((message) => socket?.send(message), said);
        onConnected();
      },
      message: ({ type }) => {
        if (type === MessageType.Next && ++waiting >= backlog.pauseAt) socket?.pause();
      },
      ping: (received) => {
        if (!received && socket?.isPaused !== true)
          unanswered = setTimeout(() => {
            client.terminate();
          }, silence.pong);
      },
      pong: (received, said) => {
        clearTimeout(unanswered);
        if (received) renewal?.heard(said);
      },
      closed: () => {
        clearTimeout(unanswered);
        renewal?.end();
      },
    },
  });
  return {
    iterate: client.iterate.bind(client),
    /** Tells that one event has been dealt with. */
    handled() {
      if (--waiting <= backlog.resumeAt && socket?.isPaused === true) socket.resume();
    },
    leave,
  };
}
