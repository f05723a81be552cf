import type { ConsumerMessages } from '@nats-io/jetstream';
import type { Logger } from '../../platform/logger.js';
import type { Batch } from '../tail/batch.js';
import { entryOf } from '../tail/entries.js';
import type { Seal } from '../cursor/cursor.js';
import { precedes, type Position } from '../cursor/position.js';
import type { Entry } from '../tail/ring.js';
import { decode, type Message } from './messages.js';
import type { EventStream } from './stream.js';

/** Milliseconds without any message after which the relay is taken to be gone, and the database is read instead. */
const silence = 4_000;

/** What a source of events needs. */
export interface SourceOptions {
  readonly stream: EventStream;
  readonly logger: Logger;
  /** Called at each message. */
  readonly onNews: () => void;
  /** Reads the database: for what the stream has not got. */
  readonly read: (seal: Seal, after: Position) => Promise<Batch>;
}

/**
 * The log as NATS brings it. It is believed as far as it joins on to what is known: each event says which one was before
 * it, and where that is another one, or nothing comes at all, the database is read. So NATS may lose what it likes.
 */
export class NatsSource implements AsyncDisposable {
  readonly #options: SourceOptions;
  #messages: ConsumerMessages | undefined;
  #waiting: Message[] = [];
  /** The last one that was used. */
  #latest: Message | undefined;
  #heardAt = performance.now();

  private constructor(options: SourceOptions) {
    this.#options = options;
  }

  /** Settles when it listens: whatever is sent from now on will come. */
  static async open(options: SourceOptions): Promise<NatsSource> {
    const source = new NatsSource(options);
    const messages = await options.stream.follow(await options.stream.end());
    source.#messages = messages;
    void source.#listen(messages);
    return source;
  }

  /** The next events behind a position, whole transactions; none yet, perhaps. */
  async take(seal: Seal, after: Position): Promise<Batch> {
    return this.#next(seal, after) ?? (await this.#options.read(seal, after));
  }

  /** What joins on to the position; null where something is missing. */
  #next(seal: Seal, after: Position): Batch | null {
    const entries: Entry[] = [];
    let [end, whole, used] = [after, 0, 0];
    for (const [index, message] of this.#waiting.entries()) {
      if (!joins(message, end, seal)) {
        if (used === 0) return this.#missing(message, seal);
        break;
      }
      const { event } = message;
      if (event && precedes(end, event.row)) {
        entries.push(entryOf(event.row, seal));
        end = { place: event.row.place, number: event.row.number };
      }
      // A transaction whose last event is still on its way waits for that.
      if (event?.isLast === false) continue;
      [whole, used, this.#latest] = [entries.length, index + 1, message];
    }
    this.#waiting.splice(0, used);
    const isSilent = performance.now() - this.#heardAt > silence;
    if (used === 0 && isSilent) return null;
    return this.#latest?.epoch === seal.epoch ? batchOf(this.#latest, entries.slice(0, whole)) : null;
  }

  /** Messages of another epoch are of no use any more; the others will join on to what the database has. */
  #missing({ epoch }: Message, seal: Seal): null {
    if (epoch !== seal.epoch) this.#waiting.shift();
    return null;
  }

  async #listen(messages: ConsumerMessages): Promise<void> {
    try {
      for await (const message of messages) {
        this.#waiting.push(decode(message.string()));
        this.#heardAt = performance.now();
        this.#options.onNews();
      }
    } catch (error) {
      this.#options.logger.warn(
        { err: error },
        'NATS brings no events any more; the database is read instead.',
      );
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#messages?.close();
  }
}

const batchOf = (message: Message, entries: readonly Entry[]): Batch => ({
  entries,
  reach: message,
  isFull: false,
  isPending: message.isPending,
  rightsVersion: message.rightsVersion,
});

/** Whether whoever has come to `end` misses nothing before a message, nor anything that it was to bring. */
const joins = ({ epoch, previous, isOmitted }: Message, end: Position, seal: Seal): boolean =>
  epoch === seal.epoch && !precedes(end, previous) && !(isOmitted && !precedes(previous, end));
