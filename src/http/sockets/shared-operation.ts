import type { EventBatch, Frame, Member, Subscriber } from '../../events/index.js';
import type { SharedSubscription } from '../../gateway/engine.js';
import type { Connection } from './connection.js';
import { writeMessage } from './frame.js';
import type { RunningOperation } from '../running-operation.js';

/** What one shared subscription of a socket needs. */
export interface SharedOperation {
  readonly connection: Connection;
  /** The client's name for it. */
  readonly id: string;
  readonly operation: RunningOperation;
  /** Equal for those who get the same, if they may do the same. */
  readonly key: string;
}

/**
 * A subscription that follows the log together with all who follow the same: what happens is executed and written as
 * JSON once for all, and goes out with each one's message id in front. To graphql-ws it is a stream without values
 * that ends when the subscription does.
 */
export class SharedResults implements AsyncGenerator<never, undefined>, Subscriber {
  readonly #shared: SharedOperation;
  readonly #subscription: SharedSubscription;
  readonly #head: string;
  readonly #headLength: number;
  #member: Member | undefined;
  #isOver = false;
  #error: unknown;
  #settle: (() => void) | undefined;

  constructor(shared: SharedOperation, subscription: SharedSubscription) {
    this.#shared = shared;
    this.#subscription = subscription;
    this.#head = `{"id":${JSON.stringify(shared.id)},"type":"next","payload":`;
    this.#headLength = Buffer.byteLength(this.#head);
    shared.connection.shared.add(this);
    this.#member = subscription.feed.join(this.#key, this);
    shared.operation.isShared = true;
  }

  get #key(): string {
    const { key, connection } = this.#shared;
    return `${key} ${connection.rightsKey}`;
  }

  /** Goes on, from where it is, with the rights that its viewer has now; ends where none is left. */
  async renew(): Promise<void> {
    const begin = this.#member?.leave();
    this.#member = undefined;
    try {
      await this.#subscription.feed.renew();
      if (!this.#isOver) this.#member = this.#subscription.feed.join(this.#key, this, begin);
    } catch (error) {
      this.end(error);
    }
  }

  get skips(): boolean {
    return this.#subscription.feed.skips;
  }

  async render(batch: EventBatch): Promise<Frame> {
    const { operation } = this.#shared;
    const { feed } = this.#subscription;
    const yielded = feed.isBatched ? batch : batch.events[0];
    const result = await this.#subscription.answer(yielded);
    return Buffer.from(`${JSON.stringify(operation.format(result))}}`);
  }

  take(frame: Frame): boolean {
    const { connection } = this.#shared;
    if (!connection.isOpen) return false;
    writeMessage(connection.raw, this.#head, this.#headLength, frame);
    if (connection.raw.writableLength <= mostUnsent) return true;
    connection.onDrain(this);
    return false;
  }

  /** The socket takes more again. */
  resume(): void {
    this.#member?.resume();
  }

  end(error?: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#error = error;
    this.#shared.connection.shared.delete(this);
    this.#member?.leave();
    this.#settle?.();
  }

  async next(): Promise<IteratorResult<never, undefined>> {
    if (!this.#isOver) await new Promise<void>((resolve) => (this.#settle = resolve));
    const error = this.#error;
    this.#error = undefined;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- as it was given
    if (error !== undefined) throw error;
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<never, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: unknown): Promise<IteratorResult<never, undefined>> {
    this.end(error);
    return this.next();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

/** Bytes that may wait for a client to read them; who has more waiting goes on alone, later. */
const mostUnsent = 65_536;
