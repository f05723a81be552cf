import { useEachNamespace } from '../graph/use-each-namespace.js';
import { isOf } from '../live/touches.js';
import { BuildsDocument, StartBuildDocument, type BuildsQuery } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copy-as.js';
import { Empty } from '../parts/empty.js';
import { List } from '../parts/list.js';
import { PageHead } from '../parts/page-head.js';
import { buildPath } from '../parts/paths.js';
import { buildColumns } from './build-columns.js';
import { BuildConfigs } from './build-configs.js';

type Nodes = readonly BuildsQuery['namespaces']['nodes'][number][];

const newestFirst = (namespaces: Nodes) =>
  namespaces.flatMap(({ builds }) => builds.nodes).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));

/** What is being built, was built, and can be. */
export function BuildsPage() {
  const asked = useEachNamespace(BuildsDocument, {}, isOf('build', 'build-config'));
  return (
    <>
      <PageHead
        title="Builds"
        about="From source to an image whose tag moves."
        actions={
          <CopyAs
            document={BuildsDocument}
            variables={{}}
            cli="sluice get builds --all-namespaces"
            deeds={{
              'Start one': {
                document: StartBuildDocument,
                variables: { input: { namespace: 'shop', config: 'web' } },
                cli: 'sluice start-build web -n shop --follow',
              },
            }}
          />
        }
      />
      <div className="columns two-one">
        <Card title="Builds" flush>
          <List
            of={asked}
            label="Builds"
            rowsOf={newestFirst}
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
        </Card>
        <Card title="What can be built" flush>
          <BuildConfigs configs={(asked.data ?? []).flatMap(({ buildConfigs }) => buildConfigs.nodes)} />
        </Card>
      </div>
    </>
  );
}
