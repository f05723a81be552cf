import type { EventRow } from '../events.sql.js';

/**
 * An event as one line of text, as `readBatch` brings it: what few ask for of an event is read of it then. It is one object to
 * the collector of garbage, where an event read as a whole is a dozen, and thousands are kept. Tabs stand between; neither
 * they nor the end of a line are within, for JSON escapes them.
 */
export type EventLine = string;

/** What stands in a line, in this order: texts and objects as JSON. */
export type EventCells = readonly [
  place: string,
  number: string,
  transaction: string,
  type: string,
  namespace: string,
  subject: string,
  id: string,
  version: string,
  occurredAt: string,
  payload: string,
  actor: string,
  cause: string,
];

/** What stands in a line. */
export const cellsOf = (line: EventLine): EventCells => line.split('\t') as unknown as EventCells;

/** The line of an event that was read as a whole. */
export const lineOf = (row: EventRow): EventLine =>
  [
    ...[row.place, row.number, row.transaction].map(String),
    ...[row.type, row.namespace, row.subject].map((text) => JSON.stringify(text)),
    ...[row.id, row.version].map(String),
    ...[row.occurredAt, row.payload, row.actor, row.cause].map((value) => JSON.stringify(value)),
  ].join('\t');
