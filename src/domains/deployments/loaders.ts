import DataLoader from 'dataloader';
import { grouped } from '../../platform/grouped.js';
import type { Page } from '../../platform/page.js';
import type { Queryable } from '../../platform/postgres/index.js';
import type { Deployment, Rollout } from './model.js';
import * as statements from './rollouts.sql.js';

interface Name {
  readonly namespace: string;
  readonly name: string;
}

interface Number {
  readonly deploymentId: string;
  readonly number: number;
}

interface RolloutPage {
  readonly deploymentId: string;
  readonly page: Page;
}

/** Every way to deployments and rollouts, each batching what one request asks for. */
export const createLoaders = (db: Queryable) => ({
  deployments: new DataLoader<string, Deployment | null>(async (ids) => {
    const rows = new Map((await db.many(statements.findDeployments(ids))).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  byName: new DataLoader<Name, Deployment | null, string>(
    async (keys) => {
      const found = await db.many(
        statements.findDeploymentsByName(
          keys.map(({ namespace }) => namespace),
          keys.map(({ name }) => name),
        ),
      );
      const rows = new Map(found.map((row) => [nameOf(row), row]));
      return keys.map((key) => rows.get(nameOf(key)) ?? null);
    },
    { cacheKeyFn: nameOf },
  ),
  rollouts: new DataLoader<string, Rollout | null>(async (ids) => {
    const rows = new Map((await db.many(statements.findRollouts(ids))).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  byNumber: new DataLoader<Number, Rollout | null, string>(
    async (keys) => {
      const found = await db.many(
        statements.findRolloutsByNumber(
          keys.map(({ deploymentId }) => deploymentId),
          keys.map(({ number }) => number),
        ),
      );
      const rows = new Map(found.map((row) => [numberOf(row), row]));
      return keys.map((key) => rows.get(numberOf(key)) ?? null);
    },
    { cacheKeyFn: numberOf },
  ),
  pages: new DataLoader<RolloutPage, Rollout[], string>(
    async (keys) => {
      const groups = grouped(keys, ({ page }) => JSON.stringify(page));
      const found = new Map<string, Rollout[]>();
      for (const [terms, group] of groups) {
        const { page } = group[0] ?? { page: { first: 1, after: null } };
        const before = page.after === null ? null : Number(page.after[0]);
        const rows = await db.many(
          statements.listRollouts(
            group.map(({ deploymentId }) => deploymentId),
            page.first,
            before,
          ),
        );
        for (const [id, ofOne] of grouped(rows, ({ deploymentId }) => deploymentId))
          found.set(`${id} ${terms}`, ofOne);
      }
      return keys.map((key) => found.get(pageKeyOf(key)) ?? []);
    },
    { cacheKeyFn: pageKeyOf },
  ),
});

const nameOf = ({ namespace, name }: Name) => `${namespace}/${name}`;
const numberOf = ({ deploymentId, number }: Number) => `${deploymentId}#${String(number)}`;
const pageKeyOf = ({ deploymentId, page }: RolloutPage) => `${deploymentId} ${JSON.stringify(page)}`;
