import { Link } from 'wouter';
import { useGraph } from '../graph/use-graph.js';
import { NamespaceDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { PageHead } from '../parts/page-head.js';
import { PolicyCard } from '../policies/policy-card.js';
import { PromotionRule } from '../promotions/promotion-rule.js';
import { SecretsCard } from '../secrets/secrets-card.js';

/** One namespace: its rules and its secrets. */
export function NamespacePage({ name }: { readonly name: string }) {
  const asked = useGraph(NamespaceDocument, { name }, { changedBy: (event) => event.namespace === name });
  return (
    <>
      <PageHead
        title={name}
        crumbs={[{ name: 'Namespaces', href: '/namespaces' }]}
        about={asked.data?.namespace?.displayName}
        actions={
          <>
            <CopyAs
              document={NamespaceDocument}
              variables={{ name }}
              cli={`sluice describe namespace ${name}`}
            />
            <Link className="button" href={`/streams?namespace=${encodeURIComponent(name)}`}>
              Its streams
            </Link>
          </>
        }
      />
      <Answer of={asked}>
        {({ namespace }) =>
          namespace ? (
            <div className="columns halves">
              <div className="stack">
                <PolicyCard key={name} namespace={name} policy={namespace.policy} />
                <PromotionRule namespace={name} needApproval={namespace.promotionsNeedApproval} />
              </div>
              <SecretsCard namespace={name} secrets={namespace.secrets.nodes} />
            </div>
          ) : (
            <Empty icon="namespace" title="There is no such namespace">
              <p>{name} does not exist, or is not for you to see.</p>
            </Empty>
          )
        }
      </Answer>
    </>
  );
}
