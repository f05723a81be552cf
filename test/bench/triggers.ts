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
/** Tags that move one after the other, and how many at a time. */
const moves = 1_000;
const pushers = 8;
/** As many as the worker fires in one transaction. */
const batch = 500;
const registry = { internal: null, public: null };

/**
 * How many triggers a second fire once a tag has moved, each with a rollout, its events and their audit; beside the bare
 * rows. And how many for tags that move one after the other; while they do so, beside as many moves that nothing watches.
 */
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
    for (let stream = 0; stream < 100; stream++)
      await streams.apply({ namespace: 'default', stream: `s${String(stream)}`, create: true });
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
      await reach(db, triggers);
    });
    const limit = await bare(db);
    // Once to make the tags: what is measured moves them.
    await pushAll(streams, 0);
    const unwatched = await pushAll(streams, 1);
    await db.execute(watchTags());
    const queued = await fireBacklog(db, streams, worker);
    const meanwhile = await fireMeanwhile(db, streams, worker);
    return [
      { name: '10,000 triggers on one tag', unit: 'fired/s', ours, limit },
      { name: '1,000 tags that have moved, one trigger each', unit: 'fired/s', ours: queued, limit },
      { name: '1,000 tags fired while they move', unit: 'moved/s', ours: meanwhile, limit: unwatched },
    ];
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

type Worker = ConstructorParameters<typeof TriggerWorker>[0];

/** Moves the tags, some at a time; yields how many a second. */
async function pushAll(streams: ImageStreams, round: number): Promise<number> {
  const start = performance.now();
  for (let tag = 1; tag <= moves; tag += pushers)
    await Promise.all(
      Array.from({ length: pushers }, (_, index) => {
        const digest = `sha256:${(round * moves * 2 + tag + index).toString(16).padStart(64, '0')}`;
        return streams.recordPush({
          namespace: 'default',
          stream: `s${String((tag + index) % 100)}`,
          tag: `t${String(tag + index)}`,
          to: { reference: `registry.local/default/base@${digest}`, digest },
          saveImage: () => Promise.resolve(),
        });
      }),
    );
  return (moves * 1_000) / (performance.now() - start);
}

/** From events to fired triggers: all tags have moved when the worker begins to read the log. */
async function fireBacklog(db: Database, streams: ImageStreams, worker: Worker): Promise<number> {
  // What the worker itself has told of before is none of it.
  await db.execute(readOnFrom(await worker.events.cursor()));
  await pushAll(streams, 2);
  const before = (await db.one(rolledOut())).count;
  const start = performance.now();
  const firing = new TriggerWorker(worker);
  await reach(db, before + moves);
  const seconds = (performance.now() - start) / 1_000;
  await firing[Symbol.asyncDispose]();
  return moves / seconds;
}

/** Tags that move one after the other while the worker fires what watches each; until all has fired. */
async function fireMeanwhile(db: Database, streams: ImageStreams, worker: Worker): Promise<number> {
  const before = (await db.one(rolledOut())).count;
  const start = performance.now();
  const firing = new TriggerWorker(worker);
  await pushAll(streams, 3);
  await reach(db, before + moves);
  const seconds = (performance.now() - start) / 1_000;
  await firing[Symbol.asyncDispose]();
  return moves / seconds;
}

async function reach(db: Database, count: number): Promise<void> {
  while ((await db.one(rolledOut())).count < count) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Makes a trigger of its own deployment watch each of the tags. */
const watchTags = () => sql`
  -- watchTags
  update image_trigger set from_stream = 's' || (substring(target_name from 2)::int % 100),
                           from_tag = 't' || substring(target_name from 2)
  where substring(target_name from 2)::int <= ${moves}
`;

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

const readOnFrom = (cursor: string) => sql`
  -- readOnFrom
  update trigger_place set cursor = ${cursor}
`;

const rolledOut = () => sql<{ count: number }>`
  -- countRollouts
  select count(*)::int as count from rollout
`;

/**
 * The same rows into tables with the same indexes, and the same rows changed, as many in a transaction: by one plain
 * statement a table, within the database. What is beyond it is the cost of deciding, and of sending all of it there.
 */
async function bare(db: Database): Promise<number> {
  for (const statement of createCopies) await db.execute(statement());
  const start = performance.now();
  for (let from = 0; from < triggers; from += batch)
    await db.transaction(async (tx) => {
      for (const statement of copyRows) await tx.execute(statement(from, batch));
    });
  return (triggers * 1_000) / (performance.now() - start);
}

const createCopies = [
  () => sql`-- createRollouts
    create table copy_of_rollout (like rollout including defaults including indexes)`,
  () => sql`-- createEvents
    create table copy_of_event (like event including defaults including indexes)`,
  () => sql`-- createCascadeEvents
    create table copy_of_cascade_event (like cascade_event including defaults including indexes)`,
  () => sql`-- createAuditEntries
    create table copy_of_audit_entry (like audit_entry including defaults including indexes)`,
];

const copyRows = [
  (from: number, count: number) => sql`-- copyRollouts
    insert into copy_of_rollout select * from rollout order by id offset ${from}::int limit ${count}::int`,
  (from: number, count: number) => sql`-- copyEvents
    insert into copy_of_event select * from event order by place, number
    offset ${from * 2}::int limit ${count * 2}::int`,
  (from: number, count: number) => sql`-- copyCascadeEvents
    insert into copy_of_cascade_event select * from cascade_event order by id
    offset ${from * 2}::int limit ${count * 2}::int`,
  (from: number, count: number) => sql`-- copyAuditEntries
    insert into copy_of_audit_entry select * from audit_entry order by namespace, lane, position
    offset ${from * 2}::int limit ${count * 2}::int`,
  (from: number, count: number) => sql`-- changeDeployments
    update deployment set images = images, latest_rollout = latest_rollout
    where id in (select id from deployment order by id offset ${from}::int limit ${count}::int)`,
  (from: number, count: number) => sql`-- changeTriggers
    update image_trigger set last_at = now()
    where id in (select id from image_trigger order by id offset ${from}::int limit ${count}::int)`,
];
