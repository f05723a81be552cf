import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { TagRowFragment } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import type { Column } from '../parts/lists/column.js';
import { Digest, shortDigest } from '../parts/words/digest.js';
import { Icon } from '../parts/icon.js';
import { TagSource } from './tag-source.js';
import { TagState } from './tag-state.js';
import type { TagLine } from './use-tags.js';

/** What is said of a tag once it was read; until then that it comes. */
const known =
  (cell: (tag: TagRowFragment) => ReactNode) =>
  ({ tag }: TagLine) =>
    tag ? cell(tag) : <span className="to-come" aria-label="on its way" role="img" />;

/** What is said of a tag in a line; `pathOf` leads to it. */
export const tagColumns = (pathOf: (tag: string) => string): readonly Column<TagLine>[] => [
  {
    title: 'Tag',
    width: 'minmax(6rem, 1fr)',
    cell: ({ name, tag }) => (
      <>
        <div className="row">
          <Link href={pathOf(name)} className="name one-line" title={name}>
            {name}
          </Link>
          {tag?.immutable && (
            <span className="faint" title={`Stays where it points: ${tag.immutable.pattern}`}>
              <Icon name="secret" size={12} />
              <span className="hidden-text">Immutable</span>
            </span>
          )}
        </div>
        <div className="second small muted">
          <code>{tag?.current?.digest != null ? shortDigest(tag.current.digest) : '—'}</code>
        </div>
      </>
    ),
  },
  {
    title: 'Image',
    width: '9rem',
    room: 'middle',
    cell: known(({ current }) =>
      current?.digest != null ? <Digest digest={current.digest} /> : <span className="faint">—</span>,
    ),
  },
  {
    title: 'Source',
    width: 'minmax(0, 1.6fr)',
    room: 'wide',
    cell: known((tag) => <TagSource tag={tag} />),
  },
  { title: 'State', width: 'minmax(0, 7.5rem)', cell: known((tag) => <TagState tag={tag} />) },
  {
    title: 'Next check',
    width: '5rem',
    room: 'wide',
    end: true,
    cell: known(({ nextCheckAt }) =>
      nextCheckAt === null ? <span className="faint">—</span> : <Ago at={nextCheckAt} />,
    ),
  },
  {
    title: 'Moved',
    width: '4.75rem',
    end: true,
    cell: known(({ current }) =>
      current ? <Ago at={current.createdAt} /> : <span className="faint">never</span>,
    ),
  },
];
