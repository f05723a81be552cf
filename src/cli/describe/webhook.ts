import type { WebhookQuery } from '../../client/index.js';
import { ago, inWords } from '../printing/age.js';
import { lagInWords, stateInWords } from '../listings/consumers.js';
import { deliveryRow } from '../listings/webhooks.js';
import { aligned } from './aligned.js';

type Webhook = NonNullable<WebhookQuery['webhook']>;

/** A webhook on one screen: where it goes, what it wants, and what became of the latest deliveries. */
export const describeWebhook = (webhook: Webhook, now: Date): string =>
  aligned([
    ['Name', webhook.name],
    ['Namespace', webhook.namespace?.name ?? 'all of the cluster'],
    ['Created', ago(webhook.createdAt, now)],
    ['URL', webhook.url],
    ['Owner', webhook.owner.name],
    ['Types', webhook.filter.types.length === 0 ? 'all' : webhook.filter.types],
    ['Subjects', webhook.filter.subjects.length === 0 ? 'all' : webhook.filter.subjects],
    ['State', [stateInWords(webhook), webhook.message ?? '']],
    ['Lag', lagInWords(webhook.lag)],
    ['Signing Keys', webhook.signingKeys.map((key) => keyInWords(key, now))],
    ['Deliveries', webhook.deliveries.nodes.length === 0 ? '' : 'newest first'],
    ...webhook.deliveries.nodes.map((delivery) => {
      const [id = '', ...rest] = deliveryRow(delivery, now);
      const failure = delivery.attempts[0]?.failure;
      return [`  ${id}`, [rest.join('  '), failure == null ? '' : `! ${failure}`]] as const;
    }),
  ]);

const keyInWords = ({ createdAt, expiresAt }: Webhook['signingKeys'][number], now: Date) =>
  `made ${ago(createdAt, now)}${expiresAt === null ? '' : `, signs for another ${inWords(Math.max(0, Date.parse(expiresAt) - now.getTime()))}`}`;
