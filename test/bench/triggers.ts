import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploymentEffect } from '../../src/domains/deployments/index.js';
import { ImageStreams } from '../../src/domains/image-streams/index.js';
import { tellTargets, TriggerWorker } from '../../src/domains/triggers/index.js';
import { EventLog } from '../../src/events/index.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, migrate, sql } from '../../src/platform/postgres/index.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { Access } from '../../src/viewer/index.js';
import type { Row } from './row.js';

const logger = createLogger('error');
const triggers = 10_000;
const batch = 100;
const registry = { internal: null, public: null };

/** How many triggers of one tag fire in a second, each with a rollout and its events; beside rows of the same size. */
export async function benchTriggers(): Promise<Row[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-bench-'));
  const postgres = await startPostgres({ dataFolder, logger, durable: true });
  try {
    await migrate(postgres.url, 'migrations');
    await using db = new Database({ url: postgres.url, logger });
    await using events = await EventLog.open({ db, logger, windowHours: 24 });
    const by = { actor: { kind: 'USER', name: 'bench' }, requestId: null } as const;
    const streams = new ImageStreams(
      { db, outbox: events.outbox, by, access: Access.ofSystem('bench') },
      registry,
    );
    await streams.apply({ namespace: 'default', stream: 'base', create: true });
    await db.execute(seed());
    const digest = `sha256:${'a'.repeat(64)}`;
    const worker = {
      db,
      events,
      outbox: events.outbox,
      perMinute: 0,
      failpoint: () => undefined,
      logger,
      effects: {
        DEPLOYMENT: deploymentEffect(registry),
        BUILD_CONFIG: () => Promise.resolve([]),
        CONSUMER: tellTargets,
        WEBHOOK: tellTargets,
      },
    };
    const ours = await timed(new TriggerWorker(worker), async () => {
      const to = { reference: `registry.local/default/base@${digest}`, digest };
      await streams.recordPush({
        namespace: 'default',
        stream: 'base',
        tag: 'latest',
        to,
        saveImage: () => Promise.resolve(),
      });
      while ((await db.one(rolledOut())).count < triggers)
        await new Promise((resolve) => setTimeout(resolve, 50));
    });
    return [{ name: '10,000 triggers on one tag', unit: 'rollouts/s', ours, limit: await bare(db) }];
  } finally {
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** How many triggers a second fire while a worker is there. */
async function timed(worker: AsyncDisposable, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  try {
    await work();
    return (triggers * 1_000) / (performance.now() - start);
  } finally {
    await worker[Symbol.asyncDispose]();
  }
}

const seed = () => sql`
  -- seedDeployments
  with made as (
    insert into deployment (namespace, name, kind, manifest, containers, config_change, template_hash)
    select 'default', 'd' || n, 'DEPLOYMENT_CONFIG', '{"kind":"DeploymentConfig","spec":{}}'::jsonb,
           '[{"name":"web","path":"spec.template.spec.containers[0].image","image":null}]'::jsonb, false, 'hash'
    from generate_series(1, ${triggers}::int) n
    returning name
  )
  insert into image_trigger (namespace, target_kind, target_name, name, position, type, from_namespace, from_stream,
                             from_tag, containers, paths, created_by)
  select 'default', 'DEPLOYMENT', name, 'web', 1, 'IMAGE_CHANGE', 'default', 'base', 'latest', '{web}',
         '{"spec.template.spec.containers[0].image"}', '{"kind":"USER","name":"bench"}'
  from made
`;

const rolledOut = () => sql<{ count: number }>`
  -- countRollouts
  select count(*)::int as count from rollout
`;

/** The same rows and no more: a rollout and two events each, as many in a transaction. */
async function bare(db: Database): Promise<number> {
  await db.execute(sql`-- createCopy
    create table copy as select manifest, images, actor, cause from rollout`);
  const start = performance.now();
  for (let from = 0; from < triggers; from += batch)
    await db.transaction(async (tx) => {
      await tx.execute(sql`-- copyRows
        insert into copy select manifest, images, actor, cause from rollout order by id offset ${from}::int limit ${batch}::int`);
      await tx.execute(sql`-- copyEvents
        insert into copy select payload, payload, actor, cause from event order by place, number offset ${from * 2}::int limit ${batch * 2}::int`);
    });
  return (triggers * 1_000) / (performance.now() - start);
}
