import { Failure } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';
import type { Database, Queryable } from '../platform/postgres/index.js';
import { type Batch, takeBatch } from './batch.js';
import { Bell } from './bell.js';
import { cursorOfSetBackLog, type Seal } from './cursor.js';
import type { LoggedEvent } from './event.js';
import { type Present, readPresent } from './events.sql.js';
import { checkReach, readOn } from './follow.js';
import { Gate } from './gate.js';
import { furthest, type Mark, markOf } from './mark.js';
import { Outbox } from './outbox.js';
import { backoff, Pause } from './pause.js';
import { precedes, type Position } from './position.js';
import { takeSlice, type Slice } from './slice.js';
import { stoppable } from './stoppable.js';
import { Tail } from './tail.js';
import { Trimmer } from './trim.js';
import { defaultTuning, type Tuning } from './tuning.js';

/** What a log of events needs. */
export interface EventLogOptions {
  readonly db: Database;
  readonly logger: Logger;
  /** How long events are kept, in hours: cursors older than that are refused. */
  readonly windowHours: number;
  readonly tuning?: Partial<Tuning>;
}

/** What to follow, from where, until when. */
export interface FollowOptions {
  /** A cursor; without one, only what happens from now on. */
  readonly after?: string | null | undefined;
  /** Keeps the events for which it holds; without one, all. */
  readonly filter?: ((event: LoggedEvent) => boolean) | undefined;
  /** Ends the stream without an error. */
  readonly signal?: AbortSignal | undefined;
}

/** The log of all that has happened: written through its outbox, read from any cursor, one a process. */
export class EventLog implements AsyncDisposable {
  /** Where domains say what has happened. */
  readonly outbox: Outbox;
  readonly #db: Database;
  readonly #tuning: Tuning;
  readonly #tail: Tail;
  readonly #gate: Gate;
  readonly #closing: AsyncDisposable[];

  private constructor({ db, logger, windowHours }: EventLogOptions, tuning: Tuning, tail: Tail, bell: Bell) {
    this.outbox = new Outbox(() => {
      tail.wake();
      bell.ring();
    });
    this.#db = db;
    this.#tuning = tuning;
    this.#tail = tail;
    this.#gate = new Gate(tuning.readers);
    this.#closing = [new Trimmer({ db, logger, windowHours, interval: tuning.trim }), bell, tail];
  }

  /** Opens the log, and starts reading at its present end. */
  static async open(options: EventLogOptions): Promise<EventLog> {
    const { db, logger } = options;
    const tuning = { ...defaultTuning, ...options.tuning };
    const tail = await Tail.start({ db, logger, tuning });
    try {
      const bell = await Bell.hang({ db, logger, onRing: () => tail.wake(), onReturn: () => tail.doubt() });
      tail.wake();
      return new EventLog(options, tuning, tail, bell);
    } catch (error) {
      await tail[Symbol.asyncDispose]();
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
  async cursor(on: Queryable = this.#db): Promise<string> {
    return this.#tail.seal.close(markOfPresent(await on.one(readPresent())));
  }

  /**
   * Follows the log, in its order, without gap or repetition. The promise settles once the cursor is found good:
   * BAD_USER_INPUT or CURSOR_EXPIRED otherwise. The stream throws CURSOR_EXPIRED when its reader is so slow that
   * the log has been trimmed ahead of it, and UNAVAILABLE when the database stays away for half a minute.
   */
  async follow({ after, filter, signal }: FollowOptions = {}): Promise<
    AsyncGenerator<LoggedEvent, void, undefined>
  > {
    const [tail, seal] = [this.#tail, this.#tail.seal];
    const mark =
      after === undefined || after === null
        ? markOfPresent(await this.#present())
        : await this.#admit(seal.open(after), seal);
    const fetch = (position: Position) => this.#fetch(position, seal);
    return stoppable(
      (stop) => readOn({ tail, seal, mark, filter: filter ?? (() => true), fetch, signal: stop }),
      signal,
    );
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
        return await this.#gate.pass(() => takeBatch(this.#db, seal, after, this.#tuning.batch));
      } catch (error) {
        const isPassing = error instanceof Failure && ['UNAVAILABLE', 'TIMEOUT'].includes(error.code);
        if (!isPassing || failures === 10 || this.#tail.isClosed) throw error;
      }
      await new Pause().wait(backoff(failures));
    }
  }
}

const lastOf = ({ lastPlace, lastNumber }: Present): Position => ({ place: lastPlace, number: lastNumber });
const markOfPresent = (present: Present): Mark => markOf(present.snapshot, lastOf(present));
