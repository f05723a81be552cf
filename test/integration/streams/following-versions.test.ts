import { beforeAll, expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice();

const selection = `imageTag { name spec { source { name } tracking } follow { semver glob order prerelease }
  current { digest cause { kind message eventId } } hold { reason } }
  changes { type tag cause { kind message } after { digest } }`;

const target = (stream: string, tag: string) => ({ namespace: 'default', stream, tag });
const follow = (stream: string, tag: string, range: object, more: object = {}) =>
  sluice.mutate('setImageTag', { ...target(stream, tag), follow: range, ...more }, selection);

/** Builds a version and imports it under its own name; yields its digest. */
async function release(stream: string, version: string, created?: string): Promise<string> {
  const digest = await pushImage(registry.host, `team/${stream}:${version}`, {
    labels: { built: String(Math.random()) },
    ...(created !== undefined && { created: new Date(created) }),
  });
  const from = `${registry.host}/team/${stream}:${version}`;
  await sluice.mutate(
    'importImages',
    { ...target(stream, version), from, insecure: true, confirm: true },
    'results { outcome }',
  );
  return digest;
}

const read = async (stream: string, tag: string) => {
  const query = `query ($stream: String!, $tag: String!) { imageTag(namespace: "default", stream: $stream, tag: $tag) {
    current { digest cause { kind message eventId } actor { name } } history(first: 50) { nodes { digest } } } }`;
  return (await sluice.data(query, { stream, tag })).imageTag;
};
const digestOf = async (stream: string, tag: string): Promise<string> =>
  (await read(stream, tag)).current.digest;

const refusal = async (field: string, input: object) => {
  const answer = await sluice.ask(mutation(field, ''), { input });
  return answer.errors?.[0] ?? answer.data[field].userErrors[0];
};

let versions: Record<string, string>;
beforeAll(async () => {
  versions = {};
  for (const version of ['1.2.0', '1.9.0', '1.10.0', '2.0.0'])
    versions[version] = await release('app', version);
});

test('a tag follows the highest version of a range, at once and whenever a better one comes', async () => {
  const { imageTag } = await follow('app', 'stable', { semver: '>=1.2 <2' });
  expect(imageTag).toMatchObject({
    spec: { source: null, tracking: false },
    follow: { semver: '>=1.2 <2', glob: null, order: 'SEMVER', prerelease: false },
    current: { digest: versions['1.10.0'], cause: { kind: 'TRACKING' } },
  });
  const better = await release('app', '1.11.0');
  const { current } = await read('app', 'stable');
  expect(current).toMatchObject({
    digest: better,
    cause: { kind: 'TRACKING', message: 'follows 1.11.0, the best of >=1.2 <2' },
    actor: { name: 'ada' },
  });
  expect(current.cause.eventId).toBeTruthy();
});

test('what is no better, or outside the range, moves nothing', async () => {
  const before = await read('app', 'stable');
  await release('app', '1.3.0');
  await release('app', '2.1.0');
  await release('app', '1.12.0-rc.1');
  expect(await read('app', 'stable')).toEqual(before);
});

test('a follower moves when its best is rebuilt, and goes back when its best goes', async () => {
  const rebuilt = await release('app', '1.11.0');
  expect(await digestOf('app', 'stable')).toBe(rebuilt);
  await sluice.mutate('deleteImageTag', target('app', '1.11.0'), 'deleted');
  expect(await digestOf('app', 'stable')).toBe(versions['1.10.0']);
});

test('with nothing left in its range a tag stays where it points', async () => {
  const only = await release('lonely', '1.0.0');
  await follow('lonely', 'stable', { semver: '1.x' });
  await sluice.mutate('deleteImageTag', target('lonely', '1.0.0'), 'deleted');
  expect(await digestOf('lonely', 'stable')).toBe(only);
});

test('tags that track a follower, and followers of followers, move along', async () => {
  await release('chain', '1.0.0');
  await follow('chain', 'v-best', { semver: '1.x' });
  await follow('chain', 'second', { glob: 'v-*' });
  const source = { kind: 'IMAGE_STREAM_TAG', name: 'second' };
  await sluice.mutate('setImageTag', { ...target('chain', 'prod'), source, track: true }, selection);
  const newest = await release('chain', '1.1.0');
  for (const tag of ['v-best', 'second', 'prod']) expect(await digestOf('chain', tag)).toBe(newest);
});

test('a ring is refused, through patterns as through tracked tags', async () => {
  await release('ring', '1.0.0');
  await follow('ring', 'newest', { glob: 'x-*' });
  const track = {
    ...target('ring', 'x-alias'),
    source: { kind: 'IMAGE_STREAM_TAG', name: 'newest' },
    track: true,
  };
  const error = await refusal('setImageTag', track);
  expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(error.message).toContain('x-alias → newest → x-alias');
  const { imageTag } = await follow('ring', 'any', { glob: '*' });
  expect(imageTag.name).toBe('any');
  expect(await refusal('setImageTag', { ...target('ring', 'other'), follow: { glob: '*' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('the newest is the image that was built last, not the one that was imported last', async () => {
  const young = await release('age', '1.2-b', '2026-03-01T00:00:00Z');
  await release('age', '1.2-c', '2026-02-01T00:00:00Z');
  await follow('age', 'newest', { glob: '1.2-*' });
  expect(await digestOf('age', 'newest')).toBe(young);
  await follow('age', 'last', { glob: '1.2-*', order: 'ALPHABETICAL' });
  expect(await digestOf('age', 'last')).not.toBe(young);
});

test('a held follower stays until it is released, and then catches up', async () => {
  const first = await release('held', '1.0.0');
  await follow('held', 'stable', { semver: '*' });
  await release('held', '1.1.0');
  await sluice.mutate('rollbackImageTag', { ...target('held', 'stable'), reason: 'leaks' }, selection);
  expect(await digestOf('held', 'stable')).toBe(first);
  const third = await release('held', '1.2.0');
  expect(await digestOf('held', 'stable')).toBe(first);
  await sluice.mutate('releaseImageTag', target('held', 'stable'), selection);
  expect(await digestOf('held', 'stable')).toBe(third);
});

test('a follower of what is not there yet says so until it is held, which says where it is to be', async () => {
  await release('empty', '1.0.0');
  await follow('empty', 'stable', { semver: '1.x' });
  await follow('empty', 'stable', { semver: '9.x' });
  const recent = async () => {
    const query = `{ imageTag(namespace: "default", stream: "empty", tag: "stable") { hold { reason } recent { hasNewer reason } } }`;
    return (await sluice.data(query)).imageTag;
  };
  expect((await recent()).recent.reason).toContain('until a tag of that comes or moves');
  const fix = (...immutableTags: string[]) =>
    sluice.mutate('setStreamPolicy', { namespace: 'default', stream: 'empty', immutableTags }, '__typename');
  await fix('stable');
  const { reason } = (await recent()).recent;
  expect(reason).toContain('stays where it is, whatever tag is or will be the best of 9.x');
  await fix();
  const first = { ...target('empty', 'stable'), to: { position: 0 }, reason: 'leaks' };
  await sluice.mutate('rollbackImageTag', first, selection);
  expect(await recent()).toEqual({ hold: { reason: 'leaks' }, recent: { hasNewer: false, reason: null } });
});

test.each([
  ['looked at again', { generation: 0 }],
  ['imported in another way', { importMode: 'PRESERVE_ORIGINAL' }],
])('a follower that is to be %s and is where it should be says that it is the newest', async (what, more) => {
  const stream = what.replaceAll(' ', '-');
  const digest = await release(stream, '1.0.0');
  const range = { semver: '1.x' };
  await follow(stream, 'stable', range);
  const tags = [{ name: 'stable', follow: range, ...more }];
  await sluice.mutate('applyImageStream', { namespace: 'default', name: stream, tags }, 'outcome');
  const query = `query ($stream: String!) { imageTag(namespace: "default", stream: $stream, tag: "stable") {
    newestPullSpec recent { hasNewer reason } spec { generation } current { generation } } }`;
  const { imageTag } = await sluice.data(query, { stream });
  expect(imageTag.recent).toEqual({ hasNewer: false, reason: null });
  expect(imageTag.newestPullSpec).toContain(digest);
  expect(imageTag.current.generation).toBe(imageTag.spec.generation);
});

test('an immutable follower that is set once more says what is true of it: the newest, or kept from being that', async () => {
  const digest = await release('kept', '1.0.0');
  const range = { semver: '1.x' };
  await follow('kept', 'stable', range);
  const fix = (...immutableTags: string[]) =>
    sluice.mutate('setStreamPolicy', { namespace: 'default', stream: 'kept', immutableTags }, '__typename');
  await fix('stable');
  const setAgain = async () => {
    await sluice.mutate(
      'applyImageTag',
      { namespace: 'default', stream: 'kept', spec: { name: 'stable', follow: range, generation: 0 } },
      'outcome',
    );
    const query = `{ imageTag(namespace: "default", stream: "kept", tag: "stable") {
      newestPullSpec recent { pullSpec hasNewer reason } } }`;
    return (await sluice.data(query)).imageTag;
  };
  const first = await setAgain();
  expect(first).toMatchObject({ recent: { hasNewer: false, reason: null } });
  expect(first.newestPullSpec).toContain(digest);
  const better = await release('kept', '1.1.0');
  const second = await setAgain();
  expect(second).toMatchObject({ newestPullSpec: null, recent: { hasNewer: true } });
  expect(second.recent.pullSpec).toContain(digest);
  expect(second.recent.reason).toContain('kept:stable is immutable and stays where it is');
  // Twin: without the rule it moves, as the reason says.
  await fix();
  const third = await setAgain();
  expect(third.newestPullSpec).toContain(better);
});

test('however many versions one change brings, a follower moves once, and a dry run says so beforehand', async () => {
  const plain = (name: string) => ({
    name,
    reference: true,
    source: { kind: 'DOCKER_IMAGE', name: `quay.io/org/app:${name}` },
  });
  const input = {
    namespace: 'default',
    name: 'whole',
    tags: [{ name: 'stable', follow: { semver: '1.x' } }, plain('1.1.0'), plain('1.3.0'), plain('1.2.0')],
  };
  const changes = 'changes { type tag cause { message } after { reference } } imageStream { name }';
  const dry = await sluice.mutate('applyImageStream', { ...input, dryRun: true }, changes);
  const done = await sluice.mutate('applyImageStream', input, changes);
  expect(dry.changes).toEqual(done.changes);
  const changed: { tag: string }[] = done.changes;
  expect(changed.filter(({ tag }) => tag === 'stable')).toMatchObject([
    { type: 'MOVED', after: { reference: 'quay.io/org/app:1.3.0' } },
  ]);
  expect((await sluice.mutate('applyImageStream', input, `outcome ${changes}`)).outcome).toBe('UNCHANGED');
});

test('a tag that gets a source, or is no longer tracked, follows no versions any more', async () => {
  await follow('app', 'brief', { semver: '1.x' });
  const source = { kind: 'IMAGE_STREAM_TAG', name: '2.0.0' };
  const { imageTag } = await sluice.mutate('setImageTag', { ...target('app', 'brief'), source }, selection);
  expect(imageTag).toMatchObject({ follow: null, current: { digest: versions['2.0.0'] } });
  await follow('app', 'brief', { semver: '1.x' });
  const stopped = await sluice.mutate(
    'stopTracking',
    target('app', 'brief'),
    'imageTag { follow { semver } }',
  );
  expect(stopped.imageTag.follow).toBeNull();
});

test.each([
  [{ follow: { semver: '>=one' } }, ['input', 'follow', 'semver']],
  [{ follow: {} }, ['input', 'follow']],
  [{ follow: { glob: '*' }, source: { kind: 'IMAGE_STREAM_TAG', name: '1.2.0' } }, ['input', 'follow']],
  [{ follow: { glob: '*' }, track: true }, ['input', 'track']],
  [{}, ['input']],
])('refuses %j', async (more, path) => {
  expect(await refusal('setImageTag', { ...target('app', 'wrong'), ...more })).toMatchObject({
    code: 'BAD_USER_INPUT',
    path,
  });
});

test('the ranges of many tags are read by one statement', async () => {
  sluice.statements();
  const query =
    '{ imageStream(namespace: "default", name: "app") { tags { nodes { name follow { semver } } } } }';
  const { imageStream } = await sluice.data(query);
  expect(imageStream.tags.nodes.length).toBeGreaterThan(5);
  expect(sluice.statements()).toHaveLength(1);
});
