import { Link } from 'wouter';
import type { BuildRowFragment } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import type { Column } from '../parts/lists/column.js';
import { Duration } from '../parts/words/duration.js';
import { buildPath } from '../parts/paths.js';
import { PhaseBadge } from './phase-badge.js';

/** What is said of a build in a line. */
export const buildColumns: readonly Column<BuildRowFragment>[] = [
  {
    title: 'Build',
    width: 'minmax(8rem, 1fr)',
    cell: ({ namespace, name }) => (
      <Link href={buildPath(namespace.name, name)} className="name one-line">
        <span className="faint">{namespace.name}/</span>
        {name}
      </Link>
    ),
  },
  {
    title: 'Phase',
    width: 'minmax(0, 9.5rem)',
    cell: (row) => <PhaseBadge phase={row.phase} message={row.message} />,
  },
  {
    title: 'Why',
    width: 'minmax(0, 1.2fr)',
    room: 'wide',
    cell: ({ causes, startedBy }) => (
      <div className="one-line muted">
        {causes.map(({ message }) => message).join(', ') || 'asked for'} by {startedBy.name}
      </div>
    ),
  },
  {
    title: 'Took',
    width: '6.5rem',
    room: 'middle',
    end: true,
    cell: ({ startedAt, completedAt }) =>
      startedAt === null ? <span className="faint">—</span> : <Duration from={startedAt} to={completedAt} />,
  },
  {
    title: 'Created',
    width: '5.5rem',
    room: 'middle',
    end: true,
    cell: ({ createdAt }) => <Ago at={createdAt} />,
  },
];
