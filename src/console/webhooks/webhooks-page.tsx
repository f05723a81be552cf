import { useEachNamespace } from '../graph/use-each-namespace.js';
import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import { ClusterWebhooksDocument, WebhooksDocument } from '../operations.generated.js';
import { AndMore } from '../parts/lists/and-more.js';
import { Empty } from '../parts/states/empty.js';
import { ListPage } from '../parts/lists/list-page.js';
import { webhookPath } from '../parts/paths.js';
import { NewWebhook } from './new-webhook.js';
import { webhookColumns } from './webhook-columns.js';

/** Where events are posted to, and whether they arrive. */
export function WebhooksPage() {
  const changes = isOf('webhook', 'image-tag', 'image-stream');
  const cluster = useGraph(ClusterWebhooksDocument, {}, { changedBy: changes });
  const asked = useEachNamespace(WebhooksDocument, {}, changes);
  return (
    <ListPage
      title="Webhooks"
      about="Addresses to which events are posted, signed, in order, and again until they are taken."
      copy={{ document: WebhooksDocument, variables: {}, cli: 'sluice webhook list' }}
      actions={<NewWebhook />}
      heading="All webhooks"
      of={asked}
      label="Webhooks"
      rowsOf={(namespaces) => [
        ...(cluster.data?.clusterWebhooks.nodes ?? []),
        ...namespaces.flatMap(({ webhooks }) => webhooks.nodes),
      ]}
      columns={webhookColumns}
      keyOf={({ id }) => id}
      below={asked.data?.map(({ name, webhooks }) => (
        <AndMore
          key={name}
          where={webhooks.pageInfo.hasNextPage}
          command={`sluice webhook list -n ${name}`}
        />
      ))}
      hrefOf={({ namespace, name }) => webhookPath(namespace?.name ?? null, name)}
      empty={
        <Empty icon="webhook" title="There is no webhook yet">
          <p>Make one to tell another system of each move of a tag.</p>
        </Empty>
      }
    />
  );
}
