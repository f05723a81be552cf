import { afterAll, expect, test } from 'vitest';
import { sql } from '../../../src/platform/postgres/index.js';
import { startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const registry = await startRegistry();
afterAll(() => registry.stop());

const checked = sql<{ checked: number; due: number }>`-- countChecks
  select count(last_checked_at)::int as checked,
         (count(*) filter (where next_check_at <= now()))::int as due
  from tag_check`;

/** Five tags that are due, on a server that begins so many checks a minute. */
async function startDue(perMinute: string) {
  const settings = { SLUICE_DISABLE_SCHEDULED_IMPORT: 'true' };
  const sluice = await startSluice(settings);
  for (const tag of ['a', 'b', 'c', 'd', 'e']) {
    const source = { kind: 'DOCKER_IMAGE', name: `${registry.host}/team/none:${tag}` };
    const input = { namespace: 'default', stream: 'app', tag, source, insecure: true, scheduled: true };
    await sluice.mutate('setImageTag', input, 'imageTag { nextCheckAt checkFailures }');
  }
  const db = await startDatabase({ url: sluice.databaseUrl });
  expect(await db.one(checked)).toEqual({ checked: 0, due: 5 });
  await startSluice({
    DATABASE_URL: sluice.databaseUrl,
    SLUICE_DISABLE_SCHEDULED_IMPORT: 'false',
    SLUICE_MAX_SCHEDULED_IMPORTS_PER_MINUTE: perMinute,
  });
  return db;
}

test('checks begin no faster than the budget of all nodes allows', async () => {
  const db = await startDue('1');
  await eventually(async () => (await db.one(checked)).checked === 2, 'the two that may begin at once');
  const { left } = await db.one(sql<{ left: number }>`-- budgetLeft
    select tokens as left from check_budget`);
  expect(left).toBeLessThan(1);
  expect(await db.one(checked)).toEqual({ checked: 2, due: 3 });
});

test('twin: without a budget, all that are due begin', async () => {
  const db = await startDue('-1');
  await eventually(async () => (await db.one(checked)).checked === 5, 'all five');
});
