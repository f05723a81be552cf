import DataLoader from 'dataloader';
import type { Page } from '../../platform/page.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { findConfigs, findTriggerStates, listConfigs, type TriggerState } from './configs/configs.sql.js';
import type { Build, BuildConfig, BuildPhase } from './model.js';
import {
  countBuildsOfConfigs,
  countBuildsOfNamespaces,
  listBuildsOfConfigs,
  listBuildsOfNamespaces,
} from './runs/list.sql.js';
import { findBuilds, findBuildsNamed } from './runs/find.sql.js';

/** One page of something that belongs to `of`. */
export interface PageKey {
  readonly of: string;
  readonly phases: readonly BuildPhase[] | null;
  readonly page: Page;
}

type List<Row> = (keys: readonly string[], terms: Omit<PageKey, 'of'>) => Promise<Row[]>;

/** Every way to builds and definitions, each batching what one request asks for. */
export const createLoaders = (db: Queryable) => ({
  configs: byKey(
    (ids) => db.many(findConfigs(ids)),
    ({ id }: BuildConfig) => id,
  ),
  builds: byKey(
    (ids) => db.many(findBuilds(ids)),
    ({ id }: Build) => id,
  ),
  named: byKey(
    (names) => {
      const pairs = names.map((name) => name.split('/', 2));
      return db.many(
        findBuildsNamed(
          pairs.map(([namespace = '']) => namespace),
          pairs.map(([, name = '']) => name),
        ),
      );
    },
    ({ namespace, name }: Build) => `${namespace}/${name}`,
  ),
  triggers: new DataLoader<string, TriggerState[]>(async (ids) => {
    const rows = await db.many(findTriggerStates(ids));
    return ids.map((id) => rows.filter(({ configId }) => configId === id));
  }),
  configPages: pages<BuildConfig>(
    (namespaces, { page }) => db.many(listConfigs(namespaces, page.first, page.after?.[0] ?? null)),
    ({ namespace }) => namespace,
  ),
  buildPages: pages<Build>(
    (namespaces, { phases, page }) =>
      db.many(listBuildsOfNamespaces(namespaces, phases, page.first, page.after?.[0] ?? null)),
    ({ namespace }) => namespace,
  ),
  counts: counts((namespaces, phases) => db.many(countBuildsOfNamespaces(namespaces, phases))),
  runCounts: counts((configIds, phases) => db.many(countBuildsOfConfigs(configIds, phases))),
  runPages: pages<Build>(
    (ids, { phases, page }) => db.many(listBuildsOfConfigs(ids, phases, page.first, page.after?.[0] ?? null)),
    ({ configId }) => configId ?? '',
  ),
});

/** Loads one row a key. */
const byKey = <Row>(find: (keys: readonly string[]) => Promise<Row[]>, keyOf: (row: Row) => string) =>
  new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });

/** Counts what belongs to each key; those of equal phases go together. */
const counts = (
  count: (
    keys: readonly string[],
    phases: readonly BuildPhase[] | null,
  ) => Promise<{ of: string; count: number }[]>,
) =>
  new DataLoader<Omit<PageKey, 'page'>, number, string>(
    async (keys) => {
      const groups = new Map<string, Omit<PageKey, 'page'>[]>();
      for (const key of keys) {
        const terms = JSON.stringify(key.phases);
        groups.set(terms, [...(groups.get(terms) ?? []), key]);
      }
      const found = await Promise.all(
        [...groups].map(async ([terms, group]) => {
          const rows = await count(
            group.map(({ of }) => of),
            group[0]?.phases ?? null,
          );
          return rows.map((row) => [`${row.of} ${terms}`, row.count] as const);
        }),
      );
      const counted = new Map(found.flat());
      return keys.map(({ of, phases }) => counted.get(`${of} ${JSON.stringify(phases)}`) ?? 0);
    },
    { cacheKeyFn: ({ of, phases }) => `${of} ${JSON.stringify(phases)}` },
  );

/** Loads one page a key; those on equal terms go together. */
const pages = <Row>(list: List<Row>, ownerOf: (row: Row) => string) =>
  new DataLoader<PageKey, Row[], string>(
    async (keys) => {
      const groups = new Map<string, PageKey[]>();
      for (const key of keys) groups.set(termsOf(key), [...(groups.get(termsOf(key)) ?? []), key]);
      const found = new Map<string, Row[]>();
      for (const [terms, [first, ...others]] of groups) {
        if (!first) continue;
        const owners = [first, ...others].map(({ of }) => of);
        const rows = await list(owners, first);
        for (const of of owners)
          found.set(
            `${of} ${terms}`,
            rows.filter((row) => ownerOf(row) === of),
          );
      }
      return keys.map((key) => found.get(`${key.of} ${termsOf(key)}`) ?? []);
    },
    { cacheKeyFn: (key) => `${key.of} ${termsOf(key)}` },
  );

const termsOf = ({ phases, page }: PageKey) => JSON.stringify([phases, page.first, page.after]);
