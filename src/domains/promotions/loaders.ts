import DataLoader from 'dataloader';
import type { Page } from '../../platform/page.js';
import type { Queryable } from '../../platform/postgres/index.js';
import type { Promotion, PromotionState } from './model.js';
import * as statements from './promotions.sql.js';

/** One page of the promotions into a namespace. */
export interface PromotionPage {
  readonly namespace: string;
  readonly state: PromotionState | null;
  readonly page: Page;
}

/** Every way to promotions, each batching what one request asks for. */
export const createLoaders = (db: Queryable) => ({
  promotions: new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await db.many(statements.findPromotions(ids))).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  guarded: new DataLoader(async (namespaces: readonly string[]) => {
    const rows = await db.many(statements.findGuarded(namespaces));
    const guarded = new Set(rows.map(({ namespace }) => namespace));
    return namespaces.map((namespace) => guarded.has(namespace));
  }),
  pages: new DataLoader<PromotionPage, Promotion[], string>(
    async (keys) => {
      const pages = new Map<string, readonly PromotionPage[]>();
      for (const key of keys) pages.set(termsOf(key), [...(pages.get(termsOf(key)) ?? []), key]);
      const found = new Map<string, Promotion[]>();
      for (const [terms, group] of pages) {
        const rows = await readPage(db, group);
        for (const { namespace } of group)
          found.set(
            `${namespace} ${terms}`,
            rows.filter((row) => row.namespace === namespace),
          );
      }
      return keys.map((key) => found.get(nameOf(key)) ?? []);
    },
    { cacheKeyFn: nameOf },
  ),
});

async function readPage(db: Queryable, group: readonly PromotionPage[]): Promise<Promotion[]> {
  const [first] = group;
  if (!first) return [];
  const { state, page } = first;
  const namespaces = group.map(({ namespace }) => namespace);
  return db.many(statements.listPromotions(namespaces, state, page.first, page.after?.[0] ?? null));
}

/** All but the namespace: nearly always the same for all keys of a batch. */
const termsOf = ({ state, page }: PromotionPage) => JSON.stringify([state, page.first, page.after]);
const nameOf = (key: PromotionPage) => `${key.namespace} ${termsOf(key)}`;
