import { Link } from 'wouter';
import type { StreamRowFragment } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Badge } from '../parts/badge.js';
import type { Column } from '../parts/lists/column.js';
import { streamPath } from '../parts/paths.js';
import { failing, lastMoved } from './stream-row.js';

const shown = 4;

/** What is said of a stream in a line. */
export const streamColumns: readonly Column<StreamRowFragment>[] = [
  {
    title: 'Stream',
    width: 'minmax(9rem, 1.2fr)',
    cell: ({ namespace, name, tags }) => (
      <>
        <div className="one-line">
          <Link href={streamPath(namespace.name, name)} className="name">
            <span className="faint">{namespace.name}/</span>
            {name}
          </Link>
        </div>
        <div className="second small muted one-line">
          {tags.nodes.map((tag) => tag.name).join(', ') || 'no tags'}
        </div>
      </>
    ),
  },
  {
    title: 'Tags',
    width: 'minmax(0, 2fr)',
    room: 'middle',
    cell: ({ tags }) => (
      <span className="row">
        {tags.nodes.slice(0, shown).map((tag) => (
          <Badge key={tag.id} {...(tag.hold ? ({ icon: 'pin', tone: 'warn' } as const) : {})}>
            {tag.name}
          </Badge>
        ))}
        {tags.nodes.length > shown && <span className="faint small">and more</span>}
        {tags.nodes.length === 0 && <span className="faint">none</span>}
      </span>
    ),
  },
  {
    title: 'Images',
    width: '4rem',
    room: 'wide',
    end: true,
    cell: ({ imageCount }) => <span className="number">{imageCount}</span>,
  },
  {
    title: 'State',
    width: '8rem',
    room: 'middle',
    cell: (row) =>
      failing(row) > 0 ? (
        <Badge tone="bad" icon="warning">
          {failing(row)} failing
        </Badge>
      ) : (
        <Badge tone="ok" icon="check">
          In order
        </Badge>
      ),
  },
  {
    title: 'Last moved',
    width: '6.5rem',
    end: true,
    cell: (row) => {
      const at = lastMoved(row);
      return at === null ? <span className="faint">never</span> : <Ago at={at} />;
    },
  },
];
