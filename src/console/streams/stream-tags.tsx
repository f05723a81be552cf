import { useCallback, useMemo } from 'react';
import { Card } from '../parts/card.js';
import { DataTable } from '../parts/lists/data-table.js';
import { Empty } from '../parts/states/empty.js';
import { Failure } from '../parts/states/failure.js';
import { FilterBox } from '../parts/lists/filter-box.js';
import { Loading } from '../parts/states/loading.js';
import { tagPath } from '../parts/paths.js';
import { useParameter } from '../parts/use-parameter.js';
import { useAsOf } from '../time/use-as-of.js';
import { tagColumns } from './tag-columns.js';
import type { Tags } from './use-tags.js';
import { counted } from '../parts/words/counted.js';

interface StreamTagsParts {
  readonly namespace: string;
  readonly stream: string;
  readonly tags: Tags;
  readonly fresh: ReadonlySet<string>;
}

/** The tags of a stream, however many they are. */
export function StreamTags({
  namespace,
  stream,
  tags: { lines, error, again, see },
  fresh,
}: StreamTagsParts) {
  const [filter, setFilter] = useParameter('filter');
  const [, , inTime] = useAsOf();
  const pathOf = useMemo(
    () => (tag: string) => inTime(tagPath(namespace, stream, tag)),
    [namespace, stream, inTime],
  );
  const columns = useMemo(() => tagColumns(pathOf), [pathOf]);
  const all = lines ?? [];
  const shown = useMemo(
    () => (filter === '' ? all : all.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()))),
    [all, filter],
  );
  const onRange = useCallback(
    (first: number, last: number) => {
      see(shown.slice(first, last + 1).map(({ name }) => name));
    },
    [see, shown],
  );
  return (
    <Card title="Tags" flush>
      <div className="table-tools">
        <FilterBox label="Filter tags by name" value={filter} onChange={setFilter} />
        <span className="count" role="status">
          {shown.length === all.length ? '' : `${shown.length.toLocaleString('en')} of `}
          {all.length.toLocaleString('en')} {all.length === 1 ? 'tag' : 'tags'}
        </span>
      </div>
      {error ? (
        <Failure error={error} again={again} />
      ) : lines === null ? (
        <Loading />
      ) : shown.length > 0 ? (
        <DataTable
          label="Tags"
          rows={shown}
          columns={columns}
          keyOf={({ name }) => name}
          hrefOf={({ name }) => pathOf(name)}
          fresh={fresh}
          onRange={onRange}
        />
      ) : (
        <Empty icon="tag" title={all.length > 0 ? 'No tag fits' : 'There are no tags'}>
          <p>
            {all.length > 0
              ? `None of ${counted(all.length, 'tag')} fits the filter.`
              : 'Import an image into the stream, or push one.'}
          </p>
        </Empty>
      )}
    </Card>
  );
}
