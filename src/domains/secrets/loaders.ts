import DataLoader from 'dataloader';
import type { Page } from '../../platform/page.js';
import type { Queryable } from '../../platform/postgres/index.js';
import type { RegistrySecret } from './model.js';
import { findSecrets, findSecretsByName, listSecrets } from './secrets.sql.js';

/** A secret by its names. */
export interface SecretKey {
  readonly namespace: string;
  readonly name: string;
}

/** One page of a namespace's secrets. */
interface PageKey {
  readonly namespace: string;
  readonly page: Page;
}

const keyOf = ({ namespace, name }: SecretKey) => `${namespace}/${name}`;
const keyOfPage = ({ first, after }: Page) => `${String(first)}:${JSON.stringify(after)}`;

/** Every way to secrets, each batching what one request asks for. */
export const createLoaders = (db: Queryable) => ({
  byId: new DataLoader<string, RegistrySecret | null>(async (ids) => {
    const rows = new Map((await db.many(findSecrets(ids))).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  byName: new DataLoader<SecretKey, RegistrySecret | null, string>(
    async (keys) => {
      const namespaces = keys.map(({ namespace }) => namespace);
      const names = keys.map(({ name }) => name);
      const rows = await db.many(findSecretsByName(namespaces, names));
      const found = new Map(rows.map((row) => [keyOf(row), row]));
      return keys.map((key) => found.get(keyOf(key)) ?? null);
    },
    { cacheKeyFn: keyOf },
  ),
  pages: new DataLoader<PageKey, RegistrySecret[], string>(
    async (keys) => {
      const wanted = new Map(keys.map(({ page }) => [keyOfPage(page), page]));
      const lists = new Map<string, RegistrySecret[]>();
      for (const [shape, { first, after }] of wanted) {
        const namespaces = keys
          .filter(({ page }) => keyOfPage(page) === shape)
          .map(({ namespace }) => namespace);
        for (const row of await db.many(listSecrets(namespaces, first, after?.[0] ?? null))) {
          const key = `${row.namespace} ${shape}`;
          lists.set(key, [...(lists.get(key) ?? []), row]);
        }
      }
      return keys.map(({ namespace, page }) => lists.get(`${namespace} ${keyOfPage(page)}`) ?? []);
    },
    { cacheKeyFn: ({ namespace, page }) => `${namespace} ${keyOfPage(page)}` },
  ),
});
