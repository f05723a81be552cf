import DataLoader from 'dataloader';
import type { Queryable } from '../../platform/postgres/index.js';
import { findAttempts, findDeliveries, type AttemptRow } from './deliveries.sql.js';
import { findKeys, type SigningKey } from './keys.sql.js';
import type { Delivery } from './model.js';
import { findUrls } from './webhooks.sql.js';

/** A delivery by its webhook and event. */
export interface DeliveryKey {
  readonly webhookId: string;
  readonly eventId: string;
}

const keyOf = ({ webhookId, eventId }: DeliveryKey) => `${webhookId} ${eventId}`;
const columns = (keys: readonly DeliveryKey[]) =>
  [keys.map(({ webhookId }) => webhookId), keys.map(({ eventId }) => eventId)] as const;

/** Every way to what belongs to webhooks, each batching what one request asks for. */
export const createLoaders = (db: Queryable) => ({
  urls: new DataLoader<string, string>(async (ids) => {
    const rows = new Map((await db.many(findUrls(ids))).map(({ id, url }) => [id, url]));
    return ids.map((id) => rows.get(id) ?? '');
  }),
  keys: new DataLoader<string, SigningKey[]>(async (ids) => {
    const rows = await db.many(findKeys(ids));
    return ids.map((id) => rows.filter(({ webhookId }) => webhookId === id));
  }),
  deliveries: new DataLoader<DeliveryKey, Delivery | null, string>(
    async (keys) => {
      const rows = new Map((await db.many(findDeliveries(...columns(keys)))).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(keyOf(key)) ?? null);
    },
    { cacheKeyFn: keyOf },
  ),
  attempts: new DataLoader<DeliveryKey, AttemptRow[], string>(
    async (keys) => {
      const rows = await db.many(findAttempts(...columns(keys)));
      return keys.map((key) => rows.filter((row) => keyOf(row) === keyOf(key)));
    },
    { cacheKeyFn: keyOf },
  ),
});
