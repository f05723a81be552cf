import type { Duplex } from 'node:stream';
import type { Beginning, EventBatch, Frame, Member, Soon, Subscriber } from '../../events/index.js';
import type { Sharing } from '../operations/running-operation.js';
import { writeMessages } from './frame.js';
import { end, fail, type Opened } from './opened.js';
import type { SharedSource } from './shared-source.js';

/**
 * A subscription that follows the log together with all who follow the same: what happens is executed and written as
 * JSON once for all, and goes out with each one's message id in front.
 */
export class SharedResults implements Sharing, Subscriber {
  readonly #opened: Opened;
  readonly #source: SharedSource;
  readonly #head: string;
  /** That of its connection: one thing less to look up, each time and for thousands. */
  readonly #raw: Duplex;
  #member: Member | undefined;
  #isOver = false;

  constructor(opened: Opened, source: SharedSource, begin: Beginning) {
    this.#opened = opened;
    this.#source = source;
    this.#head = headOf(opened.id);
    this.#raw = opened.connection.raw;
    source.enter();
    this.#member = source.join(this, opened.connection.rightsKey, begin);
  }

  /** Goes on, from where it is, with the rights that its viewer has now; ends where none is left. */
  async renew(): Promise<void> {
    const begin = this.#member?.leave();
    this.#member = undefined;
    const { rightsKey } = this.#opened.connection;
    try {
      await this.#source.renew(rightsKey);
      if (!this.#isOver && begin) this.#member = this.#source.join(this, rightsKey, begin);
    } catch (error) {
      this.end(error);
    }
  }

  get skips(): boolean {
    return this.#source.skips;
  }

  render(batch: EventBatch): Soon<Frame> {
    return this.#source.render(batch);
  }

  take(frames: readonly Frame[]): boolean {
    const raw = this.#raw;
    if (!raw.writable) return false;
    writeMessages(raw, this.#head, frames);
    return raw.writableLength === 0 || this.#opened.connection.takesMore(this);
  }

  /** The socket takes more again. */
  resume(): void {
    this.#member?.resume();
  }

  end(error?: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#member?.leave();
    this.#source.leave();
    if (error === undefined) end(this.#opened, { id: this.#opened.id, type: 'complete' });
    else fail(this.#opened, [error]);
  }
}

/** What is before a frame: its bytes as characters. */
const headOf = (id: string): string =>
  Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`).toString('latin1');
