import { useMemo } from 'react';
import type { Pages } from '../graph/use-pages.js';
import type { TagRowFragment } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { DataTable } from '../parts/data-table.js';
import { Empty } from '../parts/empty.js';
import { Failure } from '../parts/failure.js';
import { FilterBox } from '../parts/filter-box.js';
import { Loading } from '../parts/loading.js';
import { tagPath } from '../parts/paths.js';
import { useParameter } from '../parts/use-parameter.js';
import { useAsOf } from '../time/use-as-of.js';
import { tagColumns } from './tag-columns.js';

interface StreamTagsParts {
  readonly namespace: string;
  readonly stream: string;
  readonly tags: Pages<TagRowFragment>;
  readonly fresh: ReadonlySet<string>;
}

/** The tags of a stream, however many they are. */
export function StreamTags({
  namespace,
  stream,
  tags: { rows, loading, error, again },
  fresh,
}: StreamTagsParts) {
  const [filter, setFilter] = useParameter('filter');
  const [, , inTime] = useAsOf();
  const pathOf = useMemo(
    () => (tag: string) => inTime(tagPath(namespace, stream, tag)),
    [namespace, stream, inTime],
  );
  const columns = useMemo(() => tagColumns(pathOf), [pathOf]);
  const shown = useMemo(
    () =>
      filter === '' ? rows : rows.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase())),
    [rows, filter],
  );
  return (
    <Card title="Tags" flush>
      <div className="table-tools">
        <FilterBox label="Filter tags by name" value={filter} onChange={setFilter} />
        <span className="count" role="status">
          {shown.length === rows.length ? '' : `${shown.length.toLocaleString('en')} of `}
          {rows.length.toLocaleString('en')} {rows.length === 1 ? 'tag' : 'tags'}
          {loading && rows.length > 0 ? ', reading more …' : ''}
        </span>
      </div>
      {error ? (
        <Failure error={error} again={again} />
      ) : shown.length > 0 ? (
        <DataTable
          label="Tags"
          rows={shown}
          columns={columns}
          keyOf={({ name }) => name}
          hrefOf={({ name }) => pathOf(name)}
          fresh={fresh}
        />
      ) : loading ? (
        <Loading />
      ) : (
        <Empty icon="tag" title={rows.length > 0 ? 'No tag fits' : 'There are no tags'}>
          <p>
            {rows.length > 0
              ? `None of ${String(rows.length)} tags fits the filter.`
              : 'Import an image into the stream, or push one.'}
          </p>
        </Empty>
      )}
    </Card>
  );
}
