import type { Seal } from '../cursor/cursor.js';
import type { EventRow } from '../events.sql.js';
import { cellsOf, lineOf, type EventLine } from './event-line.js';
import type { Entry } from './ring.js';
import { StoredEvent } from './stored-event.js';

/** The entries of lines that follow each other, one below the other. */
export function entriesOf(lines: string, seal: Seal): Entry[] {
  let before: Entry | undefined;
  return lines.split('\n').map((line) => (before = entryOfLine(line, seal, before)));
}

/** The entry of an event that was read as a whole. */
export const entryOf = (row: EventRow, seal: Seal): Entry => entryOfLine(lineOf(row), seal);

/** The entry of one line; `before` is one that may be of the same transaction, and so share its numbers. */
export function entryOfLine(line: EventLine, seal: Seal, before?: Entry): Entry {
  const cells = cellsOf(line);
  const here = BigInt(cells[0]);
  const place = before?.position.place === here ? before.position.place : here;
  const position = { place, number: BigInt(cells[1]) };
  return {
    position,
    transaction: cells[2] === cells[0] ? place : BigInt(cells[2]),
    line,
    event: new StoredEvent(line, cells, seal, position),
  };
}
