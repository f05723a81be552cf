import { afterAll, expect, test } from 'vitest';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import type { Alterations } from '../../support/interference/altered-store.js';
import { asking, type Asking } from '../../support/asking.js';
import { apply, deploymentConfig, deploymentNow, namespace, onImage } from '../../support/deployments.js';
import { push } from '../../support/pushing.js';
import { buildsOn, istag } from '../../support/triggers/rings.js';
import { startTriggerWorker } from '../../support/triggers/trigger-worker.js';
import { startSluice, type Sluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';
import { grant, viewerWith } from '../../support/viewers.js';

/** A gateway with a shop of Bob's, who may pull from `base` until that is taken from him. */
async function shop(settings: Record<string, string>) {
  const sluice = await startSluice(settings);
  const db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 2 });
  afterAll(() => db[Symbol.asyncDispose]());
  for (const name of ['base', 'shop']) await namespace(sluice, name);
  await push(sluice, 'base', 'web:latest', 'first');
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'out' }, 'outcome');
  const { token } = await viewerWith(
    { address: sluice.address, db },
    'bob',
    ['admin', 'shop'],
    ['registry-viewer', 'base'],
  );
  const bob = asking(sluice.address, token);
  const deploy = (by: Asking, name: string) =>
    apply({ ...sluice, ...by }, 'shop', deploymentConfig(name, [onImage('web:latest', ['web'], {}, 'base')]));
  return {
    sluice,
    bob,
    db,
    deploy,
    revoke: () =>
      sluice.mutate(
        'unbindRole',
        { role: 'registry-viewer', namespace: 'base', subject: { user: 'bob' } },
        '__typename',
      ),
  };
}

const images = async (sluice: Sluice, name: string) =>
  ((await deploymentNow(sluice, 'shop', name)).latestRollout?.images as { digest: string }[] | undefined)?.[0]
    ?.digest;

const triggerOf = async (sluice: Sluice, kind: string, name: string) => {
  const { namespace: room } = await sluice.data(
    `{ namespace(name: "shop") { triggers { nodes { state target { kind name } why { summary conditions { type holds message event { type } } } } } } }`,
  );
  return (
    room.triggers.nodes as {
      state: string;
      target: { kind: string; name: string };
      why: { summary: string; conditions: { type: string }[] };
    }[]
  ).find(({ target }) => target.kind === kind && target.name === name);
};

test('a trigger fires with the rights of whoever set it: taken away they stop it, given back they let it catch up', async () => {
  const { sluice, bob, db, deploy, revoke } = await shop({ SLUICE_DISABLE_TRIGGERS: 'false' });
  await deploy(bob, 'his');
  await deploy(sluice, 'hers');
  const build = buildsOn('shop', 'his', 'none', 'out:latest', {
    spec: {
      source: { dockerfile: 'FROM scratch\n' },
      strategy: { docker: { from: istag('web:latest', 'base') } },
    },
  });
  await bob.mutate('applyBuildConfig', build, 'outcome');
  const lastBuild = async () =>
    (await sluice.data('{ buildConfig(namespace: "shop", name: "his") { lastVersion } }')).buildConfig
      .lastVersion as string;
  await eventually(async () => (await lastBuild()) === '1', 'the first build');
  const first = await images(sluice, 'his');

  await revoke();
  const second = await push(sluice, 'base', 'web:latest', 'second');
  await eventually(async () => (await images(sluice, 'hers')) === second, 'what Ada has set to fire');
  const denied = await eventually(async () => {
    const found = await triggerOf(sluice, 'DEPLOYMENT', 'his');
    return found?.state === 'HELD' ? found : null;
  }, 'what Bob has set to be denied');
  expect(await images(sluice, 'his')).toBe(first);
  expect(denied.why.summary).toBe('It does not fire: bob, who set it, may not pull from base any more.');
  expect(denied.why.conditions).toContainEqual({
    type: 'Permitted',
    holds: false,
    message: 'bob, who set it, may not pull from base any more.',
    event: { type: 'trigger.denied' },
  });
  await eventually(
    async () => (await triggerOf(sluice, 'BUILD_CONFIG', 'his'))?.state === 'HELD',
    'his build too',
  );
  expect(await lastBuild()).toBe('1');
  const { needsAttention } = await sluice.data(
    '{ needsAttention(namespace: "shop") { nodes { reason subject } } }',
  );
  expect(needsAttention.nodes).toContainEqual({ reason: 'TRIGGER_DENIED', subject: 'deployment/his' });
  // Nor does anybody's asking bring what he may not pull.
  await sluice.mutate('startRollout', { namespace: 'shop', name: 'his' }, 'rollout { number }');
  expect(await images(sluice, 'his')).toBe(first);
  // Nor may he set it anew, which somebody else may.
  const again = await bob.data(
    `mutation ($input: SetTriggerInput!) { setTrigger(input: $input) { userErrors { code } } }`,
    {
      input: {
        namespace: 'shop',
        target: { kind: 'BUILD_CONFIG', name: 'his' },
        from: { namespace: 'base', stream: 'web', tag: 'latest' },
      },
    },
  );
  expect(again.setTrigger.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);

  await grant(db, 'bob', ['registry-viewer', 'base']);
  await sluice.mutate(
    'bindRole',
    { role: 'view', namespace: 'base', subject: { user: 'bob' } },
    '__typename',
  );
  await eventually(async () => (await images(sluice, 'his')) === second, 'the rollout to catch up');
  await eventually(async () => (await lastBuild()) === '2', 'the build to catch up');
});

test('a trigger that somebody else sets anew fires with their rights', async () => {
  const { sluice, bob, deploy, revoke } = await shop({ SLUICE_DISABLE_TRIGGERS: 'false' });
  await deploy(bob, 'his');
  await revoke();
  const second = await push(sluice, 'base', 'web:latest', 'second');
  await eventually(
    async () => (await triggerOf(sluice, 'DEPLOYMENT', 'his'))?.state === 'HELD',
    'the denial',
  );
  const target = { kind: 'DEPLOYMENT', name: 'his' };
  const from = { namespace: 'base', stream: 'web', tag: 'latest' };
  await sluice.mutate(
    'setTrigger',
    { namespace: 'shop', target, from, containers: ['web'] },
    'triggers { state }',
  );
  await eventually(async () => (await images(sluice, 'his')) === second, 'the rollout');
});

/** Fires what is due with a worker of its own; yields whether what Bob has set has fired after he lost the right. */
async function firesAfterwards(alterations: Alterations): Promise<boolean> {
  const { sluice, bob, db, deploy, revoke } = await shop({});
  const logger = createLogger('silent');
  await using events = await EventLog.open({ db, logger, windowHours: 1 });
  await deploy(bob, 'his');
  await revoke();
  await using worker = startTriggerWorker(db, events, alterations);
  expect(worker).toBeDefined();
  const second = await push(sluice, 'base', 'web:latest', 'second');
  const isLookedAt = async () => (await triggerOf(sluice, 'DEPLOYMENT', 'his'))?.state !== 'DUE';
  await eventually(isLookedAt, 'the trigger to be looked at');
  return (await images(sluice, 'his')) === second;
}

test('without asking again, what was allowed once fires for ever', async () => {
  expect(await firesAfterwards({})).toBe(false);
  const everybody = `select (o - 1)::int as ordinal, 'cluster-admin' as role, null as namespace, null as pattern
    from jsonb_array_elements($1::jsonb) with ordinality as v (viewer, o)`;
  expect(await firesAfterwards({ rewrite: { findGrantsOfMany: () => everybody } })).toBe(true);
});
