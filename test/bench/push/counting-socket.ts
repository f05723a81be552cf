import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** What came on a socket: messages, whole ones. */
export interface Counted {
  /** How many messages have ended. */
  readonly onMessages: (count: number) => void;
  /** The first of them as text; null once they are only counted. */
  readonly wantsText: () => ((text: string) => void) | null;
  readonly onClose: (why: string) => void;
}

const [none, text, close, ping, pong] = [0, 1, 8, 9, 10];

/** One buffer for all that is read: nothing of it is kept. */
const chunk = Buffer.alloc(65_536);

/**
 * A WebSocket that counts messages instead of handing them over, so that a machine with two cores is busy with the server
 * and not with its clients: RFC 6455 as far as a server's unfragmented messages and pings go.
 */
export class CountingSocket {
  readonly #socket: Socket;
  readonly #counted: Counted;
  #head = Buffer.alloc(0);
  #left = 0;
  /** Of the frame that is being read. */
  #kind = none;
  #isOpen = false;
  #body: Buffer[] = [];

  private constructor(socket: Socket, counted: Counted) {
    this.#socket = socket;
    this.#counted = counted;
  }

  /** Settles once the server has agreed. */
  static open(url: string, counted: Counted): Promise<CountingSocket> {
    const { hostname, port, pathname } = new URL(url);
    return new Promise((resolve, reject) => {
      const read = { buffer: chunk, callback: (count: number) => receive(chunk.subarray(0, count)) };
      const socket = connect({ host: hostname, port: Number(port), onread: read });
      const counting = new CountingSocket(socket, counted);
      let answer = '';
      const receive = (bytes: Buffer) => {
        if (counting.#isOpen) counting.#receive(bytes);
        else {
          answer += bytes.toString('latin1');
          const end = answer.indexOf('\r\n\r\n');
          if (end < 0) return true;
          if (!answer.startsWith('HTTP/1.1 101')) reject(new Error(answer));
          counting.#isOpen = true;
          counting.#receive(Buffer.from(answer.slice(end + 4), 'latin1'));
          answer = '';
          resolve(counting);
        }
        return true;
      };
      socket.setNoDelay(true);
      socket.once('error', reject);
      socket.once('close', () => {
        counted.onClose('closed');
      });
      socket.write(
        [
          `GET ${pathname} HTTP/1.1`,
          `Host: ${hostname}:${port}`,
          'Upgrade: websocket',
          'Connection: Upgrade',
          `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Protocol: graphql-transport-ws',
          '\r\n',
        ].join('\r\n'),
      );
    });
  }

  send(message: string): void {
    this.#write(0x80 | text, Buffer.from(message));
  }

  /** A mask of zeros is one too. */
  #write(first: number, body: Buffer): void {
    const long = body.length > 125;
    const head = Buffer.alloc(long ? 8 : 6);
    head[0] = first;
    head[1] = 0x80 | (long ? 126 : body.length);
    if (long) head.writeUInt16BE(body.length, 2);
    this.#socket.write(Buffer.concat([head, body]));
  }

  #receive(bytes: Buffer): void {
    let ended = 0;
    for (let at = 0; at < bytes.length;) {
      if (this.#kind === none) at += this.#begin(bytes.subarray(at));
      if (this.#kind === none) break;
      const taken = Math.min(this.#left, bytes.length - at);
      if (this.#kind === ping || this.#counted.wantsText())
        this.#body.push(Buffer.from(bytes.subarray(at, at + taken)));
      this.#left -= taken;
      at += taken;
      if (this.#left === 0) ended += this.#end();
    }
    if (ended > 0) this.#counted.onMessages(ended);
  }

  /** Reads the head of a frame, or as much of it as there is; how many bytes that took. */
  #begin(bytes: Buffer): number {
    const before = this.#head.length;
    const known = Buffer.concat([this.#head, bytes.subarray(0, 10)]);
    const short = (known[1] ?? 0) & 0x7f;
    const size = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (known.length < size) {
      this.#head = known;
      return bytes.length;
    }
    this.#head = Buffer.alloc(0);
    this.#left = short === 126 ? known.readUInt16BE(2) : short === 127 ? known.readUInt32BE(6) : short;
    this.#kind = (known[0] ?? 0) & 0x0f;
    if (this.#kind === close) this.#counted.onClose(known.subarray(size + 2).toString('utf8'));
    return size - before;
  }

  /** Ends a frame; how many messages that were. */
  #end(): number {
    const [kind, body] = [this.#kind, this.#body];
    this.#kind = none;
    if (body.length > 0) this.#body = [];
    if (kind === ping) this.#write(0x80 | pong, Buffer.concat(body));
    else if (body.length > 0) this.#counted.wantsText()?.(Buffer.concat(body).toString('utf8'));
    return kind === ping ? 0 : 1;
  }
}
