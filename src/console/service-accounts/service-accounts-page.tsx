import { useEachNamespace } from '../graph/use-each-namespace.js';
import { isOf } from '../live/touches.js';
import { CreateServiceAccountDocument, ServiceAccountsDocument } from '../operations.generated.js';
import { AndMore } from '../parts/lists/and-more.js';
import { Answer } from '../parts/states/answer.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import '../parts/lists/lines.css';
import { PageHead } from '../parts/page-head.js';
import { AccountLine } from './account-line.js';
import { NewServiceAccount } from './new-service-account.js';

/** The programs that work with a namespace: what they may do, and the tokens that they show. */
export function ServiceAccountsPage() {
  const asked = useEachNamespace(
    ServiceAccountsDocument,
    {},
    isOf('service-account', 'token', 'role-binding', 'namespace'),
  );
  return (
    <>
      <PageHead
        title="Service accounts"
        about="Programs that work with a namespace: each with roles of its own, and tokens that can be taken away one by one."
        actions={
          <>
            <CopyAs
              document={ServiceAccountsDocument}
              variables={{}}
              cli="sluice get sa --all-namespaces"
              deeds={{
                'Make one': {
                  document: CreateServiceAccountDocument,
                  variables: { input: { serviceAccount: { namespace: 'shop', name: 'ci' } } },
                  cli: 'sluice create sa ci -n shop',
                },
              }}
            />
            <NewServiceAccount onDone={asked.again} />
          </>
        }
      />
      <Answer of={asked}>
        {(namespaces) => {
          const filled = namespaces.filter(({ serviceAccounts }) => serviceAccounts.nodes.length > 0);
          if (filled.length === 0)
            return (
              <div className="card">
                <Empty icon="access" title="There is no service account yet">
                  <p>Make one for CI, an agent or a runner, rather than to lend it the token of a person.</p>
                </Empty>
              </div>
            );
          return (
            <div className="stack">
              {filled.map(({ id, name, serviceAccounts: { nodes, pageInfo } }) => (
                <Card key={id} title={name} flush>
                  <ul className="lines">
                    {nodes.map((account) => (
                      <AccountLine key={account.fullName} account={account} again={asked.again} />
                    ))}
                  </ul>
                  <AndMore where={pageInfo.hasNextPage} command={`sluice get sa -n ${name}`} />
                </Card>
              ))}
            </div>
          );
        }}
      </Answer>
    </>
  );
}
