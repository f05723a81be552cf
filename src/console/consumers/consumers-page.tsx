import { useEachNamespace } from '../graph/use-each-namespace.js';
import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import { ClusterConsumersDocument, ConsumersDocument } from '../operations.generated.js';
import { AndMore } from '../parts/lists/and-more.js';
import { Empty } from '../parts/states/empty.js';
import { ListPage } from '../parts/lists/list-page.js';
import { consumerColumns } from './consumer-columns.js';

/** Who takes events under a name, and how far behind they are. */
export function ConsumersPage() {
  const changes = isOf('consumer', 'image-tag', 'image-stream');
  const cluster = useGraph(ClusterConsumersDocument, {}, { changedBy: changes });
  const asked = useEachNamespace(ConsumersDocument, {}, changes);
  return (
    <ListPage
      title="Consumers"
      about="Processes that share a stream of events under one name. Sluice keeps their place in the log."
      copy={{ document: ConsumersDocument, variables: {}, cli: 'sluice consumer list' }}
      heading="All consumers"
      of={asked}
      label="Consumers"
      rowsOf={(namespaces) => [
        ...(cluster.data?.clusterConsumers.nodes ?? []),
        ...namespaces.flatMap(({ consumers }) => consumers.nodes),
      ]}
      columns={consumerColumns}
      keyOf={({ id }) => id}
      below={asked.data?.map(({ name, consumers }) => (
        <AndMore
          key={name}
          where={consumers.pageInfo.hasNextPage}
          command={`sluice consumer list -n ${name}`}
        />
      ))}
      empty={
        <Empty icon="consumer" title="There is no consumer yet">
          <p>
            Make one for a program that must get each event once, however often it restarts:{' '}
            <code>sluice consumer create search-index</code>
          </p>
        </Empty>
      }
    />
  );
}
