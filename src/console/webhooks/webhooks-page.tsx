import { useEachNamespace } from '../graph/use-each-namespace.js';
import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import { ClusterWebhooksDocument, WebhooksDocument } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copy-as.js';
import { Empty } from '../parts/empty.js';
import { List } from '../parts/list.js';
import { PageHead } from '../parts/page-head.js';
import { webhookPath } from '../parts/paths.js';
import { NewWebhook } from './new-webhook.js';
import { webhookColumns } from './webhook-columns.js';

/** Where events are posted to, and whether they arrive. */
export function WebhooksPage() {
  const changes = isOf('webhook', 'image-tag', 'image-stream');
  const cluster = useGraph(ClusterWebhooksDocument, {}, { changedBy: changes });
  const asked = useEachNamespace(WebhooksDocument, {}, changes);
  return (
    <>
      <PageHead
        title="Webhooks"
        about="Addresses to which events are posted, signed, in order, and again until they are taken."
        actions={
          <>
            <CopyAs document={WebhooksDocument} variables={{}} cli="sluice get webhooks --all-namespaces" />
            <NewWebhook />
          </>
        }
      />
      <Card title="All webhooks" flush>
        <List
          of={asked}
          label="Webhooks"
          rowsOf={(namespaces) => [
            ...(cluster.data?.clusterWebhooks.nodes ?? []),
            ...namespaces.flatMap(({ webhooks }) => webhooks.nodes),
          ]}
          columns={webhookColumns}
          keyOf={({ id }) => id}
          hrefOf={({ namespace, name }) => webhookPath(namespace?.name ?? null, name)}
          empty={
            <Empty icon="webhook" title="There is no webhook yet">
              <p>Make one to tell another system of each move of a tag.</p>
            </Empty>
          }
        />
      </Card>
    </>
  );
}
