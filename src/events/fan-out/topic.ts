import type { Seal } from '../cursor/cursor.js';
import type { LoggedEvent } from '../event.js';
import type { EventFilter } from '../filter.js';
import type { Mark } from '../cursor/mark.js';
import type { Position } from '../cursor/position.js';

/**
 * Bytes that all members of a group get alike: as text of one byte a character where they are few, which is what a socket
 * writes at the least cost. Its `length` is in bytes.
 */
export type Frame = string | Buffer;

/** What is there at once where nothing has to be waited for: thousands of promises for each event cost what they cost. */
export type Soon<Value> = Value | Promise<Value>;

/** Events that follow each other: whole transactions. */
export interface EventBatch {
  /** None where the batch only says how far the log was read, or that events were left out. */
  readonly events: readonly LoggedEvent[];
  /** The place right behind the batch. */
  readonly cursor: string;
  /** Set where events were left out: from where to where. */
  readonly gap: { readonly from: string; readonly to: string } | null;
}

/** What those who follow the same have in common. */
export interface Topic {
  /** Equal for those who get the same frames: the same selection, the same filter, the same rights. */
  readonly key: string;
  /** By which the index finds the topic; `wants` decides. */
  readonly filter: EventFilter;
  readonly wants: (event: LoggedEvent) => boolean;
  /** Whether a frame holds many events, or none; otherwise it holds exactly one. */
  readonly isBatched: boolean;
}

/** One who follows: knows how to make frames, and how to hand them over. */
export interface Subscriber {
  /** Makes the frame of a batch: asked of one member of a group, on behalf of all. */
  render(batch: EventBatch): Soon<Frame>;
  /**
   * Hands over frames that follow each other; false when it had rather not get more before it calls `resume`. All members
   * of a group get the very same array, one after the other.
   */
  take(frames: readonly Frame[]): boolean;
  /** Nothing more comes: because of an error, or because the log is closed. */
  end(error?: unknown): void;
  /** Whether it wants the present rather than what it missed, when it is far behind. */
  readonly skips: boolean;
}

/** Where to begin, and the epoch that this belongs to. */
export interface Beginning {
  readonly mark: Mark;
  readonly seal: Seal;
}

/** Milliseconds without a frame after which a batched topic gets one without events. */
export const bookmarkEvery = 9_000;

/** Whether two positions are the same. */
export const isSame = (one: Position, other: Position): boolean =>
  one.place === other.place && one.number === other.number;
