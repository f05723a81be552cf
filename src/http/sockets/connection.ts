import { WebSocket } from 'ws';
import type { Duplex } from 'node:stream';
import type { Viewer } from '../../viewer/index.js';
import type { RunningOperation, Sharing } from '../operations/running-operation.js';
import type { Patience } from '../patience.js';
import { closeCodes } from './close-codes.js';
import type { Settle } from './strangers.js';
import { TokenBucket } from './token-bucket.js';

/** The longest that a timer can wait. */
const longest = 2 ** 31 - 1;
const messagesAtOnce = 500;
const messagesPerSecond = 100;
/** Bytes that may wait to be read by a client. */
const mostUnread = 65_536;

/** A socket that knows what belongs to it. */
export class ConnectedSocket extends WebSocket {
  connection: Connection | undefined;

  /** Whoever closes it, nothing is said on it behind that. */
  override close(code?: number, reason?: string | Buffer): void {
    this.connection?.stop();
    super.close(code, reason);
  }
}

/** What belongs to one socket. There are thousands of them: it holds no timer and no function that it need not. */
export class Connection {
  readonly socket: WebSocket;
  /** What the socket's bytes go through. */
  readonly raw: Duplex;
  /** To be called once the socket has said who it is, or has gone without. */
  settled: Settle | undefined;
  /** By the client's names for them. */
  readonly operations = new Map<string, RunningOperation>();
  /** What it may say, and how often. */
  readonly bucket = new TokenBucket(messagesAtOnce, messagesPerSecond);
  /** Whether it has answered the last ping. */
  isAlive = true;
  /** When its pings are due: see `KeepAlive`. */
  slot = 0;
  /** Whether it has said who it is, and whether that was believed. */
  isInitialised = false;
  isAcknowledged = false;
  /** The `Authorization` of its viewer: of the upgrade, of `connection_init`, or of the latest ping that brought one. */
  authorization: string | undefined;
  viewer: Viewer | null = null;
  /** As the client calls itself. */
  client: unknown;
  /** Whether answers say what of the cost they might. */
  wantsCost = false;
  /** Equal for those who may do exactly the same. */
  rightsKey = '';
  #full: Sharing[] | undefined;
  #expiry: NodeJS.Timeout | undefined;
  #isStopped = false;
  readonly #patience: Patience;

  constructor(
    socket: WebSocket,
    raw: Duplex,
    authorization: string | undefined,
    settled: Settle,
    patience: Patience,
  ) {
    this.#patience = patience;
    this.socket = socket;
    this.raw = raw;
    this.authorization = authorization;
    this.settled = settled;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Whether more waits to be read than may, and not all of it has been read since. */
  get isFull(): boolean {
    return this.#full !== undefined;
  }

  /** Settles once the bytes are out, so that a slow reader slows down its own source only; at once when it is closed. */
  say(message: object): Promise<void> {
    if (!this.isOpen || this.#isStopped) return Promise.resolve();
    const text = JSON.stringify(message);
    return new Promise((resolve) => {
      this.socket.send(text, () => {
        resolve();
      });
      this.#lookHowMuchWaits();
    });
  }

  /** Ends all it has open at once, and says why. */
  close(code: number, reason: string): void {
    this.socket.close(code, fitting(reason));
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

  /** Whether it takes more; if not, its subscription is called back when all bytes are out. */
  takesMore(sharing: Sharing): boolean {
    this.#lookHowMuchWaits()?.push(sharing);
    return !this.#full;
  }

  /** Those that wait for all to be read, if more waits than may. */
  #lookHowMuchWaits(): Sharing[] | undefined {
    if (this.raw.writableLength > mostUnread) this.#full ??= this.#awaitDrain();
    return this.#full;
  }

  /** Waits for all bytes to be out; who does not read them is closed: its client comes back behind its cursor. */
  #awaitDrain(): Sharing[] {
    const full: Sharing[] = [];
    const forget = this.#patience.limit('websocket', this.raw, () => {
      this.close(closeCodes.tooSlow, 'Read too slowly: come back behind the last cursor');
    });
    this.raw.once('close', forget);
    this.raw.once('drain', () => {
      forget();
      this.raw.off('close', forget);
      this.#full = undefined;
      for (const sharing of full) sharing.resume();
    });
    return full;
  }

  /** Goes on with the rights that its viewer has now: what it may not follow any more ends. */
  async renew(rightsKey: string): Promise<void> {
    if (rightsKey === this.rightsKey) return;
    this.rightsKey = rightsKey;
    const sharing = [...this.operations.values()].flatMap((operation) => operation.sharing ?? []);
    await Promise.all(sharing.map((one) => one.renew()));
    if ([...this.operations.values()].some(({ isAlone }) => isAlone)) this.refuse('Rights have changed');
  }

  /** Closes with 4403: clients come back, with another token or other rights. */
  refuse(reason: string): void {
    this.close(closeCodes.forbidden, reason);
  }

  /** Ends all it has open, and says nothing more. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#expiry);
    for (const operation of [...this.operations.values()]) {
      operation.abort();
      operation.stop?.();
      operation.sharing?.end();
    }
  }
}

/** A reason has room for 123 bytes; what is cut off is said by an ellipsis. */
function fitting(reason: string): string {
  const bytes = Buffer.from(reason);
  if (bytes.length <= 123) return reason;
  const cut = bytes
    .subarray(0, 120)
    .toString()
    .replace(/\uFFFD+$/, '');
  return `${cut}…`;
}
