/** How a thing is at one moment, or that it is not there. */
export interface Standing {
  /** What it is made of, as the graph tells it; null: it is not there. */
  readonly value: object | null;
  /** What holds of it, in lower case: its state, and the conditions that are true. */
  readonly holds: ReadonlySet<string>;
  /** Whether nothing more will come of it. */
  readonly isOver: boolean;
  /** What it says of itself, for people. */
  readonly says: string;
  /** Another one once it has moved on; null: it has not begun. */
  readonly version: string | null;
  /** The images that it points at, or has brought about. */
  readonly digests: readonly string[];
}

/** Something that can be waited for. */
export interface Awaited {
  readonly name: string;
  /** Undefined: what happens anywhere may concern it. */
  readonly namespace: string | undefined;
  /** The events after which it may be otherwise. */
  readonly types: readonly string[];
  /** Whether an event's subject is about it. */
  readonly concerns: (subject: string) => boolean;
  /** What the types of the events look like by which it moves on. */
  readonly moves: RegExp;
  readonly read: () => Promise<Standing>;
}

/** How what is not there stands. */
export const absent: Standing = {
  value: null,
  holds: new Set(),
  isOver: false,
  says: 'it is not there',
  version: null,
  digests: [],
};
