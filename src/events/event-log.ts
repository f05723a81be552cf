import type { Database, Queryable } from '../platform/postgres/index.js';
import type { Logger } from '../platform/logger.js';
import type { LoggedEvent } from './event.js';
import { Outbox } from './outbox.js';

/** What a log of events needs. */
export interface EventLogOptions {
  readonly db: Database;
  readonly logger: Logger;
  /** How long events are kept, in hours: cursors older than that are refused. */
  readonly windowHours: number;
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
  readonly outbox = new Outbox(() => undefined);

  /** Opens the log, and starts reading at its present end. */
  static open(options: EventLogOptions): Promise<EventLog> {
    return Promise.reject(new Error(`not finished: ${String(options.windowHours)}`));
  }

  /**
   * The exact end of what a read of now sees: following from here yields all that it did not see, and nothing
   * that it did. Give the transaction whose reads are meant, if there is one: REPEATABLE READ, and it must not write.
   */
  cursor(on?: Queryable): Promise<string> {
    return Promise.reject(new Error(`not finished: ${String(on)}`));
  }

  /**
   * Follows the log, in its order, without gap or repetition. The promise settles once the cursor is found good:
   * BAD_USER_INPUT or CURSOR_EXPIRED otherwise. The stream throws CURSOR_EXPIRED when its reader is so slow that
   * the log has been trimmed ahead of it.
   */
  follow(options: FollowOptions = {}): Promise<AsyncGenerator<LoggedEvent, void, undefined>> {
    return Promise.reject(new Error(`not finished: ${String(options.after)}`));
  }

  /** Ends all streams, and stops reading. */
  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve();
  }
}
