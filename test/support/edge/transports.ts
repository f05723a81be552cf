import { WebSocket } from 'ws';
import { goodToken } from './edge.js';

/** What a client asks for. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/** What it gets, without the ids of requests, so that answers can be compared. */
export interface Got {
  readonly data?: unknown;
  readonly errors?: readonly {
    message: string;
    path?: unknown;
    extensions: { code: string; retryable: boolean };
  }[];
}

/** One operation over HTTP. */
export async function overHttp(url: string, asked: Asked, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: goodToken, ...headers },
    body: JSON.stringify(asked),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: anonymous(JSON.parse(text)) };
}

/** One operation over a WebSocket of its own; of a subscription, its first event. */
export async function overSocket(url: string, asked: Asked): Promise<Got> {
  await using socket = await openSocket(url);
  await socket.initialise();
  socket.send({ id: '1', type: 'subscribe', payload: asked });
  const message = await socket.next(({ id }) => id === '1');
  return anonymous(message.type === 'error' ? { errors: message.payload } : message.payload);
}

interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

/** A raw socket that speaks the protocol as badly as the test wants. */
export interface TestSocket extends AsyncDisposable {
  readonly raw: WebSocket;
  send(message: object | string): void;
  initialise(payload?: object): Promise<void>;
  /** The next message that fits; fails when the socket closes before. */
  next(fits?: (message: Message) => boolean): Promise<Message>;
  readonly closed: Promise<{ code: number; reason: string }>;
}

/** Opens a socket; fails with the status when the upgrade is refused. */
export async function openSocket(
  url: string,
  {
    headers = {},
    protocols = ['graphql-transport-ws'],
  }: { headers?: Record<string, string>; protocols?: string[] } = {},
): Promise<TestSocket> {
  const raw = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocols, { headers });
  const arrived: Message[] = [];
  let wake = () => {};
  raw.on('message', (data: Buffer) => {
    arrived.push(JSON.parse(data.toString('utf8')) as Message);
    wake();
  });
  raw.on('error', () => {});
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    raw.on('close', (code, reason) => {
      resolve({ code, reason: reason.toString('utf8') });
      wake();
    });
  });
  await new Promise<void>((resolve, reject) => {
    raw.on('open', resolve);
    raw.on('error', reject);
    raw.on('unexpected-response', (_, response) => {
      reject(new Error(`refused with ${String(response.statusCode)}`));
      raw.terminate();
    });
  });
  const send = (message: object | string) => {
    raw.send(typeof message === 'string' ? message : JSON.stringify(message));
  };
  const next = async (fits: (message: Message) => boolean = () => true) => {
    for (;;) {
      const index = arrived.findIndex(fits);
      if (index >= 0) return arrived.splice(index, 1)[0] as Message;
      if (raw.readyState >= WebSocket.CLOSING) throw new Error('The socket closed before the message came.');
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    raw,
    send,
    next,
    closed,
    async initialise(payload = { authorization: goodToken }) {
      send({ type: 'connection_init', payload });
      await next(({ type }) => type === 'connection_ack');
    },
    async [Symbol.asyncDispose]() {
      raw.close();
      await closed;
    },
  };
}

function anonymous(result: unknown): Got {
  return JSON.parse(
    JSON.stringify(result, (key, value: unknown) => (key === 'requestId' ? undefined : value)),
  ) as Got;
}
