import type { Actor, Cause } from '../event.js';
import { cellsOf, type EventCells, type EventLine } from './event-line.js';
import { Known } from './known.js';

const actors = new Known<Actor>();

/**
 * What the line says that was asked of last: whoever asks for one part of an event asks for another one next. What it gives out
 * may be given to others, and is not to be changed.
 */
export class LastLine {
  #line: EventLine = '';
  #cells: EventCells | undefined;
  #payload: object | undefined;
  #cause: Cause | undefined;

  cells(line: EventLine): EventCells {
    if (this.#cells && this.#line === line) return this.#cells;
    this.#line = line;
    this.#payload = this.#cause = undefined;
    return (this.#cells = cellsOf(line));
  }

  payload(line: EventLine): object {
    const cells = this.cells(line);
    return (this.#payload ??= JSON.parse(cells[9]) as object);
  }

  actor(line: EventLine): Actor {
    return actors.of(this.cells(line)[10]);
  }

  cause(line: EventLine): Cause {
    const cells = this.cells(line);
    return (this.#cause ??= JSON.parse(cells[11]) as Cause);
  }
}
