import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { advance } from '../../../src/domains/builds/runs/advance.js';
import { sql, type Statement } from '../../../src/platform/postgres/index.js';
import { buildConfig, scriptedRunner } from '../../support/building.js';
import { startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const runners = ['one', 'two'].map((name) => scriptedRunner(sluice, name));
beforeAll(() => sluice.mutate('createNamespace', { name: 'shop' }, 'cursor'));

const apply = (name: string, runPolicy: string, more: object = {}) =>
  sluice.mutate('applyBuildConfig', buildConfig(name, { runPolicy, ...more }), 'outcome');
const start = (config: string) =>
  sluice.mutate('startBuild', { namespace: 'shop', config }, 'build { name phase }');
const phases = async (config: string): Promise<string[]> => {
  const query = `query ($name: String!) { buildConfig(namespace: "shop", name: $name) {
    builds(first: 100) { nodes { phase } } } }`;
  const { buildConfig: found } = await sluice.data(query, { name: config });
  const nodes: { phase: string }[] = found.builds.nodes;
  return nodes.map(({ phase }) => phase).reverse();
};

/** All that deciding about turns takes of a desk. */
const deskOf = () => ({
  outbox: { publish: () => Promise.resolve('') },
  by: { actor: { kind: 'USER', name: 'ada' }, requestId: null },
  inside: () => ({ streams: {}, secrets: {} }),
});

/** Fifty builds of one definition, started by several at once and carried out by two runners. */
async function fifty(runPolicy: string) {
  const name = `fifty-${runPolicy.toLowerCase().replaceAll('_', '-')}`;
  await apply(name, runPolicy, { successfulBuildsHistoryLimit: null, failedBuildsHistoryLimit: null });
  const started: string[] = [];
  let left = 50;
  const starter = async () => {
    while (left-- > 0) started.push(String((await start(name)).build.name));
  };
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const work = async (runner: ReturnType<typeof scriptedRunner>) => {
    for (;;) {
      const claimed = await runner.maybe();
      if (!claimed) return;
      running += 1;
      most = Math.max(most, running);
      order.push(Number(claimed.build.name.split('-').at(-1)));
      await runner.append(claimed.key, 0, `${claimed.build.name}\n`);
      running -= 1;
      await runner.finish(claimed.key);
    }
  };
  await Promise.all([starter(), starter(), starter(), starter()]);
  await Promise.all(runners.map(work));
  const numbers = started.map((one) => Number(one.split('-').at(-1))).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  return { most, order, phases: await phases(name) };
}

test(
  'SERIAL: fifty builds run one after the other, by number, whoever starts and runs them',
  { timeout: 180_000 },
  async () => {
    const { most, order, phases: ended } = await fifty('SERIAL');
    expect(most).toBe(1);
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(new Set(ended)).toEqual(new Set(['COMPLETE']));
  },
);

test(
  'SERIAL_LATEST_ONLY: of fifty builds that wait, the newest alone runs',
  { timeout: 60_000 },
  async () => {
    const { order, phases: ended } = await fifty('SERIAL_LATEST_ONLY');
    expect(order).toEqual([50]);
    expect(ended.slice(0, 49).every((phase) => phase === 'CANCELLED')).toBe(true);
    expect(ended[49]).toBe('COMPLETE');
  },
);

test('PARALLEL: fifty builds are all queued at once', { timeout: 180_000 }, async () => {
  const { order, phases: ended } = await fifty('PARALLEL');
  expect(order).toHaveLength(50);
  expect(new Set(ended)).toEqual(new Set(['COMPLETE']));
});

test('a newer SERIAL_LATEST_ONLY build leaves the running one alone, and replaces those that wait', async () => {
  await apply('latest', 'SERIAL_LATEST_ONLY');
  await start('latest');
  const lease = await (runners[0] ?? scriptedRunner(sluice)).claim();
  await start('latest');
  await start('latest');
  expect(await phases('latest')).toEqual(['RUNNING', 'CANCELLED', 'NEW']);
  await runners[0]?.finish(lease.key);
  expect(await phases('latest')).toEqual(['COMPLETE', 'CANCELLED', 'PENDING']);
  await sluice.mutate('cancelBuild', { namespace: 'shop', name: 'latest-3' }, 'cursor');
});

test('PARALLEL builds wait for a SERIAL one that runs, and then all go', async () => {
  await apply('mixed', 'SERIAL');
  await start('mixed');
  await apply('mixed', 'PARALLEL');
  await start('mixed');
  await start('mixed');
  expect(await phases('mixed')).toEqual(['PENDING', 'NEW', 'NEW']);
  const lease = await (runners[0] ?? scriptedRunner(sluice)).claim();
  await runners[0]?.finish(lease.key, { outcome: 'FAILED' });
  expect(await phases('mixed')).toEqual(['FAILED', 'PENDING', 'PENDING']);
  for (const name of ['mixed-2', 'mixed-3'])
    await sluice.mutate('cancelBuild', { namespace: 'shop', name }, 'cursor');
});

test('history limits keep the newest of each kind, and forget the rest', async () => {
  await apply('short', 'PARALLEL', { successfulBuildsHistoryLimit: 2, failedBuildsHistoryLimit: 1 });
  const [runner = scriptedRunner(sluice)] = runners;
  for (const outcome of ['COMPLETE', 'FAILED', 'COMPLETE', 'ERROR', 'COMPLETE']) {
    await start('short');
    await runner.finish((await runner.claim()).key, { outcome });
  }
  const query = `{ buildConfig(namespace: "shop", name: "short") { builds { nodes { name phase } } } }`;
  const { buildConfig: found } = await sluice.data(query);
  expect(found.builds.nodes).toEqual([
    { name: 'short-5', phase: 'COMPLETE' },
    { name: 'short-4', phase: 'ERROR' },
    { name: 'short-3', phase: 'COMPLETE' },
  ]);
});

test('a build that a runner takes while a newer one is about to replace it runs on, and the newer one waits', async () => {
  const db = await startDatabase({ url: sluice.databaseUrl });
  const [runner = scriptedRunner(sluice)] = runners;
  await apply('taken', 'SERIAL_LATEST_ONLY');
  await start('taken');
  const lease = await runner.claim();
  await start('taken');
  const { id } = await db.one(sql<{ id: string }>`-- findTaken
    select id from build_config where name = 'taken'`);
  await db.transaction(async (tx) => {
    let isStale = true;
    const late = {
      ...tx,
      // What it reads first is from right before the runner took the build.
      many: async (statement: Statement<{ phase: string }>) => {
        const rows = await tx.many(statement);
        if (!isStale || !statement.name.startsWith('listUnfinished')) return rows;
        isStale = false;
        return rows.map((row) => (row.phase === 'RUNNING' ? { ...row, phase: 'PENDING' } : row));
      },
    };
    await advance(late as never, deskOf() as never, id);
  });
  expect(await phases('taken')).toEqual(['RUNNING', 'NEW']);
  await runner.finish(lease.key);
  await sluice.mutate('cancelBuild', { namespace: 'shop', name: 'taken-2' }, 'cursor');
});

test.each([
  ['SERIAL', 'SERIAL', ['NEW', 'PENDING']],
  ['SERIAL_LATEST_ONLY', 'SERIAL_LATEST_ONLY', ['CANCELLED', 'PENDING']],
  ['SERIAL', 'PARALLEL', ['NEW', 'PENDING']],
])(
  'without the lock of the definition a %s and a %s build that start at once would both go',
  async (...given) => {
    const [first, second, decided] = given;
    const db = await startDatabase({ url: sluice.databaseUrl });
    await apply('race', 'SERIAL');
    const { id } = await db.one(sql<{ id: string }>`-- findRace
    select id from build_config where name = 'race'`);
    const outcome = async (lock: 'with' | 'without') => {
      const names = [1, 2].map((number) => `race-${lock}-${String(number)}`);
      for (const [index, name] of names.entries())
        await db.execute(sql`-- insertRacing
        insert into build (namespace, name, config_id, config_name, number, labels, annotations, spec, node_selector,
                           run_policy, phase, causes, started_by, last_event)
        select 'shop', ${name}, id, 'race', ${index + 1}, '{}', '{}', spec, '{}', ${index === 0 ? first : second}, 'NEW', '[]', '{}',
               ${randomUUID()}::uuid
        from build_config where name = 'race'`);
      let readers = 0;
      // Each decides for one of the two builds only, as the one who has started it would: what both see is still NEW.
      const decide = (own: string) =>
        db.transaction(async (tx) => {
          const blind = {
            ...tx,
            many: async (statement: Statement<{ name: string; phase: string }>) => {
              const rows = await tx.many(statement);
              if (!statement.name.startsWith('listUnfinished')) return rows;
              readers += 1;
              while (lock === 'without' && readers < 2) await new Promise((resolve) => setImmediate(resolve));
              return rows.filter(({ name, phase }) => name === own || phase !== 'NEW');
            },
          };
          const protections = lock === 'with' ? [] : [{ lock: () => Promise.resolve() }];
          await advance(blind as never, deskOf() as never, id, ...protections);
        });
      await Promise.all(names.map(decide));
      const rows = await db.many(sql<{ phase: string }>`-- findRacing
      delete from build where config_id = ${id}::uuid returning phase`);
      return rows.map(({ phase }) => phase).sort();
    };
    expect(await outcome('with')).toEqual(decided);
    expect(await outcome('without')).toEqual(['PENDING', 'PENDING']);
  },
);
