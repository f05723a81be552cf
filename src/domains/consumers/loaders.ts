import DataLoader from 'dataloader';
import type { Page } from '../../platform/page.js';
import type { Queryable } from '../../platform/postgres/index.js';
import * as statements from './consumers.sql.js';
import type { Consumer, ConsumerKind, ConsumerName } from './model.js';
import { countWaiting, type Waiting } from './queue/waiting.sql.js';

/** One page of the consumers of a kind in a namespace, or (null) of the cluster. */
interface PageKey {
  readonly kind: ConsumerKind;
  readonly namespace: string | null;
  readonly page: Page;
}

const keyOf = ({ kind, namespace, name }: ConsumerName) => JSON.stringify([kind, namespace, name]);
const none: Waiting = { count: 0, leased: 0, dead: 0, oldest: null, before: null };

/** Every way to consumers, each batching what one request asks for. */
export function createLoaders(db: Queryable) {
  const byId = new DataLoader<string, Consumer | null>(async (ids) => {
    const rows = new Map((await db.many(statements.findConsumers(ids))).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
  const ids = new DataLoader<ConsumerName, string | null, string>(
    async (names) => {
      const rows = await db.many(statements.findConsumersByName(names));
      const found = new Map(rows.map((row) => [keyOf(row), row.id]));
      return names.map((name) => found.get(keyOf(name)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
  return {
    byId,
    ids,
    waiting: new DataLoader<string, Waiting>(async (wanted) => {
      const rows = new Map((await db.many(countWaiting(wanted))).map((row) => [row.id, row]));
      return wanted.map((id) => rows.get(id) ?? none);
    }),
    pages: new DataLoader<PageKey, Consumer[], string>(
      async (keys) => {
        const shapeOf = ({ kind, page: { first, after } }: PageKey) => JSON.stringify([kind, first, after]);
        const lists = new Map<string, Consumer[]>();
        for (const { kind, page } of new Map(keys.map((key) => [shapeOf(key), key])).values()) {
          const shape = shapeOf({ kind, page, namespace: null });
          const rooms = keys.filter((key) => shapeOf(key) === shape).map(({ namespace }) => namespace);
          const { first, after } = page;
          for (const row of await db.many(statements.listConsumers(kind, rooms, first, after?.[0] ?? null))) {
            const key = `${JSON.stringify(row.namespace)} ${shape}`;
            lists.set(key, [...(lists.get(key) ?? []), row]);
          }
        }
        return keys.map((key) => lists.get(`${JSON.stringify(key.namespace)} ${shapeOf(key)}`) ?? []);
      },
      { cacheKeyFn: ({ kind, namespace, page }) => JSON.stringify([kind, namespace, page]) },
    ),
  };
}
