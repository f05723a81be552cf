import type { EventRow } from '../events.sql.js';
import type { Position } from '../cursor/position.js';

/** How far the log reaches, as the relay read it along with what it sends. */
export interface Read {
  readonly epoch: string;
  readonly trimmedPlace: bigint;
  readonly trimmedNumber: bigint;
  readonly isPending: boolean;
  readonly rightsVersion: bigint;
}

/** What one message says: an event, or only how far the log was read. */
export interface Message extends Read {
  /** The last event before this one: whoever has come so far misses nothing. */
  readonly previous: Position;
  /** Null: nothing new. */
  readonly event: { readonly row: EventRow; readonly isLast: boolean } | null;
  /** Set where the event is too large to be sent: it is read from the database. */
  readonly isOmitted: boolean;
}

const bigints = new Set(['place', 'number', 'transaction', 'trimmedPlace', 'trimmedNumber', 'rightsVersion']);

/** A message as bytes. */
export const encode = (message: Message): string =>
  JSON.stringify(message, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** A message of bytes; what domains and viewers wrote is left as it is. */
export function decode(text: string): Message {
  const message = JSON.parse(text) as Message;
  const { previous, event } = message;
  return {
    ...withBigints(message),
    previous: withBigints(previous),
    event: event && {
      ...event,
      row: { ...withBigints(event.row), occurredAt: new Date(event.row.occurredAt) },
    },
  };
}

const withBigints = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [
      name,
      bigints.has(name) && typeof value === 'string' ? BigInt(value) : value,
    ]),
  ) as Fields;
