import { Link } from 'wouter';
import type { NamespaceRowFragment } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Badge } from '../parts/badge.js';
import type { Column } from '../parts/lists/column.js';
import { namespacePath } from '../parts/paths.js';

/** What is said of a namespace in a line. */
export const namespaceColumns: readonly Column<NamespaceRowFragment>[] = [
  {
    title: 'Namespace',
    width: 'minmax(8rem, 1fr)',
    cell: ({ name, displayName }) => (
      <>
        <Link href={namespacePath(name)} className="name">
          {name}
        </Link>
        {displayName !== null && <div className="small muted one-line">{displayName}</div>}
      </>
    ),
  },
  {
    title: 'Streams',
    width: 'minmax(0, 1.5fr)',
    room: 'middle',
    cell: ({ imageStreams }) => (
      <span className="muted one-line">
        {imageStreams.nodes.map(({ name }) => name).join(', ') || 'none'}
        {imageStreams.pageInfo.hasNextPage && ' …'}
      </span>
    ),
  },
  {
    title: 'Rules',
    width: 'minmax(0, 1.2fr)',
    room: 'middle',
    cell: ({ policy, promotionsNeedApproval }) => (
      <span className="row">
        {promotionsNeedApproval && (
          <Badge tone="info" icon="promote">
            Approval
          </Badge>
        )}
        {policy.immutableTags.map((pattern) => (
          <Badge key={pattern} icon="secret">
            {pattern}
          </Badge>
        ))}
      </span>
    ),
  },
  { title: 'Created', width: '6rem', end: true, cell: ({ createdAt }) => <Ago at={createdAt} /> },
];
