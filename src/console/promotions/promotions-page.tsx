import { useEachNamespace } from '../graph/use-each-namespace.js';
import { isOf } from '../live/touches.js';
import { PromotionsDocument, type PromotionsQuery } from '../operations.generated.js';
import { Empty } from '../parts/empty.js';
import { ListPage } from '../parts/list-page.js';
import { PromoteButton } from './promote-button.js';
import { promotionColumns } from './promotion-columns.js';

/** Those that wait first, then newest first. */
const rowsOf = (namespaces: PromotionsQuery['namespaces']['nodes']) =>
  namespaces
    .flatMap(({ promotions }) => promotions.nodes)
    .toSorted(
      (a, b) =>
        Number(b.state === 'PENDING') - Number(a.state === 'PENDING') ||
        b.requestedAt.localeCompare(a.requestedAt),
    );

/** Images on their way from one tag to another, with whoever has to agree. */
export function PromotionsPage() {
  const asked = useEachNamespace(PromotionsDocument, {}, isOf('promotion'));
  return (
    <ListPage
      title="Promotions"
      about="An image goes from one tag to another by its digest: whatever the source points at by then, exactly this image arrives."
      copy={{ document: PromotionsDocument, variables: {}, cli: 'sluice promotions' }}
      actions={<PromoteButton />}
      heading="Waiting first"
      of={asked}
      label="Promotions"
      rowsOf={rowsOf}
      columns={promotionColumns}
      narrowRow={88}
      keyOf={({ id }) => id}
      empty={
        <Empty icon="promote" title="Nothing was promoted yet">
          <p>Promote an image from a tag that was tested to one that customers see.</p>
        </Empty>
      }
    />
  );
}
