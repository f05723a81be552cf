import { keepDoing } from '../platform/keep-doing.js';
import type { Database, Queryable } from '../platform/postgres/index.js';
import { SharedRead } from '../platform/shared-read.js';
import { Ledger } from './audit/ledger.js';
import type { LoggedEvent } from './event.js';
import type { BatchOptions, EventLogOptions, FollowOptions, HistoryOptions } from './event-log-options.js';
import { type Present, readPresent, trimmedOf } from './events.sql.js';
import { FanOut } from './fan-out/fan-out.js';
import { EventFeed, type FeedOptions } from './fan-out/feed.js';
import { bookmarkEvery, type EventBatch } from './fan-out/topic.js';
import { markOfPresent, Reading } from './following/reading.js';
import { takeSlice, type Slice } from './following/slice.js';
import { Gate } from './gate.js';
import { findEvent, readHistory } from './history.sql.js';
import type { Attached } from './nats/attach.js';
import { Outbox } from './outbox/outbox.js';
import { requirePrimary } from './primary.js';
import { Bell } from './tail/bell.js';
import { entryOf } from './tail/entries.js';
import { Tail } from './tail/tail.js';
import { defaultTuning, type Tuning } from './tail/tuning.js';
import { trimWindow } from './trim.js';

/** The log of all that has happened: written through its outbox, read from any cursor, one a process. */
export class EventLog implements AsyncDisposable {
  /** Where domains say what has happened. */
  readonly outbox: Outbox;
  /** Deals out what happens to all who follow the same, at once. */
  readonly fanOut: FanOut;
  readonly #db: Database;
  readonly #tail: Tail;
  readonly #gate: Gate;
  readonly #reading: Reading;
  /** What the log is now, for cursors. */
  readonly #now: SharedRead<Present>;
  readonly #closing: AsyncDisposable[];

  private constructor(
    { db, logger, windowHours, auditKey = null }: EventLogOptions,
    tuning: Tuning,
    tail: Tail,
    bell: Bell,
    attached: Attached | null,
  ) {
    this.outbox = new Outbox(() => {
      tail.wake();
      attached?.wake();
      bell.ring();
    }, new Ledger(auditKey));
    this.#db = db;
    this.#tail = tail;
    this.#gate = new Gate(tuning.readers);
    this.#reading = new Reading({ db, tail, gate: this.#gate, batch: tuning.batch });
    this.#now = new SharedRead(() => db.one(readPresent()));
    this.fanOut = new FanOut({
      tail,
      fetch: (after, seal) => this.#reading.fetch(after, seal),
      held: tuning.held,
    });
    const trimming = keepDoing(() => trimWindow(db, windowHours), {
      every: tuning.trim,
      logger,
      failure: 'The log of events could not be trimmed; trying again later.',
    });
    this.#closing = [trimming, bell, tail];
    if (attached) this.#closing.push(attached);
  }

  /** Opens the log, and starts reading at its present end. */
  static async open(options: EventLogOptions): Promise<EventLog> {
    const { db, logger } = options;
    const tuning = { ...defaultTuning, ...options.tuning };
    await requirePrimary(db);
    const opened: AsyncDisposable[] = [];
    try {
      let tail: Tail | undefined;
      // Before the tail finds its place: so what it brings joins on to that.
      const attached = await attach(options, () => tail?.wake());
      if (attached) opened.push(attached);
      const reading = (tail = await Tail.start({ db, logger, tuning, take: attached?.take }));
      opened.push(reading);
      const onRing = () => {
        attached?.wake();
        reading.wake();
      };
      const bell = await Bell.hang({ db, logger, onRing, onReturn: () => reading.doubt() });
      reading.wake();
      return new EventLog(options, tuning, reading, bell, attached);
    } catch (error) {
      for (const part of opened.reverse()) await part[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** For how many milliseconds events have been kept back by an older transaction that is still open. */
  get delay(): number {
    return this.#tail.delay;
  }

  /**
   * The exact end of what a read of now sees: following from here yields all that it did not see, and nothing
   * that it did. Give the transaction whose reads are meant, if there is one: REPEATABLE READ, and it must not write.
   */
  async cursor(on?: Queryable): Promise<string> {
    const present = await (on ? on.one(readPresent()) : this.#now.ask());
    return this.#tail.seal.close(markOfPresent(present));
  }

  /** The oldest place from which one can go on: all that the log still has lies behind it. */
  async beginning(): Promise<string> {
    const seal = this.#tail.seal;
    const present = await this.#reading.present();
    return seal.close({ position: trimmedOf(present), seen: null });
  }

  /** The event with this id (a UUID), while the log has it. */
  async event(id: string): Promise<LoggedEvent | null> {
    const row = await this.#gate.pass(() => this.#db.maybe(findEvent(id)));
    return row && entryOf(row, this.#tail.seal).event;
  }

  /** What happened lately, newest first; only what no event can come before any more. */
  async history({ before, limit, ...filter }: HistoryOptions): Promise<LoggedEvent[]> {
    const { seal } = this.#tail;
    const position = before === null ? null : seal.open(before).position;
    const rows = await this.#gate.pass(() => this.#db.many(readHistory(filter, position, limit)));
    return rows.map((row) => entryOf(row, seal).event);
  }

  /**
   * Follows the log, in its order, without gap or repetition. The promise settles once the cursor is found good:
   * BAD_USER_INPUT or CURSOR_EXPIRED otherwise. The stream throws CURSOR_EXPIRED when its reader is so slow that
   * the log has been trimmed ahead of it, and UNAVAILABLE when the database stays away for half a minute.
   */
  async follow(options: FollowOptions = {}): Promise<AsyncGenerator<LoggedEvent, void, undefined>> {
    return this.#reading.events(await this.#reading.begin(options.after), options);
  }

  /** Follows the log like `follow`, many events at a time. */
  async followBatches(options: BatchOptions = {}): Promise<AsyncGenerator<EventBatch, void, undefined>> {
    return this.#reading.batches(await this.#reading.begin(options.after), options);
  }

  /** What many may follow together; the promise settles once the cursor is found good, like that of `follow`. */
  async feed(options: FeedOptions): Promise<EventFeed> {
    const begin = await this.#reading.begin(options.after);
    const { until } = options;
    if (until != null) begin.seal.open(until, 'until');
    const alone = (filter: (event: LoggedEvent) => boolean) => {
      const { isBatched, skips, signal } = options;
      return isBatched
        ? this.#reading.batches(begin, { filter, until, skips, signal, bookmarkEvery })
        : this.#reading.events(begin, { filter, until, signal });
    };
    return EventFeed.open({ fanOut: this.fanOut, begin, alone }, options);
  }

  /**
   * The next events behind a cursor, `most` at most, without waiting for any. Fails like `follow` on a cursor from
   * which nobody can go on.
   */
  async read(after: string, most: number): Promise<Slice> {
    const [tail, seal] = [this.#tail, this.#tail.seal];
    const mark = await this.#reading.admit(seal.open(after), seal);
    return takeSlice({ tail, seal, fetch: (position) => this.#reading.fetch(position, seal) }, mark, most);
  }

  /** Ends all streams, and stops reading. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#closing.map((part) => part[Symbol.asyncDispose]()));
  }
}

/** Joins the nodes that read the log from NATS, where that is wanted; otherwise nothing of it is even loaded. */
async function attach({ nats, db, logger }: EventLogOptions, onNews: () => void): Promise<Attached | null> {
  if (nats == null) return null;
  const { attachNats } = await import('./nats/attach.js');
  return attachNats({ url: nats, db, logger, onNews });
}
