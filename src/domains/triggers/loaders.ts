import DataLoader from 'dataloader';
import { grouped } from '../../platform/grouped.js';
import type { Page } from '../../platform/page.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { findBudgets } from './budget.sql.js';
import { shown, subjectOf, type TagName, type Target, type Trigger, type TriggerState } from './model.js';
import { targetOf } from './events.js';
import { latestEvents } from './causes.sql.js';
import { findTriggers, listTriggers, triggersOf, triggersOn } from './triggers.sql.js';

/** One page of a namespace's triggers. */
export interface NamespaceTriggers {
  readonly namespace: string;
  readonly state: TriggerState | null;
  readonly page: Page;
}

/** One page of the triggers that watch a tag; namespaces null: all. */
export interface Watchers {
  readonly tag: TagName;
  readonly namespaces: readonly string[] | null;
  readonly page: Page;
}

type Decisive = Parameters<typeof latestEvents>[0][number];

/** Every way to triggers, each batching what one request asks for. */
export const createLoaders = (db: Queryable) => ({
  triggers: new DataLoader<string, Trigger | null>(async (ids) => {
    const rows = new Map((await db.many(findTriggers(ids))).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  ofTarget: new DataLoader<Target, Trigger[], string>(
    async (targets) => {
      const rows = grouped(await db.many(triggersOf(targets)), (row) => subjectOf(targetOf(row)));
      return targets.map((target) => rows.get(subjectOf(target)) ?? []);
    },
    { cacheKeyFn: subjectOf },
  ),
  pages: new DataLoader<NamespaceTriggers, Trigger[], string>(
    async (keys) => {
      const found = new Map<string, Trigger[]>();
      for (const group of grouped(keys, termsOf).values()) {
        const [first] = group;
        if (!first) continue;
        const { state, page } = first;
        const rows = await db.many(
          listTriggers(
            group.map(({ namespace }) => namespace),
            state,
            page.first,
            page.after,
          ),
        );
        for (const [namespace, ofOne] of grouped(rows, (row) => row.namespace))
          found.set(`${namespace} ${termsOf(first)}`, ofOne);
      }
      return keys.map((key) => found.get(nameOf(key)) ?? []);
    },
    { cacheKeyFn: nameOf },
  ),
  watchers: new DataLoader<Watchers, Trigger[], string>(
    async (keys) => {
      const rows = await db.many(
        triggersOn(
          keys.map(({ tag, namespaces, page }) => ({
            ...tag,
            namespaces,
            first: page.first,
            after: page.after,
          })),
        ),
      );
      const found = grouped(rows, ({ ordinal }) => ordinal);
      return keys.map((_, index) => found.get(index) ?? []);
    },
    { cacheKeyFn: ({ tag, page }) => `${shown(tag)} ${JSON.stringify(page)}` },
  ),
  budgets: new DataLoader(async (namespaces: readonly string[]) => {
    const rows = new Map((await db.many(findBudgets(namespaces))).map((row) => [row.namespace, row]));
    return namespaces.map((namespace) => rows.get(namespace) ?? null);
  }),
  /** Of a subject, the id of the newest event of one of the types. */
  latest: new DataLoader<Decisive, string | null, string>(
    async (wanted) => {
      const rows = new Map(
        (await db.many(latestEvents(wanted))).map((row) => [`${row.subject} ${row.types}`, row.id]),
      );
      return wanted.map((key) => rows.get(decisiveKey(key)) ?? null);
    },
    { cacheKeyFn: decisiveKey },
  ),
});

const decisiveKey = ({ subject, types }: Decisive) => `${subject} ${types.join(' ')}`;
const termsOf = ({ state, page }: NamespaceTriggers) => JSON.stringify([state, page]);
const nameOf = (key: NamespaceTriggers) => `${key.namespace} ${termsOf(key)}`;
