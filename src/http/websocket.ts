import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Admission } from '../graphql/admit.js';
import type { Edge } from './server.js';
import { operationsServer } from './socket-operations.js';
import { attach, closeCodes } from './socket.js';
import { refuseUpgrade, Strangers, tooManyStrangers, upgradeRefusal } from './upgrade.js';

const maximumMessage = 65_536;

/** The open sockets of a server. */
export interface Sockets {
  /** Takes over a request for an upgrade: opens a socket, or answers why not. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes all sockets with 1001 and opens no more; clients come back to another node, or later. */
  close(): Promise<void>;
}

/** Speaks graphql-transport-ws on `/graphql`, and nothing else. */
export function openSockets(edge: Edge, admission: Admission): Sockets {
  const operations = operationsServer(edge, admission);
  const strangers = new Strangers();
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: maximumMessage,
    perMessageDeflate: false,
    handleProtocols: (offered) =>
      offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
  });
  let draining = false;
  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      const refusal = upgradeRefusal(request, draining, edge.http.allowedOrigins);
      const known = refusal ? null : strangers.admit(request.socket.remoteAddress ?? '');
      if (!known) {
        refuseUpgrade(request, socket, refusal ?? tooManyStrangers, edge);
        return;
      }
      socket.once('close', known);
      server.handleUpgrade(request, socket, head, (opened) => {
        attach(
          opened,
          operations,
          { request, initialised: known, operations: new Map(), viewer: null },
          edge.logger,
        );
      });
    },
    close() {
      draining = true;
      const open = [...server.clients];
      for (const socket of open) socket.close(closeCodes.goingAway, 'Going away');
      return allGone(open);
    },
  };
}

/** Sockets whose clients do not answer the close within a second are ended without them. */
async function allGone(sockets: Iterable<WebSocket>): Promise<void> {
  await Promise.all(
    Array.from(sockets, (socket) => {
      const timer = setTimeout(() => {
        socket.terminate();
      }, 1_000);
      return new Promise<void>((resolve) => {
        if (socket.readyState === socket.CLOSED) resolve();
        socket.once('close', resolve);
      }).finally(() => {
        clearTimeout(timer);
      });
    }),
  );
}
