import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { leaseKey } from '../../../src/domains/builds/leases/claim.js';
import { finishBuild } from '../../../src/domains/builds/leases/finish.sql.js';
import { sql } from '../../../src/platform/postgres/index.js';
import {
  buildConfig,
  expireLease,
  passDeadline,
  scriptedRunner,
  type Claimed,
} from '../../support/building.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { follow, openSocket } from '../../support/following.js';
import { startDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { eventsTold } from '../../support/events-told.js';

const sluice = await startSluice();
const [one, two] = [scriptedRunner(sluice, 'one'), scriptedRunner(sluice, 'two')];

beforeAll(async () => {
  for (const name of ['shop', 'bank', 'farm']) await sluice.mutate('createNamespace', { name }, 'cursor');
});

const apply = (name: string, more: { spec?: object; [field: string]: unknown } = {}) =>
  sluice.mutate('applyBuildConfig', buildConfig(name, { runPolicy: 'PARALLEL', ...more }), 'outcome');
const start = (config: string, namespace = 'shop') =>
  sluice.mutate('startBuild', { namespace, config }, 'build { name phase }');
const refusal = async (field: string, input: object) => {
  const answer = await sluice.ask(mutation(field, ''), { input });
  return answer.data[field].userErrors[0]?.code as string | undefined;
};
const build = async (name: string) =>
  (
    await sluice.data(
      'query ($name: String!) { build(namespace: "shop", name: $name) { phase reason message attempt runner } }',
      { name },
    )
  ).build;

test('namespaces take turns, whatever of them waits', async () => {
  const claimed: string[] = [];
  for (const namespace of ['shop', 'bank', 'farm']) await apply('turn', { namespace });
  for (let count = 0; count < 4; count++) await start('turn', 'shop');
  for (let count = 0; count < 2; count++) await start('turn', 'bank');
  await start('turn', 'farm');
  for (let count = 0; count < 7; count++) {
    const runner = count % 2 === 0 ? one : two;
    const lease = await runner.claim();
    claimed.push((lease.build as Claimed['build'] & { namespace: { name: string } }).namespace.name);
    await runner.finish(lease.key);
  }
  expect(claimed.slice(0, 3).sort()).toEqual(['bank', 'farm', 'shop']);
  expect(claimed.slice(3, 5).sort()).toEqual(['bank', 'shop']);
  expect(claimed.slice(5)).toEqual(['shop', 'shop']);
});

test('of many who claim at once each gets another build', async () => {
  await apply('many');
  for (let count = 0; count < 8; count++) await start('many');
  const leases = await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 ? one : two).maybe()));
  const names = leases.flatMap((lease) => lease?.build.name ?? []);
  expect(names.sort()).toEqual(Array.from({ length: 8 }, (_, index) => `many-${String(index + 1)}`));
  await Promise.all(leases.flatMap((lease) => (lease ? [one.finish(lease.key)] : [])));
});

test('a build whose runner vanishes passes on; the one that comes back has no say, and there is one effect', async () => {
  await apply('lost');
  await start('lost');
  const first = await one.claim();
  await one.append(first.key, 0, 'from one\n');
  await expireLease(sluice, 'lost-1');
  await eventually(async () => (await build('lost-1')).phase === 'PENDING', 'the lease to expire');
  const second = await two.claim();
  expect(second.build).toMatchObject({ name: 'lost-1', attempt: 2 });
  await two.append(second.key, 0, 'from two\n');
  for (const [field, input] of [
    ['renewBuildLease', {}],
    ['appendBuildLog', { chunks: [{ offset: '9', bytes: 'eA==' }] }],
    ['finishBuild', { outcome: 'COMPLETE' }],
    ['finishBuild', { outcome: 'COMPLETE', chunks: [{ offset: '9', text: 'late' }] }],
    ['finishBuild', { outcome: 'FAILED', stages: [{ stage: 'BUILD', startedAt: new Date() }] }],
  ] as const)
    expect(await refusal(field, { lease: first.key, ...input }), field).toBe('CONFLICT');
  await two.finish(second.key, { outcome: 'FAILED', reason: 'GENERIC_BUILD_FAILED' });
  expect(await build('lost-1')).toMatchObject({ phase: 'FAILED', attempt: 2, runner: 'two' });
  const { build: logged } = await sluice.data(`{ build(namespace: "shop", name: "lost-1") {
    now: log { chunks { text } isComplete } before: log(attempt: 1) { chunks { text } } } }`);
  expect(logged).toMatchObject({
    now: { chunks: [{ text: 'from two\n' }] },
    before: { chunks: [{ text: 'from one\n' }] },
  });
  const nodes: { type: string }[] = await eventsTold(
    sluice,
    '{ events(types: ["build.*"], subjects: ["shop/lost-1"], first: 20) { nodes { type id cause { eventId } } } }',
    6,
  );
  expect(nodes.map(({ type }) => type).reverse()).toEqual([
    'build.created',
    'build.queued',
    'build.started',
    'build.abandoned',
    'build.started',
    'build.failed',
  ]);
});

test('without the number and the token of the lease, a runner that comes back would end what another one builds', async () => {
  const db = await startDatabase({ url: sluice.databaseUrl });
  await apply('fenced');
  await start('fenced');
  const first = await one.claim();
  await expireLease(sluice, 'fenced-1');
  const second = await two.claim();
  expect(second.build.attempt).toBe(2);
  const { build: id, token, fence } = first.key;
  const [buildId] = await db.many(sql<{ id: string }>`-- findFenced
    select id from build where namespace = 'shop' and name = 'fenced-1'`);
  expect(id).not.toBe('');
  const key = leaseKey(buildId?.id ?? '', token, BigInt(fence));
  const ending = { phase: 'COMPLETE', reason: null, message: 'late', digest: null, snippet: null } as const;
  const statement = finishBuild(key, ending, randomUUID());
  expect(await db.maybe(statement)).toBeNull();
  const unfenced = {
    ...statement,
    name: 'finishUnfenced',
    text: statement.text
      .replace(/fence = (\$\d+)::bigint and/, '(fence = $1::bigint or true) and')
      .replace(/lease_hash = (\$\d+) and/, '(lease_hash = $1 or true) and'),
  };
  expect(unfenced.text).not.toBe(statement.text);
  expect(await db.maybe(unfenced)).not.toBeNull();
  expect(await build('fenced-1')).toMatchObject({ phase: 'COMPLETE', message: 'late' });
  expect(await refusal('finishBuild', { lease: second.key, outcome: 'FAILED' })).toBe('CONFLICT');
});

test('a lease is kept by renewing it, and a build that no runner survives is given up', async () => {
  await apply('deadly');
  await start('deadly');
  for (let attempt = 1; attempt <= 3; attempt++) {
    const lease = await one.claim({ leaseSeconds: 60 });
    expect(lease.build.attempt).toBe(attempt);
    const kept = await sluice.mutate('renewBuildLease', { lease: lease.key, leaseSeconds: 600 }, 'expiresAt');
    expect(Date.parse(String(kept.expiresAt))).toBeGreaterThan(Date.parse(lease.expiresAt));
    await expireLease(sluice, 'deadly-1');
  }
  const given = await eventually(async () => {
    const found = await build('deadly-1');
    return found.phase === 'ERROR' && found;
  }, 'the build to be given up');
  expect(given).toMatchObject({ reason: 'EXCEEDED_RETRY_TIMEOUT', attempt: 3 });
});

test('a build that its runner gives back goes to the next at once, however often: that is no try', async () => {
  await apply('given');
  const queue = follow<{ waiting: number }>(openSocket(sluice), 'subscription { buildQueue { waiting } }');
  expect(await queue.until(1)).toEqual([{ waiting: 0 }]);
  await start('given');
  await queue.until(2);
  for (let count = 1; count <= 4; count++) {
    const { key } = await one.claim();
    await sluice.mutate('releaseBuild', { lease: key, message: 'the runner stops' }, 'build { phase }');
    expect(await build('given-1')).toMatchObject({ phase: 'PENDING', attempt: count });
    expect(await refusal('releaseBuild', { lease: key })).toBe('CONFLICT');
    expect(await refusal('finishBuild', { lease: key, outcome: 'COMPLETE' })).toBe('CONFLICT');
    expect((await queue.until(2 + count)).at(-1)).toEqual({ waiting: 1 });
  }
  queue.stop();
  const events = await eventsTold(
    sluice,
    '{ events(types: ["build.abandoned"], subjects: ["shop/given-1"], first: 1) { nodes { ... on BuildEvent { message } } } }',
  );
  expect(events).toEqual([{ message: 'one has given it back: the runner stops' }]);
  await two.finish((await two.claim()).key);
  expect(await build('given-1')).toMatchObject({ phase: 'COMPLETE', attempt: 5, runner: 'two' });
});

test('a build that no runner takes says so, until one takes it', async () => {
  await apply('lonely', { spec: { nodeSelector: [{ key: 'arch', value: 's390x' }] } });
  await apply('busy');
  for (const config of ['lonely', 'busy']) await start(config);
  // A runner that takes the other is there: it has asked just now, and is busy.
  const other = await one.claim({ strategies: ['DOCKER'] });
  await start('busy');
  await using db = await startDatabase({ url: sluice.databaseUrl });
  await db.execute(sql`-- letThemWait
    update build set queued_at = now() - interval '1 hour' where phase = 'PENDING'`);
  const said = await eventually(async () => {
    const found = await build('lonely-1');
    return found.reason === 'AWAITING_RUNNER' && found;
  }, 'the build to say that it waits in vain');
  expect(said).toMatchObject({
    phase: 'PENDING',
    message: expect.stringContaining('Docker builds labelled arch=s390x') as string,
  });
  expect(await build('busy-2')).toMatchObject({ phase: 'PENDING', reason: null });
  const events = await eventsTold(
    sluice,
    '{ events(types: ["build.blocked"], subjects: ["shop/lonely-1"], first: 9) { nodes { ... on BuildEvent { phase reason } } } }',
  );
  expect(events).toEqual([{ phase: 'PENDING', reason: 'AWAITING_RUNNER' }]);
  const taken = await two.claim({ labels: [{ key: 'arch', value: 's390x' }] });
  const last = await two.claim({ labels: [{ key: 'arch', value: 's390x' }] });
  expect([taken.build.name, last.build.name].sort()).toEqual(['busy-2', 'lonely-1']);
  expect(await build('lonely-1')).toMatchObject({ phase: 'RUNNING', reason: null, message: null });
  for (const { key } of [other, taken, last]) await one.finish(key);
});

test('a build that takes longer than it may has failed, and its runner is told', async () => {
  await apply('slow', { spec: { completionDeadlineSeconds: '3600' } });
  await start('slow');
  const lease = await one.claim();
  expect(Math.ceil(Number(lease.work.millisecondsLeft) / 60_000)).toBe(60);
  await passDeadline(sluice, 'slow-1');
  await eventually(async () => (await build('slow-1')).phase === 'FAILED', 'the deadline');
  expect(await build('slow-1')).toMatchObject({
    reason: 'DEADLINE_EXCEEDED',
    message: 'It took longer than 3600 seconds.',
  });
  expect(await refusal('renewBuildLease', { lease: lease.key })).toBe('CONFLICT');
});

test('a build that the history has no room for is ended all the same, and gone', async () => {
  await apply('brief', { successfulBuildsHistoryLimit: 0 });
  await start('brief');
  const { key } = await one.claim();
  expect(await one.finish(key)).toMatchObject({ build: null });
  expect(await build('brief-1')).toBeNull();
});

test('a wrong token is nobody, whatever number it comes with', async () => {
  await apply('token');
  await start('token');
  const { key } = await one.claim();
  expect(await refusal('renewBuildLease', { lease: { ...key, token: 'sluice_lease_no' } })).toBe('CONFLICT');
  expect(await refusal('renewBuildLease', { lease: { ...key, fence: '7' } })).toBe('CONFLICT');
  await one.finish(key);
});

test('a runner takes only builds that its labels fit, and of strategies that it knows', async () => {
  await apply('picky', { spec: { nodeSelector: [{ key: 'arch', value: 'arm64' }] } });
  await start('picky');
  expect(await one.maybe()).toBeNull();
  expect(await one.maybe({ labels: [{ key: 'arch', value: 'amd64' }] })).toBeNull();
  expect(await one.maybe({ labels: [{ key: 'arch', value: 'arm64' }], strategies: ['SOURCE'] })).toBeNull();
  const lease = await one.claim({ labels: [{ key: 'arch', value: 'arm64' }], strategies: ['DOCKER'] });
  await one.finish(lease.key);
});

test('runners that wait are told of builds to claim', async () => {
  await apply('told');
  const queue = follow<{ waiting: number; mayWait: boolean }>(
    openSocket(sluice),
    'subscription { buildQueue { waiting mayWait } }',
  );
  expect(await queue.until(1)).toEqual([{ waiting: 0, mayWait: false }]);
  await start('told');
  expect((await queue.until(2)).at(-1)).toEqual({ waiting: 1, mayWait: true });
  queue.stop();
  await one.finish((await one.claim()).key);
});

test('the values of variables and files come with the lease, and one that is missing ends the build', async () => {
  const entries = [{ key: 'settings.xml', value: '<a/>' }];
  await sluice.mutate('putConfigMap', { namespace: 'shop', name: 'maven', entries }, 'outcome');
  const env = [
    { name: 'NAME', fromField: 'metadata.name' },
    { name: 'MAP', fromConfigMap: { name: 'maven', key: 'settings.xml' } },
    { name: 'PLAIN', value: '1' },
  ];
  const source = { dockerfile: 'FROM scratch', configMaps: [{ name: 'maven', destinationDir: 'conf' }] };
  await apply('valued', { spec: { source, strategy: { docker: { env } } } });
  await start('valued');
  const lease = await one.claim();
  expect(lease.work).toMatchObject({
    env: [
      { key: 'NAME', value: 'valued-1' },
      { key: 'MAP', value: '<a/>' },
      { key: 'PLAIN', value: '1' },
    ],
    files: [
      {
        name: 'maven',
        isSecret: false,
        destinationDir: 'conf',
        files: [{ path: 'settings.xml', content: Buffer.from('<a/>').toString('base64') }],
      },
    ],
  });
  await one.finish(lease.key);
  const missing = [{ name: 'MISSING', fromSecret: { name: 'nope', key: 'x' } }];
  await apply('valueless', { spec: { strategy: { docker: { env: missing } } } });
  await start('valueless');
  expect(await one.maybe()).toBeNull();
  expect(await build('valueless-1')).toMatchObject({
    phase: 'ERROR',
    reason: 'UNRESOLVABLE_ENVIRONMENT_VARIABLE',
  });
});
