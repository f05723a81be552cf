import type { Duplex } from 'node:stream';
import type { SubscribePayload } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Viewer } from '../../viewer/index.js';
import type { RunningOperation } from '../running-operation.js';
import { closeCodes } from './close-codes.js';

/** What a connection drives of its shared subscriptions. */
interface Shared {
  resume(): void;
  renew(): Promise<void>;
  end(error?: unknown): void;
}

/** The longest that a timer can wait. */
const longest = 2 ** 31 - 1;

/** What belongs to one socket. */
export class Connection {
  readonly socket: WebSocket;
  /** What the socket's bytes go through. */
  readonly raw: Duplex;
  /** To be called once the socket has said who it is. */
  readonly initialised: () => void;
  /** By the message that began them: ids may come again before the operation before has quite ended. */
  readonly operations = new Map<SubscribePayload, RunningOperation>();
  /** Subscriptions that follow the log together with others. */
  readonly shared = new Set<Shared>();
  /** The `Authorization` of its viewer: of the upgrade, of `connection_init`, or of the latest ping that brought one. */
  authorization: string | undefined;
  viewer: Viewer | null = null;
  /** As the client calls itself. */
  client: unknown;
  /** Whether answers say what of the cost they might. */
  wantsCost = false;
  /** Equal for those who may do exactly the same. */
  rightsKey = '';
  #full: Shared[] | undefined;
  #expiry: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket, raw: Duplex, authorization: string | undefined, initialised: () => void) {
    this.socket = socket;
    this.raw = raw;
    this.authorization = authorization;
    this.initialised = initialised;
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /** Says who it is, and until when. */
  admit(viewer: Viewer, rightsKey: string, authorization: string | undefined): void {
    this.viewer = viewer;
    this.rightsKey = rightsKey;
    this.authorization = authorization;
    clearTimeout(this.#expiry);
    if (!viewer.expiresAt) return;
    const rest = Math.min(Math.max(viewer.expiresAt.getTime() - Date.now(), 0), longest);
    this.#expiry = setTimeout(() => {
      this.refuse('The token has expired');
    }, rest).unref();
  }

  /** Calls its subscription back when all bytes are out. */
  onDrain(shared: Shared): void {
    this.#full ??= this.#awaitDrain();
    this.#full.push(shared);
  }

  #awaitDrain(): Shared[] {
    const full: Shared[] = [];
    this.raw.once('drain', () => {
      this.#full = undefined;
      for (const shared of full) shared.resume();
    });
    return full;
  }

  /** Goes on with the rights that its viewer has now: what it may not follow any more ends. */
  async renew(rightsKey: string): Promise<void> {
    if (rightsKey === this.rightsKey) return;
    this.rightsKey = rightsKey;
    await Promise.all(Array.from(this.shared, (shared) => shared.renew()));
    if ([...this.operations.values()].some(({ isAlone }) => isAlone)) this.refuse('Rights have changed');
  }

  /** Ends all it has open at once, and closes with 4403: clients come back, with another token or other rights. */
  refuse(reason: string): void {
    this.stop();
    this.socket.close(closeCodes.forbidden, reason);
  }

  /** Ends all it has open. */
  stop(): void {
    clearTimeout(this.#expiry);
    for (const shared of [...this.shared]) shared.end();
    for (const operation of this.operations.values()) operation.abort();
  }
}
