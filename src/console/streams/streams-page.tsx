import { useMemo } from 'react';
import { useEvents } from '../live/use-events.js';
import { StreamsDocument } from '../operations.generated.js';
import { usePages } from '../graph/use-pages.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { DataTable } from '../parts/lists/data-table.js';
import { Empty } from '../parts/states/empty.js';
import { Failure } from '../parts/states/failure.js';
import { FilterBox } from '../parts/lists/filter-box.js';
import { Loading } from '../parts/states/loading.js';
import { PageHead } from '../parts/page-head.js';
import { streamPath } from '../parts/paths.js';
import { useParameter } from '../parts/use-parameter.js';
import { ImportButton } from '../imports/import-button.js';
import { NamespaceSelect } from '../namespaces/namespace-select.js';
import { streamColumns } from './stream-columns.js';
import { fullName } from './stream-row.js';
import { useFreshStreams } from './use-fresh-streams.js';
import { counted } from '../parts/words/counted.js';

/** All streams that one may see. */
export function StreamsPage() {
  const [filter, setFilter] = useParameter('filter');
  const [namespace, setNamespace] = useParameter('namespace');
  const { rows, loading, error, again } = usePages(StreamsDocument, {}, ({ imageStreams }) => imageStreams);
  const fresh = useFreshStreams();
  useEvents((news) => {
    if (news === 'gap' || news.__typename === 'ImageStreamEvent') again();
  });
  const shown = useMemo(
    () =>
      rows.filter(
        (row) =>
          (namespace === '' || row.namespace.name === namespace) &&
          fullName(row).includes(filter.toLowerCase()),
      ),
    [rows, namespace, filter],
  );
  return (
    <>
      <PageHead
        title="Streams"
        about="Named sets of tags. Each tag points at an image in some registry, and remembers all it ever pointed at."
        actions={
          <>
            <CopyAs document={StreamsDocument} variables={{}} cli="sluice get is --all-namespaces" />
            <ImportButton />
          </>
        }
      />
      <Card title="All streams" flush>
        <div className="table-tools">
          <FilterBox label="Filter streams by name" value={filter} onChange={setFilter} />
          <NamespaceSelect value={namespace} onChange={setNamespace} />
          <span className="count">
            {loading && rows.length > 0 ? 'Reading … ' : ''}
            {shown.length === rows.length
              ? rows.length
              : `${String(shown.length)} of ${String(rows.length)}`}{' '}
            streams
          </span>
        </div>
        {error ? (
          <Failure error={error} again={again} />
        ) : loading && rows.length === 0 ? (
          <Loading />
        ) : shown.length > 0 ? (
          <DataTable
            label="Streams"
            rows={shown}
            columns={streamColumns}
            keyOf={fullName}
            hrefOf={(row) => streamPath(row.namespace.name, row.name)}
            fresh={fresh}
          />
        ) : rows.length > 0 ? (
          <Empty icon="search" title="No stream fits">
            <p>None of {counted(rows.length, 'stream')} fits the filter.</p>
          </Empty>
        ) : (
          <Empty icon="stream" title="There is no stream yet">
            <p>Import an image from any registry: its stream is made along with it.</p>
            <ImportButton />
          </Empty>
        )}
      </Card>
    </>
  );
}
