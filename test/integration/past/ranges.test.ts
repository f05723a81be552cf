import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { literal, startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });

const at = (tag: string) => ({ namespace: 'default', stream: 'app', tag });
const reference = (name: string) => ({
  source: { kind: 'DOCKER_IMAGE', name: `quay.io/o/app:${name}` },
  reference: true,
});
const set = (tag: string, how: object) =>
  sluice.mutate('setImageTag', { ...at(tag), ...how }, 'imageTag { name }');
const now = async (): Promise<Date> =>
  (
    await db.one(
      literal<{ at: Date }>(
        `select c.at from stream_clock c join image_stream s on s.id = c.stream_id where s.name = 'app'`,
      ),
    )
  ).at;

const fields = 'follow { semver glob order prerelease } spec { source { name } }';
const waiting = 'recent { hasNewer reason } newestPullSpec';
/** Reads the tag in one statement, and by fields that take a resolver each; both say the same. */
async function read(tag: string, asOf: Date | null) {
  const ask = async (more: string) =>
    (
      await sluice.data(
        `query ($tag: String!, $asOf: DateTime) { imageTag(namespace: "default", stream: "app", tag: $tag, asOf: $asOf) { ${fields} ${more} } }`,
        { tag, asOf },
      )
    ).imageTag;
  const [plain, told] = [await ask(''), await ask(waiting)];
  expect(told?.follow).toEqual(plain?.follow);
  return told;
}

test('a tag of the past follows the range that it followed then, for ever', async () => {
  const range = (semver: string) => ({ semver, glob: null, order: 'SEMVER', prerelease: false });
  const steps: [object | null, () => Promise<unknown>][] = [
    [null, () => set('stable', reference('0'))],
    [range('1.x'), () => set('stable', { follow: { semver: '1.x' } })],
    [range('1.x'), () => set('1.0.0', reference('1.0.0'))],
    [range('2.x'), () => set('stable', { follow: { semver: '2.x' } })],
    [null, () => sluice.mutate('stopTracking', at('stable'), 'imageTag { name }')],
    [range('3.x'), () => set('stable', { follow: { semver: '3.x' } })],
  ];
  const kept: { at: Date; follow: object | null }[] = [];
  for (const [follow, act] of steps) {
    await act();
    kept.push({ at: await now(), follow });
  }
  for (const one of kept) expect((await read('stable', one.at)).follow).toEqual(one.follow);
  await sluice.mutate('deleteImageTag', at('stable'), 'deleted');
  const gone = await now();
  await set('stable', { follow: { glob: '*-x' } });
  for (const one of kept) expect((await read('stable', one.at)).follow).toEqual(one.follow);
  expect(await read('stable', gone)).toBeNull();
  expect((await read('stable', null)).follow).toMatchObject({ glob: '*-x' });
});

test('what a tag follows since before ranges were kept is told from when its specification is of', async () => {
  await set('old', reference('old'));
  const before = await now();
  await set('old', { follow: { semver: '7.x' } });
  const since = await now();
  await set('1.0.1', reference('1.0.1'));
  const rows = 'select r.tag, r.valid_from from tag_version_range_version r';
  const own = await db.many(literal(`${rows} where tag = 'old'`));
  const migration = readFileSync('migrations/0048_version_ranges_are_kept_over_time.sql', 'utf8');
  const backfill = migration.slice(migration.lastIndexOf('insert into tag_version_range_version'));
  await db.execute(literal(`delete from tag_version_range_version where tag = 'old'`));
  expect((await read('old', since)).follow).toBeNull();
  await db.execute(literal(`delete from tag_version_range_version where valid_to = 'infinity'`));
  await db.execute(literal(backfill));
  expect(await db.many(literal(`${rows} where tag = 'old'`))).toEqual(own);
  expect((await read('old', before)).follow).toBeNull();
  expect((await read('old', since)).follow).toMatchObject({ semver: '7.x' });
});

test('a tag says that it waits as long as nothing was in its range, then as now, and no longer', async () => {
  await set('later', { follow: { semver: '9.x' } });
  const waits = { hasNewer: true, reason: 'app:later waits for a tag of 9.x that points at something.' };
  expect(await read('later', null)).toMatchObject({ recent: waits, newestPullSpec: null });
  const then = await now();
  await set('9.1.0', reference('9.1.0'));
  expect(await read('later', null)).toMatchObject({
    recent: { hasNewer: false, reason: null },
    newestPullSpec: 'quay.io/o/app:9.1.0',
  });
  expect((await read('later', then)).recent).toEqual(waits);
  await sluice.mutate('deleteImageTag', at('9.1.0'), 'deleted');
  expect((await read('later', null)).recent).toEqual({ hasNewer: false, reason: null });
});

test('a tag that is set to a range with nothing in it stays where it was, and says so', async () => {
  await set('moved', reference('moved'));
  await set('moved', { follow: { glob: 'none-*' } });
  expect(await read('moved', null)).toMatchObject({
    recent: { hasNewer: true, reason: expect.stringContaining('app:moved stays where it was') as string },
    newestPullSpec: null,
  });
  await set('none-1', reference('1'));
  expect((await read('moved', null)).recent).toEqual({ hasNewer: false, reason: null });
});

test('what kept a tag from following is told as of then, be it of the stream or of its namespace', async () => {
  const fix = async (of: 'Stream' | 'Namespace', ...immutableTags: string[]) => {
    const input = { namespace: 'default', ...(of === 'Stream' && { stream: 'app' }), immutableTags };
    await sluice.mutate(`set${of}Policy`, input, '__typename');
  };
  await set('5.0.0', reference('5.0.0'));
  await set('bound', { follow: { semver: '5.x' } });
  await fix('Stream', 'bound');
  await set('5.1.0', reference('5.1.0'));
  await set('bound', { follow: { semver: '>=5 <6' } });
  const byStream = await now();
  await fix('Namespace', '*ound');
  await fix('Stream', 'bounds');
  await set('5.2.0', reference('5.2.0'));
  const byNamespace = await now();
  await fix('Namespace');
  const free = await now();
  await fix('Stream');
  const told = async (asOf: Date | null) => {
    const query = `query ($asOf: DateTime) { imageTag(namespace: "default", stream: "app", tag: "bound", asOf: $asOf) {
      immutable { pattern origin } recent { hasNewer reason } current { reference } } }`;
    return (await sluice.data(query, { asOf })).imageTag;
  };
  const stays = (pattern: string) => ({
    hasNewer: true,
    reason: `app:bound is immutable and stays where it is, whatever tag is or will be the best of >=5 <6: take ${JSON.stringify(pattern)} out of the policy's immutableTags.`,
  });
  const at = (version: string) => ({ reference: `quay.io/o/app:${version}` });
  const first = {
    immutable: { pattern: 'bound', origin: 'STREAM' },
    recent: stays('bound'),
    current: at('5.0.0'),
  };
  const second = {
    immutable: { pattern: '*ound', origin: 'NAMESPACE' },
    recent: stays('*ound'),
    current: at('5.0.0'),
  };
  const third = { immutable: null, recent: { hasNewer: false, reason: null }, current: at('5.2.0') };
  expect(await told(byStream)).toEqual(first);
  expect(await told(byNamespace)).toEqual(second);
  expect(await told(free)).toEqual(third);
  expect(await told(null)).toEqual(third);
});
