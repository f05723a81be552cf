import { expect, test } from 'vitest';
import { Deployments } from '../../../src/domains/deployments/index.js';
import { EventLog } from '../../../src/events/index.js';
import { Failure } from '../../../src/platform/errors.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database, sql } from '../../../src/platform/postgres/index.js';
import { Access } from '../../../src/viewer/index.js';
import { alteredStore, type Alterations } from '../../support/interference/altered-store.js';
import { apply, deploymentConfig, namespace } from '../../support/deployments.js';
import { push } from '../../support/pushing.js';
import { startTriggerWorker } from '../../support/triggers/trigger-worker.js';
import { startSluice } from '../../support/sluice.js';
import { pair } from '../../support/interference/pair.js';
import { eventually } from '../../support/wait.js';

/** How often one move of a tag is told to a consumer by two nodes that look at it at the same time. */
async function told(alterations: Alterations): Promise<number> {
  const sluice = await startSluice();
  await namespace(sluice, 'shop');
  await push(sluice, 'shop', 'web:prod', 'first');
  // So that neither waits for the other to make the namespace's budget.
  await sluice.mutate('setTriggerLimit', { namespace: 'shop', perMinute: 0 }, '__typename');
  await sluice.mutate('createConsumer', { namespace: 'shop', name: 'deployer' }, '__typename');
  const target = { kind: 'CONSUMER', name: 'deployer' };
  const from = { namespace: 'shop', stream: 'web', tag: 'prod' };
  await sluice.mutate('setTrigger', { namespace: 'shop', target, from }, '__typename');
  const logger = createLogger('silent');
  await using db = new Database({ url: sluice.databaseUrl, logger });
  await using events = await EventLog.open({ db, logger, windowHours: 1 });
  await push(sluice, 'shop', 'web:prod', 'second');
  {
    await using one = startTriggerWorker(db, events, alterations);
    await using two = startTriggerWorker(db, events, alterations);
    expect([one, two]).toHaveLength(2);
    const left = async () => (await db.one(countDue())).count;
    await eventually(
      async () => (await left()) === 0 && (await db.one(countFired())).count > 0,
      'the trigger to fire',
      60,
    );
  }
  // Both are through with what they had begun.
  return (await db.one(countFired())).count;
}

const countDue = () => sql<{ count: number }>`
  -- countDue
  select count(*)::int as count from trigger_due
`;

const countFired = () => sql<{ count: number }>`
  -- countFired
  select count(*)::int as count from event where type = 'trigger.fired'
`;

test('two nodes that look at one target at once fire it once; without the lock, twice', async () => {
  expect(await told({})).toBe(1);
  const twin = {
    rewrite: {
      claimDue: (text: string) => text.replace('for update of d skip locked', ''),
      lockBudgets: (text: string) => text.replace('for update', ''),
    },
    before: { markFired: pair() },
  };
  expect(await told(twin)).toBe(2);
});

/** What becomes of a change that expects a version, and waits for another one to change just that. */
async function changedMeanwhile(alterations: Alterations): Promise<string> {
  const sluice = await startSluice();
  await namespace(sluice, 'shop');
  await apply(sluice, 'shop', deploymentConfig('web', [], ['web'], { image: 'quay.io/a/b:1' }));
  const logger = createLogger('silent');
  await using db = new Database({ url: sluice.databaseUrl, logger });
  await using events = await EventLog.open({ db, logger, windowHours: 1 });
  const by = { actor: { kind: 'SYSTEM', name: 'test' }, requestId: null } as const;
  const access = Access.ofSystem('test');
  const registry = { internal: null, public: null };
  const deployments = new Deployments({
    db: alteredStore(db, alterations),
    outbox: events.outbox,
    by,
    access,
    registry,
  });
  const manifest = JSON.stringify(deploymentConfig('web', [], ['web'], { image: 'quay.io/a/b:2' }));
  const { resourceVersion } = await db.one(versionOf());
  const waiting: Promise<unknown>[] = [];
  await db.transaction(async (tx) => {
    await tx.execute(bump());
    waiting.push(
      deployments
        .apply({ namespace: 'shop', manifest, onProblem: 'WARN', expectedVersion: resourceVersion })
        .then(
          () => 'done',
          (error: unknown) => (error instanceof Failure ? error.code : String(error)),
        ),
    );
    await eventually(async () => (await db.one(countWaiting())).count > 0, 'the other to wait', 60);
  });
  return String(await waiting[0]);
}

const versionOf = () => sql<{ resourceVersion: bigint }>`
  -- versionOf
  select resource_version as "resourceVersion" from deployment
`;

const bump = () => sql`
  -- bump
  update deployment set resource_version = resource_version + 1
`;

const countWaiting = () => sql<{ count: number }>`
  -- countWaiting
  select count(*)::int as count from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'
`;

test('a deployment is read as it is once it is locked; read as it was before, it would be overwritten', async () => {
  expect(await changedMeanwhile({})).toBe('CONFLICT');
  const twin = {
    rewrite: {
      lockDeployments: (text: string) =>
        text
          .replace('select s.*', 'select s.* from deployment_state s join (select s.id')
          .replace('for update of s', 'for update of s) locked on locked.id = s.id'),
    },
  };
  expect(await changedMeanwhile(twin)).toBe('done');
});
