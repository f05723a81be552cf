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
  /** For twins: what else it comes back with than the last cursor it got. */
  readonly mistake?: Mistake;
}

/** How a client may get it wrong: by the cursor before the last, or by none. */
export interface Mistake {
  readonly comesBackWith: 'CURSOR_BEFORE' | 'NO_CURSOR';
  /** Settles when it is time to come back: it leaves by itself, too. */
  readonly absence: () => Promise<void>;
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

/** A twin leaves by itself behind so many events. */
const twinLeavesAfter = 200;

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
  /** What the gateways said where it was to come back later, by how often. */
  readonly putOff = new Map<string, number>();
  readonly #options: SubscriberOptions;
  #after: string;
  #before: string;
  #from: 'event' | 'bookmark' = 'bookmark';
  #messages = 0;
  #connections = 0;
  isConnected = false;
  isOver = false;

  constructor(options: SubscriberOptions) {
    this.#options = options;
    this.name = options.name;
    this.isBatched = options.isBatched;
    this.subjects = options.subjects;
    this.#after = this.#before = options.after;
  }

  /** The oldest cursor that it may come back with. */
  get oldest(): string {
    return this.#options.mistake ? this.#before : this.#after;
  }

  /** Settles when the end was seen, or the log has refused to go on. */
  async run(signal: AbortSignal): Promise<void> {
    while (!this.isOver && !signal.aborted) {
      await this.#connect(signal);
      this.isConnected = false;
      await setTimeout(50 + Math.random() * 200);
      await this.#options.mistake?.absence();
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
      socket.once('close', (code) => {
        if (code !== 1006) this.#count(`closed with ${String(code)}`);
        signal.removeEventListener('abort', leave);
        resolve();
      });
    });
  }

  #receive({ type, payload }: Message, socket: WebSocket): void {
    // What comes after it has left is not its own any more.
    if (socket.readyState !== WebSocket.OPEN) return;
    if (type === 'connection_ack') {
      this.isConnected = true;
      if (this.#connections++ > 0) this.resumed.push({ at: this.delivered.length, from: this.#from });
      const variables = { after: this.#cursor, subjects: this.subjects && [...this.subjects, 'end'] };
      const query = this.isBatched ? batches : singles;
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
    } else if (type === 'next') {
      this.#take(payload?.data ?? {});
      if (this.isOver || this.#leaves) socket.close();
    } else if (type === 'error') {
      // What may pass is asked for again, as by any client.
      if (isPassing(payload))
        this.#count(/"message":"[^"]*/.exec(JSON.stringify(payload))?.[0] ?? 'an error');
      else {
        this.refused.push(payload);
        this.isOver = true;
      }
      socket.close();
    }
  }

  get #cursor(): string | null {
    const mistake = this.#options.mistake?.comesBackWith;
    if (mistake === undefined || this.#connections <= 1) return this.#after;
    return mistake === 'NO_CURSOR' ? null : this.#before;
  }

  get #leaves(): boolean {
    return this.#options.mistake !== undefined && this.delivered.length % twinLeavesAfter === 0;
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
    this.#before = this.#after;
    this.#after = single?.cursor ?? batch?.cursor ?? this.#after;
    this.#from = events.length === 0 ? 'bookmark' : 'event';
  }

  #count(what: string): void {
    this.putOff.set(what, (this.putOff.get(what) ?? 0) + 1);
  }
}
