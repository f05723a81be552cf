import { useEachNamespace } from '../graph/use-each-namespace.js';
import { isOf } from '../live/touches.js';
import { NamespaceSelect } from '../namespaces/namespace-select.js';
import { BuildsDocument, BuildsOfDocument, StartBuildDocument } from '../operations.generated.js';
import { AndMore } from '../parts/lists/and-more.js';
import { Answer } from '../parts/states/answer.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { PageHead } from '../parts/page-head.js';
import { useParameter } from '../parts/use-parameter.js';
import { BuildConfigs } from './build-configs.js';
import { BuildsOf, NewestBuilds } from './build-list.js';
import { startBuildCommand } from './start-build-button.js';

const example = { namespace: 'shop', config: 'web' };

/** What is being built, was built, and can be. */
export function BuildsPage() {
  const [namespace, setNamespace] = useParameter('namespace');
  const asked = useEachNamespace(BuildsDocument, {}, isOf('build', 'build-config'));
  const shown =
    namespace === ''
      ? { document: BuildsDocument, variables: {}, cli: 'sluice get builds --all-namespaces' }
      : { document: BuildsOfDocument, variables: { namespace }, cli: `sluice get builds -n ${namespace}` };
  return (
    <>
      <PageHead
        title="Builds"
        about="From source to an image whose tag moves."
        actions={
          <CopyAs
            {...shown}
            deeds={{
              'Start one': {
                document: StartBuildDocument,
                variables: { input: example },
                cli: startBuildCommand(example),
              },
            }}
          />
        }
      />
      <div className="columns two-one">
        <Card title="Builds" flush>
          <div className="table-tools">
            <NamespaceSelect value={namespace} onChange={setNamespace} />
          </div>
          {namespace === '' ? <NewestBuilds of={asked} /> : <BuildsOf namespace={namespace} />}
        </Card>
        <Card title="What can be built" flush>
          <Answer of={asked} lines={3}>
            {(namespaces) => {
              const rooms = namespaces.filter(({ name }) => namespace === '' || name === namespace);
              return (
                <>
                  <BuildConfigs configs={rooms.flatMap(({ buildConfigs }) => buildConfigs.nodes)} />
                  {rooms.map(({ name, buildConfigs }) => (
                    <AndMore
                      key={name}
                      where={buildConfigs.pageInfo.hasNextPage}
                      command={`sluice get buildconfigs -n ${name}`}
                    />
                  ))}
                </>
              );
            }}
          </Answer>
        </Card>
      </div>
    </>
  );
}
