import { memo } from 'react';
import { classOf, type Column } from './column.js';

interface LineParts<Row> {
  readonly id: string;
  readonly index: number;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** Classes besides its own. */
  readonly marks: string;
  /** Pixels, and pixels from the top of the table. */
  readonly height: number;
  readonly top: number;
}

function AnyLine<Row>({ id, index, row, columns, marks, height, top }: LineParts<Row>) {
  return (
    <div
      id={id}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      className={`line ${marks}`}
      style={{ height, transform: `translateY(${String(top)}px)` }}
    >
      {columns.map((column) => (
        <div key={column.title} role="gridcell" className={classOf(column)}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** A row of a table. Made anew only when it changes: as one scrolls, most of those that are there stay as they are. */
export const Line = memo(AnyLine) as typeof AnyLine;

/** The index of the line that an element is in; null: in none. */
export function indexOfLine(element: Element): number | null {
  const index = element.closest<HTMLElement>('.line')?.dataset['index'];
  return index === undefined ? null : Number(index);
}
