import type { ReactNode } from 'react';
import type { Asked } from '../graph/use-graph.js';
import { useMore } from '../graph/use-more.js';
import { isOf } from '../live/touches.js';
import { BuildsOfDocument, type BuildRowFragment, type BuildsQuery } from '../operations.generated.js';
import { Empty } from '../parts/states/empty.js';
import { List } from '../parts/lists/list.js';
import { NewestOnly } from '../parts/lists/newest-only.js';
import { buildPath } from '../parts/paths.js';
import { ShowOlder } from '../parts/lists/show-older.js';
import { buildColumns } from './build-columns.js';

type Nodes = readonly BuildsQuery['namespaces']['nodes'][number][];

const newestFirst = (namespaces: Nodes) =>
  namespaces.flatMap(({ builds }) => builds.nodes).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));

/** The newest builds of every namespace. */
export function NewestBuilds({ of: asked }: { readonly of: Asked<Nodes> }) {
  const cut = (asked.data ?? []).filter(({ builds }) => builds.pageInfo.hasNextPage);
  return (
    <>
      <Builds of={asked} rowsOf={newestFirst} />
      <NewestOnly of={cut.map(({ name }) => name)} page="/builds" />
    </>
  );
}

const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** All builds of one namespace, a page at a time. */
export function BuildsOf({ namespace }: { readonly namespace: string }) {
  const asked = useMore(
    BuildsOfDocument,
    { namespace },
    ({ namespace: found }) => found?.builds ?? none,
    isOf('build'),
  );
  return (
    <>
      <Builds of={asked} rowsOf={(rows) => rows} />
      <ShowOlder more={asked.more} pending={asked.pending} />
    </>
  );
}

interface BuildsParts<Data> {
  readonly of: Asked<Data>;
  readonly rowsOf: (data: Data) => readonly BuildRowFragment[];
}

function Builds<Data>({ of, rowsOf }: BuildsParts<Data>): ReactNode {
  return (
    <List
      of={of}
      label="Builds"
      rowsOf={rowsOf}
      columns={buildColumns}
      keyOf={({ id }) => id}
      hrefOf={({ namespace, name }) => buildPath(namespace.name, name)}
      empty={
        <Empty icon="build" title="Nothing was built yet">
          <p>
            Describe what to build, then start it:{' '}
            <code>sluice new-build https://git.example.com/shop/web</code>
          </p>
        </Empty>
      }
    />
  );
}
