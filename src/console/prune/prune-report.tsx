import { Link } from 'wouter';
import type { PruneMutation, PruneReason } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Badge, type Tone } from '../parts/badge.js';
import { bytesOf } from '../parts/words/bytes.js';
import { Card } from '../parts/card.js';
import type { Column } from '../parts/lists/column.js';
import { DataTable } from '../parts/lists/data-table.js';
import { Digest } from '../parts/words/digest.js';
import { Empty } from '../parts/states/empty.js';
import { tagPath } from '../parts/paths.js';
import { useParameter } from '../parts/use-parameter.js';
import type { Pruned } from './use-prune.js';
import { counted } from '../parts/words/counted.js';

type Decision = PruneMutation['pruneImages']['decisions'][number];

const reasons: Readonly<Record<PruneReason, readonly [Tone, string]>> = {
  CURRENT: ['accent', 'The tag points at it'],
  HELD: ['warn', 'Held there'],
  RECENT: ['ok', 'Among the newest'],
  YOUNG: ['ok', 'Still young'],
  REFERENCED: ['info', 'Named by digest'],
  EXPIRED: ['bad', 'Goes'],
};

const columns: readonly Column<Decision>[] = [
  {
    title: 'Item',
    width: 'minmax(0, 1.4fr)',
    cell: ({ namespace, stream, tag, revision }) => (
      <span className="one-line">
        <Link href={tagPath(namespace, stream, tag)}>
          <span className="faint">{namespace}/</span>
          {stream}:{tag}
        </Link>{' '}
        <span className="faint number">#{revision}</span>
      </span>
    ),
  },
  {
    title: 'Image',
    width: 'minmax(0, 10rem)',
    room: 'middle',
    cell: ({ digest, reference }) =>
      digest === null ? <code className="one-line">{reference}</code> : <Digest digest={digest} />,
  },
  {
    title: 'Why',
    width: 'minmax(0, 11rem)',
    cell: ({ reason, referencedBy }) => (
      <Badge tone={reasons[reason][0]} title={referencedBy ?? undefined}>
        {referencedBy === null ? reasons[reason][1] : `Named by ${referencedBy}`}
      </Badge>
    ),
  },
  {
    title: 'Since',
    width: '5rem',
    room: 'middle',
    end: true,
    cell: ({ createdAt }) => <Ago at={createdAt} />,
  },
];

interface ReportParts {
  readonly of: Pruned;
  readonly pending: boolean;
}

/** What goes and what stays, item by item, with the reason. */
export function PruneReport({ of, pending }: ReportParts) {
  const [filter, setFilter] = useParameter('show');
  const gone = of.decisions.filter(({ keep }) => !keep);
  const shown = filter === 'all' ? of.decisions : gone;
  const size = of.images.reduce((sum, image) => sum + Number(image.size), 0);
  return (
    <Card title={of.dryRun ? 'What would go' : 'What went'} flush>
      <div className="table-tools">
        <select
          className="select"
          aria-label="Which items"
          value={filter === 'all' ? 'all' : ''}
          onChange={(event) => {
            setFilter(event.target.value);
          }}
        >
          <option value="">What goes</option>
          <option value="all">What stays, too</option>
        </select>
        <span className="count" role="status">
          {pending && 'Looking … '}
          {gone.length.toLocaleString('en')} of {counted(of.decisions.length, 'item')}
          {of.removedTags.length > 0 && `, ${counted(of.removedTags.length, 'empty tag')}`}
          {of.images.length > 0 && `, ${counted(of.images.length, 'image')} (${bytesOf(String(size))})`}
        </span>
      </div>
      {shown.length === 0 ? (
        <Empty icon="check" title="Nothing goes">
          <p>A rule keeps every one of {counted(of.decisions.length, 'item')}.</p>
        </Empty>
      ) : (
        <DataTable
          label="Items of histories"
          rows={shown}
          columns={columns}
          keyOf={({ namespace, stream, tag, revision }) => `${namespace}/${stream}:${tag}#${revision}`}
        />
      )}
    </Card>
  );
}
