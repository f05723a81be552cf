import type { Database } from '../platform/postgres/index.js';
import type { Logger } from '../platform/logger.js';
import type { AuditKey } from './audit/ledger.js';
import type { LoggedEvent } from './event.js';
import type { EventFilter } from './filter.js';
import type { Tuning } from './tail/tuning.js';

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
