import {
  ClusterWebhooksDocument,
  DeliveriesDocument,
  WebhookDocument,
  WebhooksDocument,
  type DeliveryPartsFragment,
  type WebhookPartsFragment,
  type WebhookQuery,
} from '../../client/index.js';
import { ago, inWords } from '../printing/age.js';
import type { Context, Result } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';
import { lagInWords, stateInWords, type PlacedName } from './consumers.js';

/** The webhooks of the namespace, or those of the whole cluster. */
export async function getWebhooks(
  { client, namespace, signal, now }: Context,
  ofCluster: boolean,
): Promise<Result> {
  const { nodes } = await everyPage(async (after) => {
    if (ofCluster)
      return (await client.request(ClusterWebhooksDocument, { after }, { signal })).clusterWebhooks;
    const answer = await client.request(WebhooksDocument, { namespace, after }, { signal });
    if (!answer.namespace) throw missing('namespace', namespace);
    return answer.namespace.webhooks;
  });
  return shownAs(nodes, nodes, now);
}

/** One of them. */
export async function getWebhook(name: PlacedName, context: Context): Promise<Result> {
  const webhook = await readWebhook(name, context);
  return shownAs(webhook, [webhook], context.now);
}

/** A webhook with its latest deliveries. */
export async function readWebhook(
  { namespace, name }: PlacedName,
  { client, signal }: Context,
): Promise<NonNullable<WebhookQuery['webhook']>> {
  const { webhook } = await client.request(WebhookDocument, { namespace, name, deliveries: 10 }, { signal });
  if (!webhook) throw missing('webhook', name, namespace ?? undefined);
  return webhook;
}

/** What was sent to a webhook lately, newest first; 500 at most. */
export async function getDeliveries(
  { namespace, name }: PlacedName,
  { client, signal, now }: Context,
): Promise<Result> {
  const { nodes } = await everyPage(async (after) => {
    const { webhook } = await client.request(DeliveriesDocument, { namespace, name, after }, { signal });
    if (!webhook) throw missing('webhook', name, namespace ?? undefined);
    return webhook.deliveries;
  }, 500);
  return {
    value: nodes,
    names: nodes.map(({ id }) => `delivery/${id}`),
    view: {
      columns: deliveryColumns.map((title) => ({ title })),
      rows: nodes.map((delivery) => deliveryRow(delivery, now)),
      empty: 'Nothing was sent yet. Try it: sluice webhook test NAME',
    },
  };
}

/** The columns of deliveries. */
export const deliveryColumns = ['EVENT', 'TYPE', 'SUBJECT', 'STATE', 'ATTEMPTS', 'ANSWER', 'WHEN'];

/** A delivery in one line. */
export function deliveryRow(
  { id, cloudEvent, state, attempts, updatedAt, nextAttemptAt }: DeliveryPartsFragment,
  now: Date,
): string[] {
  const [last] = attempts;
  const wait =
    nextAttemptAt === null
      ? ''
      : `, again in ${inWords(Math.max(0, Date.parse(nextAttemptAt) - now.getTime()))}`;
  return [
    id,
    cloudEvent.type,
    cloudEvent.subject,
    `${state}${state === 'RETRYING' ? wait : ''}`,
    String(last?.number ?? 0),
    last ? answerOf(last) : '',
    ago(updatedAt, now),
  ];
}

/** What an endpoint said to an attempt; where it said nothing, why. */
const answerOf = ({
  status,
  failure,
  durationMilliseconds,
}: DeliveryPartsFragment['attempts'][number]): string =>
  status === null && failure !== null
    ? failure
    : `${String(status ?? '-')} in ${String(durationMilliseconds)} ms`;

const shownAs = (value: unknown, rows: readonly WebhookPartsFragment[], now: Date): Result => ({
  value,
  names: rows.map(({ name }) => `webhook/${name}`),
  view: {
    columns: ['NAME', 'URL', 'STATE', 'LAG', 'OWNER', 'AGE'].map((title) => ({ title })),
    rows: rows.map((webhook) => [
      webhook.name,
      webhook.url,
      stateInWords(webhook),
      lagInWords(webhook.lag),
      webhook.owner.name,
      ago(webhook.createdAt, now),
    ]),
    empty: 'There are no webhooks here. Create one: sluice webhook create NAME --url https://…',
  },
});
