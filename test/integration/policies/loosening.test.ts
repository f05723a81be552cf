import { expect, test } from 'vitest';
import { mutation, startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

/** A stream with a release, a tag that tracks the latest, one that tracks that, and one that follows the best version. */
async function streamWithFollowers(namespace: string, name: string) {
  await publish(namespace, name, '1.0.0');
  const track = (tracked: string) => ({ source: { kind: 'IMAGE_STREAM_TAG', name: tracked }, track: true });
  await setTag(namespace, name, 'alias', track('latest'));
  await setTag(namespace, name, 'again', track('alias'));
  await setTag(namespace, name, 'best', { follow: { semver: '1.x' } });
}

/** Moves both `latest` and the best of the versions. */
async function publish(namespace: string, name: string, version: string) {
  const image = { kind: 'DOCKER_IMAGE', name: `quay.io/org/${name}:${version}` };
  for (const tag of [version, 'latest'])
    await setTag(namespace, name, tag, { source: image, reference: true });
}

const setTag = (namespace: string, stream: string, tag: string, more: object) =>
  sluice.mutate('setImageTag', { namespace, stream, tag, ...more }, 'imageTag { name }');
const fix = (namespace: string, stream: string, ...immutableTags: string[]) =>
  sluice.mutate('setStreamPolicy', { namespace, stream, immutableTags }, 'imageStream { name }');
const fixAll = (namespace: string, ...immutableTags: string[]) =>
  sluice.mutate('setNamespacePolicy', { namespace, immutableTags }, 'namespace { name }');

const followers = ['alias', 'again', 'best'];
const read = async (namespace: string, stream: string) => {
  const query = `query ($namespace: String!, $stream: String!) { imageStream(namespace: $namespace, name: $stream) {
    tags(first: 20) { nodes { name current { reference } recent { hasNewer } moves(first: 9) { nodes { after { reference } } } } } } }`;
  const { imageStream } = await sluice.data(query, { namespace, stream });
  const tags: { name: string; current: { reference: string } }[] = imageStream.tags.nodes;
  return tags.filter(({ name }) => followers.includes(name));
};
const versionsOf = async (namespace: string, stream: string) => {
  const entries = (await read(namespace, stream)).map(({ name, current }) => [
    name,
    current.reference.split(':')[1],
  ]);
  return Object.fromEntries(entries) as object;
};
const all = (version: string) => ({ alias: version, again: version, best: version });

test('what a pattern kept from following catches up as soon as the pattern is gone, in one step each', async () => {
  await streamWithFollowers('default', 'app');
  await fix('default', 'app', 'a*', 'best', 'unused');
  await publish('default', 'app', '1.1.0');
  await publish('default', 'app', '1.2.0');
  expect(await versionsOf('default', 'app')).toEqual(all('1.0.0'));
  await fix('default', 'app', 'a*', 'best');
  expect(await versionsOf('default', 'app')).toEqual(all('1.0.0'));
  await fix('default', 'app', 'unused');
  const after = (version: string) => ({ after: { reference: `quay.io/org/app:${version}` } });
  expect(await read('default', 'app')).toMatchObject(
    followers.toSorted().map((name) => ({
      name,
      recent: { hasNewer: false },
      moves: { nodes: [after('1.2.0'), after('1.0.0')] },
    })),
  );
});

test('who caught up says why, and who has taken the pattern away', async () => {
  await streamWithFollowers('default', 'told');
  await fix('default', 'told', '*s', 'best', 'alias');
  await publish('default', 'told', '1.1.0');
  await fix('default', 'told');
  const { imageStream } = await sluice.data(
    `{ imageStream(namespace: "default", name: "told") { tagsNamed(names: ["alias", "again", "best"]) {
      current { actor { name } cause { kind message } } } } }`,
  );
  const by = (kind: string, message: string) => ({
    current: { actor: { name: 'ada' }, cause: { kind, message } },
  });
  expect(imageStream.tagsNamed).toEqual([
    by('REQUEST', 'is immutable no more'),
    by('TRACKING', 'follows alias'),
    by('TRACKING', 'follows 1.1.0, the best of 1.x'),
  ]);
});

test('a pattern of the namespace lets go in all its streams of what no other pattern keeps, and nobody holds', async () => {
  await sluice.mutate('createNamespace', { name: 'wide' }, 'namespace { name }');
  for (const stream of ['free', 'kept', 'held']) await streamWithFollowers('wide', stream);
  const rollback = { namespace: 'wide', stream: 'held', tag: 'alias', to: { position: 0 }, reason: 'leaks' };
  await sluice.mutate('rollbackImageTag', rollback, 'imageTag { name }');
  await fixAll('wide', 'a*', 'b*');
  await fix('wide', 'kept', 'best');
  for (const stream of ['free', 'kept', 'held']) await publish('wide', stream, '1.1.0');
  const input = { namespace: 'wide', immutableTags: [], dryRun: true };
  await sluice.mutate('setNamespacePolicy', input, 'namespace { name }');
  expect(await versionsOf('wide', 'free')).toEqual(all('1.0.0'));
  await fixAll('wide');
  expect(await versionsOf('wide', 'free')).toEqual(all('1.1.0'));
  expect(await versionsOf('wide', 'kept')).toEqual({ ...all('1.1.0'), best: '1.0.0' });
  expect(await versionsOf('wide', 'held')).toEqual({ ...all('1.0.0'), best: '1.1.0' });
});

test('a held tag that is immutable too is released, stays, and catches up when no pattern keeps it', async () => {
  await streamWithFollowers('default', 'both');
  const alias = { namespace: 'default', stream: 'both', tag: 'alias' };
  const rollback = { ...alias, to: { position: 0 }, reason: 'leaks' };
  await sluice.mutate('rollbackImageTag', rollback, 'imageTag { name }');
  await fix('default', 'both', 'alias');
  await publish('default', 'both', '1.1.0');
  const { data } = await sluice.ask(mutation('releaseImageTag', 'imageTag { hold { reason } }'), {
    input: alias,
  });
  expect(data.releaseImageTag).toMatchObject({ imageTag: { hold: null }, userErrors: [] });
  expect(await versionsOf('default', 'both')).toMatchObject({ alias: '1.0.0', again: '1.0.0' });
  await fix('default', 'both');
  expect(await versionsOf('default', 'both')).toEqual(all('1.1.0'));
});
