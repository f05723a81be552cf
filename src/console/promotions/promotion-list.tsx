import { useEachNamespace } from '../graph/use-each-namespace.js';
import type { Asked } from '../graph/use-graph.js';
import { useMore } from '../graph/use-more.js';
import { isOf } from '../live/touches.js';
import {
  PromotionsDocument,
  PromotionsOfDocument,
  type PromotionRowFragment,
  type PromotionsQuery,
} from '../operations.generated.js';
import { Empty } from '../parts/states/empty.js';
import { List } from '../parts/lists/list.js';
import { NewestOnly } from '../parts/lists/newest-only.js';
import { ShowOlder } from '../parts/lists/show-older.js';
import { promotionColumns } from './promotion-columns.js';

type Nodes = readonly PromotionsQuery['namespaces']['nodes'][number][];

/** Those that wait first, then the newest that do not. */
const waitingFirst = (namespaces: Nodes) => {
  const waiting = namespaces.flatMap((room) => room.waiting.nodes);
  const known = new Set(waiting.map(({ id }) => id));
  const others = namespaces.flatMap(({ promotions }) => promotions.nodes).filter(({ id }) => !known.has(id));
  const newestFirst = (a: PromotionRowFragment, b: PromotionRowFragment) =>
    b.requestedAt.localeCompare(a.requestedAt);
  return [...waiting.toSorted(newestFirst), ...others.toSorted(newestFirst)];
};

/** What waits in any namespace, and the newest promotions into each. */
export function NewestPromotions() {
  const asked = useEachNamespace(PromotionsDocument, {}, isOf('promotion'));
  const cut = (asked.data ?? []).filter(
    ({ waiting, promotions }) => waiting.pageInfo.hasNextPage || promotions.pageInfo.hasNextPage,
  );
  return (
    <>
      <Promotions of={asked} rowsOf={waitingFirst} />
      <NewestOnly of={cut.map(({ name }) => name)} page="/promotions" />
    </>
  );
}

const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** All promotions into one namespace, a page at a time. */
export function PromotionsOf({ namespace }: { readonly namespace: string }) {
  const asked = useMore(
    PromotionsOfDocument,
    { namespace },
    ({ namespace: found }) => found?.promotions ?? none,
    isOf('promotion'),
  );
  return (
    <>
      <Promotions of={asked} rowsOf={(rows) => rows} />
      <ShowOlder more={asked.more} pending={asked.pending} />
    </>
  );
}

interface PromotionsParts<Data> {
  readonly of: Asked<Data>;
  readonly rowsOf: (data: Data) => readonly PromotionRowFragment[];
}

function Promotions<Data>({ of, rowsOf }: PromotionsParts<Data>) {
  return (
    <List
      of={of}
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
