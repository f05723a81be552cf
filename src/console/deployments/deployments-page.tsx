import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import { NamespaceSelect } from '../namespaces/namespace-select.js';
import { DeploymentsDocument } from '../operations.generated.js';
import { Empty } from '../parts/empty.js';
import { ListPage } from '../parts/list-page.js';
import { deploymentPath } from '../parts/paths.js';
import { useParameter } from '../parts/use-parameter.js';
import { deploymentColumns } from './deployment-columns.js';

/** What is to run, with the image of each container, and how far that has come. */
export function DeploymentsPage() {
  const [namespace, setNamespace] = useParameter('namespace');
  const variables = { namespace: namespace === '' ? null : namespace };
  const asked = useGraph(DeploymentsDocument, variables, { changedBy: isOf('deployment', 'rollout') });
  return (
    <ListPage
      title="Deployments"
      about="What is to run. Containers get exact images from tags; each change makes a numbered rollout."
      copy={{ document: DeploymentsDocument, variables, cli: 'sluice get deployments --all-namespaces' }}
      heading="All deployments"
      tools={<NamespaceSelect value={namespace} onChange={setNamespace} />}
      of={asked}
      label="Deployments"
      rowsOf={({ deployments }) => deployments.nodes}
      columns={deploymentColumns}
      keyOf={({ id }) => id}
      hrefOf={(row) => deploymentPath(row.namespace.name, row.name)}
      empty={
        <Empty icon="deploy" title="There is no deployment yet">
          <p>
            Apply a manifest with image triggers: <code>sluice apply -f deployment.yaml</code>
          </p>
        </Empty>
      }
    />
  );
}
