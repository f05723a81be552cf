import { NamespaceSelect } from '../namespaces/namespace-select.js';
import { PromotionsDocument, PromotionsOfDocument } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { PageHead } from '../parts/page-head.js';
import { useParameter } from '../parts/use-parameter.js';
import { PromoteButton } from './promote-button.js';
import { NewestPromotions, PromotionsOf } from './promotion-list.js';

/** Images on their way from one tag to another, with whoever has to agree. */
export function PromotionsPage() {
  const [namespace, setNamespace] = useParameter('namespace');
  const shown =
    namespace === ''
      ? { document: PromotionsDocument, variables: {} }
      : {
          document: PromotionsOfDocument,
          variables: { namespace },
          cli: `sluice promotions -n ${namespace}`,
        };
  return (
    <>
      <PageHead
        title="Promotions"
        about="An image goes from one tag to another by its digest: whatever the source points at by then, exactly this image arrives."
        actions={
          <>
            <CopyAs {...shown} />
            <PromoteButton />
          </>
        }
      />
      <Card title={namespace === '' ? 'Waiting first' : 'Newest first'} flush>
        <div className="table-tools">
          <NamespaceSelect value={namespace} onChange={setNamespace} />
        </div>
        {namespace === '' ? <NewestPromotions /> : <PromotionsOf namespace={namespace} />}
      </Card>
    </>
  );
}
