import { Failure } from '../platform/errors.js';
import { SharedRead } from '../platform/shared-read.js';
import type { Logger } from '../platform/logger.js';
import type { Database, Queryable } from '../platform/postgres/index.js';
import { Ledger, type AuditKey } from './audit/ledger.js';
import { type Batch, takeBatch } from './tail/batch.js';
import { entryOf } from './tail/entries.js';
import { Bell } from './tail/bell.js';
import type { Attached } from './nats/attach.js';
import { cursorOfSetBackLog, type Seal } from './cursor/cursor.js';
import type { LoggedEvent } from './event.js';
import { type Present, readPresent, trimmedOf } from './events.sql.js';
import type { EventFilter } from './filter.js';
import { checkReach, readOn } from './following/follow.js';
import { FanOut } from './fan-out/fan-out.js';
import { EventFeed, type FeedOptions } from './fan-out/feed.js';
import { bookmarkEvery, type Beginning, type EventBatch } from './fan-out/topic.js';
import { Gate } from './gate.js';
import { findEvent, readHistory } from './history.sql.js';
import { furthest, type Mark, markOf } from './cursor/mark.js';
import { Outbox } from './outbox/outbox.js';
import { backoff, Pause } from './pause.js';
import { requirePrimary } from './primary.js';
import { precedes, type Position } from './cursor/position.js';
import { takeSlice, type Slice } from './following/slice.js';
import { stoppable } from './following/stoppable.js';
import { Tail } from './tail/tail.js';
import { Trimmer } from './trim.js';
import { defaultTuning, type Tuning } from './tail/tuning.js';

/** What a log of events needs. */
export interface EventLogOptions {
  readonly db: Database;
  readonly logger: Logger;
  /** How long events are kept, in hours: cursors older than that are refused. */
  readonly windowHours: number;
  readonly tuning?: Partial<Tuning>;
  /** `nats://…`: this node reads the log from there instead of from the database. */
  readonly nats?: string | null;
  /** What the audit is bound with; without it, whoever can write to the database can forge it. */
  readonly auditKey?: AuditKey | null;
}

/** What to follow, from where, until when. */
export interface FollowOptions {
  /** A cursor; without one, only what happens from now on. */
  readonly after?: string | null | undefined;
  /** A cursor: the stream ends once all that lies before it was yielded; UNAVAILABLE where the log is closed before that. */
  readonly until?: string | null | undefined;
  /** Keeps the events for which it holds; without one, all. */
  readonly filter?: ((event: LoggedEvent) => boolean) | undefined;
  /** Ends the stream without an error. */
  readonly signal?: AbortSignal | undefined;
}

/** The same for those who take many events at a time. */
export interface BatchOptions extends FollowOptions {
  /** Whether events that only the database still has may be left out: those who show the state read it again. */
  readonly skips?: boolean | undefined;
  /** Milliseconds without an event after which a batch without events is due. */
  readonly bookmarkEvery?: number | undefined;
}

/** A page of the past. */
export interface HistoryOptions extends EventFilter {
  /** The cursor of the event to go back from; null: from the end. */
  readonly before: string | null;
  readonly limit: number;
}

/** The log of all that has happened: written through its outbox, read from any cursor, one a process. */
export class EventLog implements AsyncDisposable {
  /** Where domains say what has happened. */
  readonly outbox: Outbox;
  /** Deals out what happens to all who follow the same, at once. */
  readonly fanOut: FanOut;
  readonly #db: Database;
  readonly #tuning: Tuning;
  readonly #tail: Tail;
  readonly #gate: Gate;
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
    this.#tuning = tuning;
    this.#tail = tail;
    this.#gate = new Gate(tuning.readers);
    this.#now = new SharedRead(() => db.one(readPresent()));
    const fetch = (after: Position, seal: Seal) => this.#fetch(after, seal);
    this.fanOut = new FanOut({ tail, fetch, held: tuning.held });
    this.#closing = [new Trimmer({ db, logger, windowHours, interval: tuning.trim }), bell, tail];
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
    const present = await this.#present();
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
    return this.#events(await this.#begin(options.after), options);
  }

  /** Follows the log like `follow`, many events at a time. */
  async followBatches(options: BatchOptions = {}): Promise<AsyncGenerator<EventBatch, void, undefined>> {
    return this.#batches(await this.#begin(options.after), options);
  }

  /** What many may follow together; the promise settles once the cursor is found good, like that of `follow`. */
  async feed(options: FeedOptions): Promise<EventFeed> {
    const begin = await this.#begin(options.after);
    const { until } = options;
    if (until != null) begin.seal.open(until, 'until');
    const alone = (filter: (event: LoggedEvent) => boolean) => {
      const { isBatched, skips, signal } = options;
      return isBatched
        ? this.#batches(begin, { filter, until, skips, signal, bookmarkEvery })
        : this.#events(begin, { filter, until, signal });
    };
    return EventFeed.open({ fanOut: this.fanOut, begin, alone }, options);
  }

  /**
   * The next events behind a cursor, `most` at most, without waiting for any. Fails like `follow` on a cursor from
   * which nobody can go on.
   */
  async read(after: string, most: number): Promise<Slice> {
    const [tail, seal] = [this.#tail, this.#tail.seal];
    const mark = await this.#admit(seal.open(after), seal);
    return takeSlice({ tail, seal, fetch: (position) => this.#fetch(position, seal) }, mark, most);
  }

  /** Ends all streams, and stops reading. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#closing.map((part) => part[Symbol.asyncDispose]()));
  }

  /** Finds the place to begin at, and the epoch that it belongs to. */
  async #begin(after: string | null | undefined): Promise<Beginning> {
    const { seal } = this.#tail;
    if (after != null) return { seal, mark: await this.#admit(seal.open(after), seal) };
    return { seal, mark: markOfPresent(await this.#present()) };
  }

  #events(begin: Beginning, options: FollowOptions): AsyncGenerator<LoggedEvent, void, undefined> {
    const read = this.#reader(begin, options);
    return stoppable(async function* (stop) {
      for await (const { events } of read(stop))
        for (const event of events) {
          yield event;
          if (stop.aborted) return;
        }
    }, options.signal);
  }

  #batches(begin: Beginning, options: BatchOptions): AsyncGenerator<EventBatch, void, undefined> {
    const read = this.#reader(begin, options);
    const { seal } = begin;
    return stoppable(async function* (stop) {
      for await (const { events, mark: reached, skippedFrom } of read(stop)) {
        const cursor = seal.close(reached);
        yield { events, cursor, gap: skippedFrom && { from: seal.close(skippedFrom), to: cursor } };
      }
    }, options.signal);
  }

  /** What reads on from a mark for one reader alone. */
  #reader({ mark, seal }: Beginning, options: BatchOptions) {
    const { filter = () => true, skips, bookmarkEvery: every } = options;
    const tail = this.#tail;
    const until = options.until == null ? undefined : furthest(seal.open(options.until, 'until'));
    const fetch = (position: Position) => this.#fetch(position, seal);
    const skipTo = skips === true ? async () => markOfPresent(await this.#present()) : undefined;
    return (signal: AbortSignal) =>
      readOn({ tail, seal, mark, until, filter, fetch, skipTo, bookmarkEvery: every, signal });
  }

  /** Refuses marks that the log does not reach back to, or has not come to. */
  async #admit(mark: Mark, seal: Seal): Promise<Mark> {
    const { ring } = this.#tail;
    if (ring.reaches(mark.position) && !precedes(ring.end, furthest(mark))) return mark;
    const present = await this.#present();
    checkReach(mark.position, seal, present);
    if (precedes(lastOf(present), furthest(mark))) throw cursorOfSetBackLog();
    return mark;
  }

  #present(): Promise<Present> {
    return this.#gate.pass(() => this.#db.one(readPresent()));
  }

  /** Reads older events; waits a while for a database that is away. */
  async #fetch(after: Position, seal: Seal): Promise<Batch> {
    for (let failures = 0; ; failures++) {
      try {
        return await this.#gate.pass(() =>
          takeBatch((page) => this.#db.textRows(page), seal, after, this.#tuning.batch),
        );
      } catch (error) {
        const isPassing = error instanceof Failure && ['UNAVAILABLE', 'TIMEOUT'].includes(error.code);
        if (!isPassing || failures === 10 || this.#tail.isClosed) throw error;
      }
      await new Pause().wait(backoff(failures));
    }
  }
}

/** Joins the nodes that read the log from NATS, where that is wanted; otherwise nothing of it is even loaded. */
async function attach({ nats, db, logger }: EventLogOptions, onNews: () => void): Promise<Attached | null> {
  if (nats == null) return null;
  const { attachNats } = await import('./nats/attach.js');
  return attachNats({ url: nats, db, logger, onNews });
}

const lastOf = ({ lastPlace, lastNumber }: Present): Position => ({ place: lastPlace, number: lastNumber });
const markOfPresent = (present: Present): Mark => markOf(present.snapshot, lastOf(present));
