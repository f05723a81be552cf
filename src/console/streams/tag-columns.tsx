import { Link } from 'wouter';
import type { TagRowFragment } from '../operations.generated.js';
import { Ago } from '../parts/ago.js';
import type { Column } from '../parts/data-table.js';
import { Digest, shortDigest } from '../parts/digest.js';
import { Icon } from '../parts/icon.js';
import { TagSource } from './tag-source.js';
import { TagState } from './tag-state.js';

/** What is said of a tag in a line; `pathOf` leads to it. */
export const tagColumns = (pathOf: (tag: string) => string): readonly Column<TagRowFragment>[] => [
  {
    title: 'Tag',
    width: 'minmax(7rem, 1fr)',
    cell: ({ name, current, immutable }) => (
      <>
        <div className="row">
          <Link href={pathOf(name)} className="name one-line" title={name}>
            {name}
          </Link>
          {immutable && (
            <span className="faint" title={`Stays where it points: ${immutable.pattern}`}>
              <Icon name="secret" size={12} />
              <span className="hidden-text">Immutable</span>
            </span>
          )}
        </div>
        <div className="second small muted">
          <code>{current?.digest != null ? shortDigest(current.digest) : '—'}</code>
        </div>
      </>
    ),
  },
  {
    title: 'Image',
    width: '10rem',
    room: 'middle',
    cell: ({ current }) =>
      current?.digest != null ? <Digest digest={current.digest} /> : <span className="faint">—</span>,
  },
  {
    title: 'Source',
    width: 'minmax(0, 1.6fr)',
    room: 'wide',
    cell: (tag) => <TagSource tag={tag} />,
  },
  { title: 'State', width: '8.5rem', cell: (tag) => <TagState tag={tag} /> },
  {
    title: 'Next check',
    width: '6rem',
    room: 'wide',
    end: true,
    cell: ({ nextCheckAt }) =>
      nextCheckAt === null ? <span className="faint">—</span> : <Ago at={nextCheckAt} />,
  },
  {
    title: 'Moved',
    width: '5.5rem',
    end: true,
    cell: ({ current }) => (current ? <Ago at={current.createdAt} /> : <span className="faint">never</span>),
  },
];
