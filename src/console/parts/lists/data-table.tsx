import { useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useLocation } from 'wouter';
import { classOf, tracksOf, type Column } from './column.js';
import './data-table.css';
import { indexOfLine, Line } from './line.js';
import { useNarrow } from './use-narrow.js';

interface TableParts<Row> {
  /** What the rows are, for those who cannot see the table. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads, by click and by Enter. */
  readonly hrefOf?: (row: Row) => string;
  /** Rows that have just come or changed. */
  readonly fresh?: ReadonlySet<string>;
  /** Pixels of a row where the window is as narrow as a phone; left out: two lines. */
  readonly narrowRow?: number;
  /** Hears which rows are there, from the first to the last, whenever that or the rows have changed. */
  readonly onRange?: (first: number, last: number) => void;
}

/** A table of any length, of which only what can be seen is there; arrows (or j, k), Home, End and Enter work. */
export function DataTable<Row>({
  label,
  rows,
  columns,
  keyOf,
  hrefOf,
  fresh,
  narrowRow = 60,
  onRange,
}: TableParts<Row>) {
  const id = useId();
  const narrow = useNarrow();
  const list = useRef<HTMLDivElement>(null);
  const [, navigate] = useLocation();
  const [active, setActive] = useState(0);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    setOffset((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [rows.length === 0]);
  const height = narrow ? narrowRow : 46;
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: offset,
    scrollPaddingStart: 110,
  });
  useLayoutEffect(() => {
    virtual.measure();
  }, [height, virtual]);

  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  useEffect(() => {
    onRange?.(first, last);
  }, [onRange, first, last]);

  const open = (row: Row | undefined) => {
    if (row !== undefined && hrefOf) navigate(hrefOf(row));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const next = stepOf(event.key, active, rows.length);
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === null) {
      open(rows[active]);
      return;
    }
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const onClick = (event: MouseEvent) => {
    const index = indexOfLine(event.target as Element);
    if (index === null) return;
    setActive(index);
    const pressed = (event.target as Element).closest('a, button, input, label');
    if (!pressed && window.getSelection()?.type !== 'Range') open(rows[index]);
  };

  return (
    <div
      className="data-table"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows.length > 0 ? `${id}-${String(active)}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      style={tracksOf(columns)}
    >
      <div role="rowgroup" className="head-group">
        <div className="head" role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <div key={column.title} role="columnheader" className={classOf(column)}>
              {column.title}
            </div>
          ))}
        </div>
      </div>
      <div
        className="lines"
        role="rowgroup"
        ref={list}
        style={{ height: virtual.getTotalSize() }}
        onClick={onClick}
      >
        {items.map(({ index, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const key = keyOf(row);
          const marks = [
            hrefOf && 'opens',
            index === active && 'active',
            index === rows.length - 1 && 'last',
            fresh?.has(key) && 'fresh',
          ];
          return (
            <Line
              key={key}
              id={`${id}-${String(index)}`}
              index={index}
              row={row}
              columns={columns}
              marks={marks.filter(Boolean).join(' ')}
              height={size}
              top={start - offset}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Where a key leads from row `at` of `count`; null where it leads nowhere. */
function stepOf(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    PageDown: at + 15,
    PageUp: at - 15,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
}
