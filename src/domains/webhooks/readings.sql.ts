import {
  keyValues,
  many,
  nullablePlain,
  nullableText,
  nullableTime,
  one,
  page,
  plain,
  text,
  time,
  type Readings,
} from '../../reads/index.js';
import { cloudEvent, readPlaces } from '../consumers/index.js';

const webhooks = readPlaces('WEBHOOK');
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How webhooks and their deliveries are read: keys never. */
export const webhookReadings = {
  Webhook: {
    ...webhooks.fields,
    url: text((row) => `coalesce((select w.url from webhook w where w.id = ${row}.id), '')`),
    signingKeys: many(
      'SigningKey',
      ({ row }, alias) =>
        `from webhook_key as ${alias} where ${alias}.webhook_id = ${row}.id and (${alias}.expires_at is null or ${alias}.expires_at > now())`,
      (alias) => `${alias}.created_at desc, ${alias}.id`,
    ),
    deliveries: page({
      type: 'Delivery',
      keys: [{ of: (alias) => `${alias}.number`, type: 'bigint' }],
      descending: true,
      rows: (field, alias) => {
        const isSome = field.when((args) => args['state'] != null);
        const state = isSome ? ` and ${alias}.state = ${field.bind((args) => args['state'], 'text')}` : '';
        return `from webhook_delivery as ${alias} where ${alias}.webhook_id = ${field.row}.id${state}`;
      },
    }),
    delivery: one('Delivery', (field, alias) => {
      const event = field.bind((args) => (uuid.test(String(args['event'])) ? args['event'] : null), 'uuid');
      return `from webhook_delivery as ${alias} where ${alias}.webhook_id = ${field.row}.id and ${alias}.event_id = ${event}`;
    }),
  },
  SigningKey: {
    id: text((row) => `${row}.id::text`),
    createdAt: time('created_at'),
    expiresAt: nullableTime('expires_at'),
  },
  Delivery: {
    id: text((row) => `${row}.event_id::text`),
    webhook: one(
      'Webhook',
      ({ row }, alias) => `from consumer as ${alias} where ${alias}.id = ${row}.webhook_id`,
    ),
    state: text('state'),
    cloudEvent,
    nextAttemptAt: nullableTime('next_attempt_at'),
    attempts: many(
      'DeliveryAttempt',
      ({ row }, alias) =>
        `from (select * from webhook_attempt a where a.webhook_id = ${row}.webhook_id and a.event_id = ${row}.event_id order by a.number desc limit 20) as ${alias}`,
      (alias) => `${alias}.number desc`,
    ),
    updatedAt: time('updated_at'),
  },
  DeliveryAttempt: {
    number: plain('number'),
    at: time('at'),
    status: nullablePlain('status'),
    failure: nullableText('failure'),
    durationMilliseconds: plain('duration_ms'),
    responseExcerpt: nullableText('excerpt'),
    requestHeaders: keyValues('headers'),
  },
  Namespace: { webhooks: webhooks.ofNamespace.page, webhook: webhooks.ofNamespace.named },
  Query: { clusterWebhooks: webhooks.ofCluster, webhook: webhooks.named },
} satisfies Readings;
