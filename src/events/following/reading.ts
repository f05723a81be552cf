import { Failure } from '../../platform/errors.js';
import type { Database } from '../../platform/postgres/index.js';
import { cursorOfSetBackLog, type Seal } from '../cursor/cursor.js';
import { furthest, type Mark, markOf } from '../cursor/mark.js';
import { precedes, type Position } from '../cursor/position.js';
import type { LoggedEvent } from '../event.js';
import type { BatchOptions, FollowOptions } from '../event-log-options.js';
import { type Present, readPresent } from '../events.sql.js';
import type { Beginning, EventBatch } from '../fan-out/topic.js';
import type { Gate } from '../gate.js';
import { backoff, Pause } from '../pause.js';
import { type Batch, takeBatch } from '../tail/batch.js';
import type { Tail } from '../tail/tail.js';
import { checkReach, readOn } from './follow.js';
import { stoppable } from './stoppable.js';

/** Where what is read comes from. */
export interface ReadingOptions {
  readonly db: Database;
  readonly tail: Tail;
  /** Through which all go who ask the database for older events. */
  readonly gate: Gate;
  /** Events in one page of the database. */
  readonly batch: number;
}

/** Finds the place of a cursor in the log, and reads on from there: from memory as far as that reaches, else from the database. */
export class Reading {
  readonly #db: Database;
  readonly #tail: Tail;
  readonly #gate: Gate;
  readonly #batch: number;

  constructor({ db, tail, gate, batch }: ReadingOptions) {
    this.#db = db;
    this.#tail = tail;
    this.#gate = gate;
    this.#batch = batch;
  }

  /** Finds the place to begin at, and the epoch that it belongs to. */
  async begin(after: string | null | undefined): Promise<Beginning> {
    const { seal } = this.#tail;
    if (after != null) return { seal, mark: await this.admit(seal.open(after), seal) };
    return { seal, mark: markOfPresent(await this.present()) };
  }

  /** The events from a place on, one at a time. */
  events(begin: Beginning, options: FollowOptions): AsyncGenerator<LoggedEvent, void, undefined> {
    const read = this.#reader(begin, options);
    return stoppable(async function* (stop) {
      for await (const { events } of read(stop))
        for (const event of events) {
          yield event;
          if (stop.aborted) return;
        }
    }, options.signal);
  }

  /** The same, many at a time. */
  batches(begin: Beginning, options: BatchOptions): AsyncGenerator<EventBatch, void, undefined> {
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
    const fetch = (position: Position) => this.fetch(position, seal);
    const skipTo = skips === true ? async () => markOfPresent(await this.present()) : undefined;
    return (signal: AbortSignal) =>
      readOn({ tail, seal, mark, until, filter, fetch, skipTo, bookmarkEvery: every, signal });
  }

  /** Refuses marks that the log does not reach back to, or has not come to. */
  async admit(mark: Mark, seal: Seal): Promise<Mark> {
    const { ring } = this.#tail;
    if (ring.reaches(mark.position) && !precedes(ring.end, furthest(mark))) return mark;
    const present = await this.present();
    checkReach(mark.position, seal, present);
    if (precedes(lastOf(present), furthest(mark))) throw cursorOfSetBackLog();
    return mark;
  }

  /** Where the log begins and ends now. */
  present(): Promise<Present> {
    return this.#gate.pass(() => this.#db.one(readPresent()));
  }

  /** Reads older events; waits a while for a database that is away. */
  async fetch(after: Position, seal: Seal): Promise<Batch> {
    for (let failures = 0; ; failures++) {
      try {
        return await this.#gate.pass(() =>
          takeBatch((page) => this.#db.textRows(page), seal, after, this.#batch),
        );
      } catch (error) {
        const isPassing = error instanceof Failure && ['UNAVAILABLE', 'TIMEOUT'].includes(error.code);
        if (!isPassing || failures === 10 || this.#tail.isClosed) throw error;
      }
      await new Pause().wait(backoff(failures));
    }
  }
}

const lastOf = ({ lastPlace, lastNumber }: Present): Position => ({ place: lastPlace, number: lastNumber });

/** The end of the log, as whoever reads the present sees it. */
export const markOfPresent = (present: Present): Mark => markOf(present.snapshot, lastOf(present));
