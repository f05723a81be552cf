import type { ReactNode } from 'react';
import type { Asked } from '../../graph/use-graph.js';
import { Answer } from '../states/answer.js';
import type { Column } from './column.js';
import { DataTable } from './data-table.js';

/** What a list shows, and of what. */
export interface ListParts<Data, Row> {
  readonly of: Asked<Data>;
  readonly label: string;
  readonly rowsOf: (data: Data) => readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly hrefOf?: (row: Row) => string;
  readonly fresh?: ReadonlySet<string>;
  readonly narrowRow?: number;
  /** Stands where there is no row. */
  readonly empty: ReactNode;
}

/** The rows of an answer as a table; what is said instead while there is none. */
export function List<Data, Row>({
  of,
  label,
  rowsOf,
  columns,
  keyOf,
  hrefOf,
  fresh,
  narrowRow,
  empty,
}: ListParts<Data, Row>) {
  return (
    <Answer of={of}>
      {(data) => {
        const rows = rowsOf(data);
        if (rows.length === 0) return empty;
        return (
          <DataTable
            label={label}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            {...(hrefOf ? { hrefOf } : {})}
            {...(fresh ? { fresh } : {})}
            {...(narrowRow === undefined ? {} : { narrowRow })}
          />
        );
      }}
    </Answer>
  );
}
