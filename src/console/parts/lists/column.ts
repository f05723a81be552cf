import type { ReactNode } from 'react';

/** A column of a table; `room` says how wide a window must be for it to show. */
export interface Column<Row> {
  readonly title: string;
  /** A track of a CSS grid, e.g. `8rem` or `minmax(0, 1fr)`. */
  readonly width: string;
  /** The track where the window is as narrow as a phone; left out: `width`. */
  readonly narrow?: string;
  readonly room?: 'any' | 'middle' | 'wide';
  readonly end?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

const rooms = { any: '', middle: 'not-narrow', wide: 'wide-only not-narrow' } as const;

/** The class of a cell, which says at what widths it shows. */
export const classOf = ({ room = 'any', end }: Column<never>): string =>
  ['cell', rooms[room], end && 'end'].filter(Boolean).join(' ');

/** The tracks for each width of window, as properties that the style sheet reads. */
export function tracksOf(columns: readonly Column<never>[]): object {
  const tracks = (shown: readonly string[], isNarrow = false) =>
    columns
      .filter(({ room = 'any' }) => shown.includes(room))
      .map(({ width, narrow }) => (isNarrow ? (narrow ?? width) : width))
      .join(' ');
  return {
    '--columns-wide': tracks(['any', 'middle', 'wide']),
    '--columns-middle': tracks(['any', 'middle']),
    '--columns-narrow': tracks(['any'], true),
  };
}
