import { isOf } from '../live/touches.js';
import { NamespacesDocument } from '../operations.generated.js';
import { useGraph } from '../graph/use-graph.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copy-as.js';
import { Empty } from '../parts/empty.js';
import { List } from '../parts/list.js';
import { PageHead } from '../parts/page-head.js';
import { namespaceColumns, namespacePath } from './namespace-columns.js';
import { NewNamespace } from './new-namespace.js';

/** The rooms in which everything has its name. */
export function NamespacesPage() {
  const asked = useGraph(NamespacesDocument, {}, { changedBy: isOf('namespace', 'image-stream', 'policy') });
  return (
    <>
      <PageHead
        title="Namespaces"
        about="Rooms in which names are unique, with rules for all streams in them."
        actions={
          <>
            <CopyAs document={NamespacesDocument} variables={{}} cli="sluice get namespaces" />
            <NewNamespace />
          </>
        }
      />
      <Card title="All namespaces" flush>
        <List
          of={asked}
          label="Namespaces"
          rowsOf={({ namespaces }) => namespaces.nodes}
          columns={namespaceColumns}
          keyOf={({ name }) => name}
          hrefOf={({ name }) => namespacePath(name)}
          empty={
            <Empty icon="namespace" title="There is no namespace yet">
              <NewNamespace />
            </Empty>
          }
        />
      </Card>
    </>
  );
}
