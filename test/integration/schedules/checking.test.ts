import { afterAll, expect, test } from 'vitest';
import { sql } from '../../../src/platform/postgres/index.js';
import { pushImage } from '../../support/images.js';
import { importsTold, toldForNothing } from '../../support/imports-told.js';
import { startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';
import { startCountingRegistry } from '../../support/registries/counting-registry.js';
import { eventually } from '../../support/wait.js';

const registry = await startRegistry();
afterAll(() => registry.stop());
const counted = await startCountingRegistry(registry.host);
afterAll(() => counted[Symbol.asyncDispose]());
const sluice = await startSluice({
  SLUICE_DISABLE_SCHEDULED_IMPORT: 'false',
  SLUICE_DISABLE_PENDING_IMPORT: 'false',
  SLUICE_SCHEDULED_IMPORT_FLOOR: '1',
});
const db = await startDatabase({ url: sluice.databaseUrl });

const push = (stream: string, version: string, more: object = {}) =>
  pushImage(registry.host, `team/${stream}:v`, { labels: { version }, ...more });
const target = (stream: string) => ({ namespace: 'default', stream, tag: 'v' });
const schedule = (stream: string, more: object = {}) =>
  sluice.mutate(
    'setImageTag',
    {
      ...target(stream),
      source: { kind: 'DOCKER_IMAGE', name: `${counted.host}/team/${stream}:v` },
      insecure: true,
      scheduled: true,
      interval: '1s',
      ...more,
    },
    'imageTag { name }',
  );
interface SeenTag {
  readonly nextCheckAt: string | null;
  readonly lastCheckedAt: string | null;
  readonly checkFailures: number;
  readonly current: {
    readonly digest: string;
    readonly revision: string;
    readonly cause: { readonly kind: string; readonly message: string };
    readonly actor: { readonly kind: string; readonly name: string };
  } | null;
  readonly conditions: readonly {
    readonly status: string;
    readonly reason: string | null;
    readonly message: string | null;
    readonly lastCheckedAt: string;
    readonly lastTransitionAt: string;
  }[];
  readonly stream: { readonly resourceVersion: string };
}

const time = (instant: string | null) => Date.parse(instant ?? '');
const tagOf = async (stream: string): Promise<SeenTag> => {
  const query = `query ($stream: String!) { imageTag(namespace: "default", stream: $stream, tag: "v") {
    nextCheckAt lastCheckedAt checkFailures current { digest revision cause { kind message } actor { kind name } }
    conditions { status reason message lastCheckedAt lastTransitionAt } stream { resourceVersion } } }`;
  return (await sluice.data(query, { stream })).imageTag;
};
const digestIs = (stream: string, digest: string) =>
  eventually(async () => (await tagOf(stream)).current?.digest === digest, `${stream} to be at ${digest}`);
const checkedAgain = async (stream: string) => {
  const { lastCheckedAt } = await tagOf(stream);
  return eventually(async () => {
    const tag = await tagOf(stream);
    return tag.lastCheckedAt === lastCheckedAt ? null : tag;
  }, `${stream} to be checked again`);
};

test('a scheduled tag is imported, and moves when its registry has news, by the scheduler and because of the schedule', async () => {
  await importedAfterPush('news', '1');
  const v2 = await push('news', '2');
  await digestIs('news', v2);
  expect((await tagOf('news')).current).toMatchObject({
    revision: '2',
    cause: { kind: 'SCHEDULE', message: `imported from ${counted.host}/team/news:v` },
    actor: { kind: 'SYSTEM', name: 'scheduler' },
  });
});

test('a tag that was there before is checked on schedule once it has one', async () => {
  const v1 = await push('late', '1');
  await schedule('late', { scheduled: false, interval: null });
  await digestIs('late', v1);
  await schedule('late');
  // The first may be for the specification alone.
  await checkedAgain('late');
  await checkedAgain('late');
  await digestIs('late', await push('late', '2'));
});

async function importedAfterPush(stream: string, version: string, more: object = {}) {
  const digest = await push(stream, version);
  await schedule(stream, more);
  await digestIs(stream, digest);
  return digest;
}

test('a check without news costs one HEAD, and writes nothing but its times', async () => {
  await importedAfterPush('quiet', '1');
  const before = await checkedAgain('quiet');
  counted.forget();
  const after = await checkedAgain('quiet');
  const asked = counted.seen.filter(({ path }) => path.includes('/team/quiet/'));
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked.map(({ method, path }) => `${method} ${path}`))).toEqual(
    new Set(['HEAD /v2/team/quiet/manifests/v']),
  );
  expect(after.stream).toEqual(before.stream);
  expect(after.current).toEqual(before.current);
  expect(after.conditions[0]?.lastTransitionAt).toBe(before.conditions[0]?.lastTransitionAt);
  expect(after.conditions[0]?.lastCheckedAt).not.toBe(before.conditions[0]?.lastCheckedAt);
});

const checksEnd = (stream: string) =>
  eventually(async () => (await tagOf(stream)).nextCheckAt === null, `the checks of ${stream} to end`);

test('a tag that is scheduled no more is checked no more, once it has been imported anew', async () => {
  await importedAfterPush('ended', '1');
  await schedule('ended', { scheduled: false });
  await checksEnd('ended');
  expect(await tagOf('ended')).toMatchObject({ checkFailures: 0 });
});

test('a tag is imported as its specification asks, scheduled or not, without anybody asking once more', async () => {
  const [first, wait] = [await push('waiting', '1'), { scheduled: false, interval: null }];
  await schedule('waiting', wait);
  await digestIs('waiting', first);
  await checksEnd('waiting');
  expect((await tagOf('waiting')).current).toMatchObject({
    cause: {
      kind: 'SCHEDULE',
      message: `imported from ${counted.host}/team/waiting:v, as the specification asks`,
    },
    actor: { kind: 'SYSTEM', name: 'scheduler' },
  });
  const second = await push('waiting', '2');
  await schedule('waiting', wait);
  await digestIs('waiting', second);
});

test('a tag that cannot be imported says why, and is tried again, but not for ever', async () => {
  await schedule('nowhere', { scheduled: false, interval: null });
  const failed = await eventually(async () => {
    const tag = await tagOf('nowhere');
    return tag.checkFailures === 1 ? tag : null;
  }, 'the import to fail');
  expect(failed.conditions).toMatchObject([{ status: 'FALSE', reason: 'NotFound' }]);
  expect(time(failed.nextCheckAt) - time(failed.lastCheckedAt)).toBeGreaterThanOrEqual(900_000);
});

test('an import that comes with its specification leaves nothing to be asked for', async () => {
  await push('together', '1');
  const from = `${counted.host}/team/together:v`;
  await sluice.mutate(
    'importImages',
    { ...target('together'), from, insecure: true, confirm: true },
    'cursor',
  );
  expect(await tagOf('together')).toMatchObject({ nextCheckAt: null, current: { revision: '1' } });
});

test('a digest is checked until it has been imported, and never again', async () => {
  const digest = await push('pinned', '1');
  const source = { kind: 'DOCKER_IMAGE', name: `${counted.host}/team/pinned@${digest}` };
  await schedule('pinned', { source });
  await digestIs('pinned', digest);
  await eventually(async () => (await tagOf('pinned')).nextCheckAt === null, 'the checks to end');
});

test('a failure is counted, and makes the wait for the next check longer; news end it', async () => {
  await schedule('missing');
  const failed = await eventually(async () => {
    const tag = await tagOf('missing');
    return tag.checkFailures >= 2 ? tag : null;
  });
  expect(failed.conditions).toMatchObject([{ status: 'FALSE', reason: 'NotFound' }]);
  expect(time(failed.nextCheckAt) - time(failed.lastCheckedAt)).toBeGreaterThanOrEqual(2_000);
  const digest = await push('missing', '1');
  await digestIs('missing', digest);
  await eventually(async () => (await tagOf('missing')).checkFailures === 0, 'the failures to be forgotten');
});

test('an import that somebody asks for puts the next check off by an interval', async () => {
  await importedAfterPush('asked', '1', { interval: '1h' });
  const before = await eventually(async () => {
    const tag = await tagOf('asked');
    return tag.lastCheckedAt === null ? null : tag;
  });
  await sluice.mutate('importImages', target('asked'), 'results { outcome }');
  const after = await tagOf('asked');
  expect(time(after.lastCheckedAt)).toBeGreaterThan(time(before.lastCheckedAt));
  expect(time(after.nextCheckAt)).toBeGreaterThanOrEqual(time(after.lastCheckedAt) + 3_600_000);
});

test('a held tag is checked and stays, and its condition says since when, by whom and why', async () => {
  const v1 = await importedAfterPush('held', '1');
  const v2 = await push('held', '2');
  await digestIs('held', v2);
  await sluice.mutate('rollbackImageTag', { ...target('held'), reason: 'v2 leaks' }, 'imageTag { name }');
  const tag = await eventually(async () => {
    const held = await tagOf('held');
    return held.conditions[0]?.reason === 'Held' ? held : null;
  });
  expect(tag.current?.digest).toBe(v1);
  expect(tag.conditions[0]).toMatchObject({
    status: 'TRUE',
    message: expect.stringMatching(
      new RegExp(`has ${v2}, but the tag is held since .* by ada because: v2 leaks`),
    ),
  });
});

test('an image that is too young waits, for an import too, and the tag moves once it is old enough', async () => {
  const v1 = await importedAfterPush('young', '1', { minimumAge: '1h' });
  const v2 = await push('young', '2', { created: new Date() });
  const { results } = await sluice.mutate('importImages', target('young'), 'results { outcome waitsUntil }');
  expect(results).toMatchObject([{ outcome: 'WAITING', waitsUntil: expect.any(String) }]);
  expect(await tagOf('young')).toMatchObject({
    current: { digest: v1 },
    conditions: [{ status: 'TRUE', reason: 'Waiting' }],
  });
  await db.execute(sql`-- ageEnough
    update image_tag set minimum_age = 1 where minimum_age = 3600 and stream_id = (
      select id from image_stream where name = 'young')`);
  await digestIs('young', v2);
  const { current, conditions } = await tagOf('young');
  expect(current?.cause.kind).toBe('SCHEDULE');
  expect(conditions).toMatchObject([{ status: 'TRUE', reason: null }]);
});

test('an hour-long interval does not keep an image waiting beyond its time', async () => {
  await importedAfterPush('patient', '1', { interval: '1h', minimumAge: '1h' });
  await push('patient', '2', { created: new Date(Date.now() - 3_597_000) });
  await schedule('patient', { interval: '2h', minimumAge: '1h' });
  await eventually(async () => (await tagOf('patient')).current?.revision === '2', 'the second image');
});

test('of the checks of a schedule those are told that found something new, and no others', async () => {
  await importedAfterPush('told', '1');
  await checkedAgain('told');
  const v2 = await push('told', '2');
  await digestIs('told', v2);
  await checkedAgain('told');
  await checkedAgain('told');
  await push('told', '3');
  // An import that somebody asks for is told even where it finds nothing new: those of the schedule could be, too.
  await sluice.mutate('importImages', target('told'), 'results { outcome }');
  await sluice.mutate('importImages', target('told'), 'results { outcome }');
  const told = await eventually(async () => {
    const events = await importsTold(sluice, 'told', 4);
    return events.at(-1)?.tags[0]?.outcome === 'UNCHANGED' ? events : null;
  });
  const outcomes = told.map(({ tags }) => tags[0]?.outcome);
  expect(outcomes.filter((outcome) => outcome === 'MOVED')).toHaveLength(3);
  expect(told.filter(({ cause }) => cause.kind === 'SCHEDULE').length).toBeGreaterThanOrEqual(2);
  expect(toldForNothing(told)).toEqual([]);
});

test('checks that fail for the same reason again and again are told once', async () => {
  await schedule('lost');
  await eventually(async () => (await tagOf('lost')).checkFailures >= 2, 'two checks to have failed');
  await sluice.mutate('importImages', target('lost'), 'results { outcome }');
  const told = await eventually(async () => {
    const events = await importsTold(sluice, 'lost', 2);
    return events.some(({ cause }) => cause.kind === 'REQUEST') ? events : null;
  });
  expect(told[0]).toMatchObject({ kind: 'FAILED', cause: { kind: 'SCHEDULE' } });
  expect(toldForNothing(told)).toEqual([]);
  expect(told[0]?.tags).toMatchObject([{ outcome: 'FAILED', reason: 'NotFound', digest: null }]);
});
