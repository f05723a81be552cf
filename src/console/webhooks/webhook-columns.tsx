import { Link } from 'wouter';
import { ConsumerState } from '../consumers/consumer-state.js';
import { Lag } from '../consumers/lag.js';
import type { WebhookRowFragment } from '../operations.generated.js';
import type { Column } from '../parts/lists/column.js';
import { webhookPath } from '../parts/paths.js';

/** What is said of a webhook in a line. */
export const webhookColumns: readonly Column<WebhookRowFragment>[] = [
  {
    title: 'Webhook',
    width: 'minmax(8rem, 1fr)',
    cell: ({ namespace, name }) => (
      <Link href={webhookPath(namespace?.name ?? null, name)} className="name one-line">
        {namespace && <span className="faint">{namespace.name}/</span>}
        {name}
      </Link>
    ),
  },
  {
    title: 'Posts to',
    width: 'minmax(0, 1.6fr)',
    room: 'middle',
    cell: ({ url }) => (
      <span className="muted one-line" title={url}>
        {url}
      </span>
    ),
  },
  {
    title: 'Wants',
    width: 'minmax(0, 1fr)',
    room: 'wide',
    cell: ({ filter }) => (
      <span className="muted one-line">
        {[...filter.subjects, ...filter.types].join(', ') || 'everything'}
      </span>
    ),
  },
  { title: 'State', width: '6rem', cell: (row) => <ConsumerState {...row} /> },
  { title: 'Lag', width: 'minmax(0, 10rem)', room: 'middle', cell: ({ lag }) => <Lag lag={lag} /> },
];
