import { useMore } from '../graph/use-more.js';
import { isOf } from '../live/touches.js';
import { NamespaceSelect } from '../namespaces/namespace-select.js';
import { DeploymentsDocument } from '../operations.generated.js';
import { Empty } from '../parts/states/empty.js';
import { ListPage } from '../parts/lists/list-page.js';
import { deploymentPath } from '../parts/paths.js';
import { ShowOlder } from '../parts/lists/show-older.js';
import { useParameter } from '../parts/use-parameter.js';
import { deploymentColumns } from './deployment-columns.js';

/** What is to run, with the image of each container, and how far that has come. */
export function DeploymentsPage() {
  const [namespace, setNamespace] = useParameter('namespace');
  const variables = { namespace: namespace === '' ? null : namespace };
  const asked = useMore(
    DeploymentsDocument,
    variables,
    ({ deployments }) => deployments,
    isOf('deployment', 'rollout'),
  );
  const cli = `sluice get deployments ${namespace === '' ? '--all-namespaces' : `-n ${namespace}`}`;
  return (
    <ListPage
      title="Deployments"
      about="What is to run. Containers get exact images from tags; each change makes a numbered rollout."
      copy={{ document: DeploymentsDocument, variables, cli }}
      heading="All deployments"
      tools={<NamespaceSelect value={namespace} onChange={setNamespace} />}
      of={asked}
      label="Deployments"
      rowsOf={(deployments) => deployments}
      columns={deploymentColumns}
      keyOf={({ id }) => id}
      hrefOf={(row) => deploymentPath(row.namespace.name, row.name)}
      below={<ShowOlder more={asked.more} pending={asked.pending} />}
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
