import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Delivered, History } from './history.js';

/** What a subscriber follows, and where. */
export interface SubscriberOptions {
  readonly name: string;
  readonly token: string;
  /** Addresses of the nodes: it comes back to any of them. */
  readonly addresses: readonly string[];
  readonly isBatched: boolean;
  readonly subjects: readonly string[] | null;
  readonly after: string;
}

interface Event {
  readonly id: string;
  readonly cursor: string;
  readonly subject: string;
  readonly cause: { readonly message: string; readonly requestId: string };
}
interface Message {
  readonly type: string;
  readonly payload?: { data?: { events?: Event; eventBatches?: { cursor: string; events: Event[] } } };
}

const selection = 'id cursor subject cause { message requestId }';
const singles = `subscription ($after: EventCursor, $subjects: [String!]) { events(after: $after, subjects: $subjects) { ${selection} } }`;
const batches = `subscription ($after: EventCursor, $subjects: [String!]) { eventBatches(after: $after, subjects: $subjects) { cursor events { ${selection} } } }`;

const isPassing = (payload: unknown): boolean => JSON.stringify(payload).includes('"retryable":true');

/** Follows until it has the event about `end`; whatever breaks, it comes back behind the last cursor it got. */
export class Subscriber implements History {
  readonly name: string;
  readonly isBatched: boolean;
  readonly subjects: readonly string[] | null;
  readonly delivered: Delivered[] = [];
  readonly resumed: { at: number; from: 'event' | 'bookmark' }[] = [];
  readonly bookmarks: number[] = [];
  readonly refused: unknown[] = [];
  readonly #options: SubscriberOptions;
  #after: string;
  #from: 'event' | 'bookmark' = 'bookmark';
  #messages = 0;
  #connections = 0;
  isOver = false;

  constructor(options: SubscriberOptions) {
    this.#options = options;
    this.name = options.name;
    this.isBatched = options.isBatched;
    this.subjects = options.subjects;
    this.#after = options.after;
  }

  /** Settles when the end was seen, or the log has refused to go on. */
  async run(signal: AbortSignal): Promise<void> {
    while (!this.isOver && !signal.aborted) {
      await this.#connect(signal);
      await setTimeout(50 + Math.random() * 200);
    }
  }

  #connect(signal: AbortSignal): Promise<void> {
    const { addresses, token } = this.#options;
    const address = addresses[Math.floor(Math.random() * addresses.length)] ?? '';
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const leave = () => {
      socket.terminate();
    };
    signal.addEventListener('abort', leave, { once: true });
    socket.on('open', () => {
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    });
    socket.on('message', (data: Buffer) => {
      this.#receive(JSON.parse(data.toString('utf8')) as Message, socket);
    });
    socket.on('error', () => undefined);
    return new Promise((resolve) => {
      socket.once('close', () => {
        signal.removeEventListener('abort', leave);
        resolve();
      });
    });
  }

  #receive({ type, payload }: Message, socket: WebSocket): void {
    if (type === 'connection_ack') {
      if (this.#connections++ > 0) this.resumed.push({ at: this.delivered.length, from: this.#from });
      const variables = { after: this.#after, subjects: this.subjects && [...this.subjects, 'end'] };
      const query = this.isBatched ? batches : singles;
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
    } else if (type === 'next') {
      this.#take(payload?.data ?? {});
      if (this.isOver) socket.close();
    } else if (type === 'error') {
      // What may pass is asked for again, as by any client.
      if (!isPassing(payload)) {
        this.refused.push(payload);
        this.isOver = true;
      }
      socket.close();
    }
  }

  #take({ events: single, eventBatches: batch }: NonNullable<Message['payload']>['data'] & object): void {
    const events = single ? [single] : (batch?.events ?? []);
    this.#messages++;
    for (const { id, subject, cause } of events) {
      if (subject === 'end') this.isOver = true;
      else
        this.delivered.push({
          id,
          subject,
          n: Number(cause.message),
          together: cause.requestId,
          message: this.#messages,
        });
    }
    if (events.length === 0) this.bookmarks.push(this.delivered.length);
    this.#after = single?.cursor ?? batch?.cursor ?? this.#after;
    this.#from = events.length === 0 ? 'bookmark' : 'event';
  }
}
