import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import { NamespacesDocument } from '../operations.generated.js';
import { Empty } from '../parts/states/empty.js';
import { ListPage } from '../parts/lists/list-page.js';
import { namespacePath } from '../parts/paths.js';
import { namespaceColumns } from './namespace-columns.js';
import { NewNamespace } from './new-namespace.js';

/** The rooms in which everything has its name. */
export function NamespacesPage() {
  const asked = useGraph(NamespacesDocument, {}, { changedBy: isOf('namespace', 'image-stream', 'policy') });
  return (
    <ListPage
      title="Namespaces"
      about="Rooms in which names are unique, with rules for all streams in them."
      copy={{ document: NamespacesDocument, variables: {}, cli: 'sluice get namespaces' }}
      actions={<NewNamespace />}
      heading="All namespaces"
      of={asked}
      label="Namespaces"
      rowsOf={({ namespaces }) => namespaces.nodes}
      columns={namespaceColumns}
      keyOf={({ name }) => name}
      hrefOf={({ name }) => namespacePath(name)}
      empty={
        <Empty icon="namespace" title="There is no namespace yet">
          <p>Everything has its name within one: make the first.</p>
        </Empty>
      }
    />
  );
}
