import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { Admission } from '../../graphql/admission/admit.js';
import type { FollowerCap } from '../follower-cap.js';
import { Failure } from '../../platform/errors.js';
import type { Patience } from '../patience.js';
import { sendersBehind, unlistedProxies } from '../senders.js';
import type { Edge } from '../server.js';
import { closeCodes } from './close-codes.js';
import { Connection, ConnectedSocket } from './connection.js';
import { KeepAlive } from './keep-alive.js';
import type { Door } from './operations.js';
import { Sessions } from './sessions.js';
import { SharedSources } from './shared-source.js';
import { attach } from './socket.js';
import { Strangers, type Settle } from './strangers.js';
import { refuseUpgrade, upgradeRefusal } from './upgrade.js';

const maximumMessage = 65_536;

/** A drain closes so many sockets at once, and then waits so many milliseconds: their clients all come back. */
const [atOnce, pauseBetween] = [50, 20];

/** The open sockets of a server. */
export interface Sockets {
  readonly count: number;
  /** Takes over a request for an upgrade: opens a socket, or answers why not. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes all sockets with 1001 and opens no more; clients come back to another node, or later. */
  close(): Promise<void>;
}

/** Speaks graphql-transport-ws on `/graphql`, and nothing else. */
export function openSockets(
  edge: Edge,
  admission: Admission,
  followers: FollowerCap,
  patience: Patience,
): Sockets {
  const sessions = new Sessions(edge);
  edge.onRights?.(() => sessions.recheck());
  const door: Door = { edge, admission, sessions, followers, sources: new SharedSources() };
  const house = { door, keepAlive: new KeepAlive() };
  const strangers = new Strangers(edge.http.strangersPerMinute ?? 120);
  const { trustedProxies = [] } = edge.http;
  const senderOf = sendersBehind(trustedProxies);
  const isBehindUnlisted = unlistedProxies(trustedProxies, edge.logger);
  const admit = (request: IncomingMessage) => {
    try {
      return strangers.admit(senderOf(request), isBehindUnlisted(request));
    } catch (error) {
      if (error instanceof Failure) return { status: 429, failure: error };
      throw error;
    }
  };
  const server = new WebSocketServer({
    noServer: true,
    WebSocket: ConnectedSocket,
    maxPayload: maximumMessage,
    perMessageDeflate: false,
    autoPong: false,
    handleProtocols: (offered) =>
      offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
  });
  let draining = false;
  return {
    get count() {
      return server.clients.size;
    },
    upgrade(request, socket, head) {
      socket.on('error', destroy);
      const refusal = upgradeRefusal(request, draining, edge.http.allowedOrigins);
      const known = refusal ?? admit(request);
      if (typeof known !== 'function') {
        refuseUpgrade(request, socket, known, edge);
        return;
      }
      const leave = () => {
        known(false);
      };
      const settle: Settle = (isKnown) => {
        socket.off('close', leave);
        known(isKnown);
      };
      socket.once('close', leave);
      const { authorization } = request.headers;
      server.handleUpgrade(request, socket, head, (opened) => {
        attach(new Connection(opened, socket, authorization, settle, patience), opened, house);
      });
    },
    async close() {
      draining = true;
      const open = [...server.clients];
      for (const [count, socket] of open.entries()) {
        if (count > 0 && count % atOnce === 0) await setTimeout(pauseBetween);
        socket.close(closeCodes.goingAway, 'Going away');
      }
      await allGone(open);
      house.keepAlive.stop();
    },
  };
}

function destroy(this: Duplex): void {
  this.destroy();
}

/** Sockets whose clients do not answer the close within a second are ended without them. */
async function allGone(sockets: Iterable<ConnectedSocket>): Promise<void> {
  await Promise.all(
    Array.from(sockets, (socket) => {
      const timer = globalThis.setTimeout(() => {
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
