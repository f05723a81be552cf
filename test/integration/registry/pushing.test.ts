import { afterAll, expect, test } from 'vitest';
import { follow, openSocket } from '../../support/following.js';
import { pushImage, pushIndex } from '../../support/images.js';
import { startIntegrated } from '../../support/registries/integrated-registry.js';
import { startRegistry } from '../../support/registry.js';
import { eventually } from '../../support/wait.js';

const elsewhere = await startRegistry();
afterAll(() => elsewhere.stop());
const { sluice, host, login } = await startIntegrated();
const socket = openSocket(sluice);
const pat = await login('pat', 'edit', 'default');

const tagOf = async (stream: string, tag: string) =>
  (
    await sluice.data(
      `query ($stream: String!, $tag: String!) {
        imageTag(namespace: "default", stream: $stream, tag: $tag) {
          current { digest reference actor { kind name } cause { kind message } }
          history { nodes { digest } }
          image { config { labels { key value } } manifests { digest } }
          conditions { type status reason }
        }
      }`,
      { stream, tag },
    )
  ).imageTag;

test('a push by tag creates the stream, makes the image and moves the tag, and who follows it is told', async () => {
  const told = follow(
    socket,
    'subscription { tagEvents(stream: "fresh") { type tag actor { kind name } after { digest } cause { kind } } }',
  );
  const digest = await pushImage(host, 'default/fresh:v1', { credentials: pat, labels: { of: 'fresh' } });
  expect(await told.until(1)).toMatchObject([
    {
      type: 'MOVED',
      tag: 'v1',
      after: { digest },
      actor: { kind: 'USER', name: 'pat' },
      cause: { kind: 'PUSH' },
    },
  ]);
  expect(await tagOf('fresh', 'v1')).toMatchObject({
    current: { digest, reference: `${host}/default/fresh@${digest}`, actor: { name: 'pat' } },
    image: { config: { labels: [{ key: 'of', value: 'fresh' }] } },
  });
  const { imageStream } = await sluice.data(
    `{ imageStream(namespace: "default", name: "fresh") { imageRepository } }`,
  );
  expect(imageStream).toEqual({ imageRepository: `${host}/default/fresh` });
});

test('a push of an image that is too large is seen at its tag, and taken over once it may be', async () => {
  const limit = (maximumImageSize: string | null) =>
    sluice.mutate('setNamespacePolicy', { namespace: 'default', limits: { maximumImageSize } }, '__typename');
  await limit('10');
  const large = { credentials: pat, labels: { of: 'large' } };
  const digest = await pushImage(host, 'default/large:v1', large);
  const refused = await eventually(() => tagOf('large', 'v1'));
  await limit(null);
  const reason = { type: 'PushSuccess', status: 'FALSE', reason: 'TooLarge' };
  expect(refused).toMatchObject({ current: null, conditions: [reason] });
  await pushImage(host, 'default/large:v1', large);
  await eventually(async () => (await tagOf('large', 'v1')).current);
  expect(await tagOf('large', 'v1')).toMatchObject({ current: { digest }, conditions: [] });
});

test('a push by digest makes the image only', async () => {
  const content = { credentials: pat, files: { 'etc/reference': 'same' } };
  const digest = await pushImage(host, 'default/tagged:v1', content);
  await eventually(async () => (await tagOf('tagged', 'v1'))?.current);
  const other = { ...content, labels: { by: 'digest' } };
  const known = await pushImage(elsewhere.host, 'any/any:v1', other);
  expect(known).not.toBe(digest);
  expect(await pushImage(host, `default/plain@${known}`, other)).toBe(known);
  await eventually(async () => (await sluice.data(`{ image(digest: "${known}") { digest } }`)).image);
  expect(await sluice.data('{ imageStream(namespace: "default", name: "plain") { name } }')).toEqual({
    imageStream: null,
  });
});

test('an index comes with the images in it, and the tag points at the index', async () => {
  const digest = await pushIndex(host, 'default/multi:v1', ['linux/amd64', 'linux/arm64'], {
    credentials: pat,
  });
  const tag = await eventually(async () => {
    const found = await tagOf('multi', 'v1');
    return found?.current && found;
  });
  expect(tag.current.digest).toBe(digest);
  expect(tag.image.manifests).toHaveLength(2);
  for (const { digest: child } of tag.image.manifests)
    expect(await sluice.data(`{ image(digest: "${String(child)}") { digest } }`)).toEqual({
      image: { digest: child },
    });
});

test('every push of a burst is in the history, in order', async () => {
  const digests: string[] = [];
  for (const version of ['1', '2', '3', '4'])
    digests.push(await pushImage(host, 'default/burst:latest', { credentials: pat, labels: { version } }));
  const tag = await eventually(async () => {
    const found = await tagOf('burst', 'latest');
    return found?.current?.digest === digests.at(-1) && found;
  });
  const kept = tag.history.nodes as { digest: string }[];
  expect(kept.map(({ digest }) => digest)).toEqual(digests.reverse());
});

test('a held tag stays, and says that the registry has something else', async () => {
  await pushImage(host, 'default/held:v1', { credentials: pat, labels: { version: '1' } });
  const second = await pushImage(host, 'default/held:v1', { credentials: pat, labels: { version: '2' } });
  await eventually(async () => (await tagOf('held', 'v1'))?.current?.digest === second);
  const tag = { namespace: 'default', stream: 'held', tag: 'v1' };
  await sluice.mutate('rollbackImageTag', { ...tag, reason: 'broken' }, 'imageTag { name }');
  await pushImage(host, 'default/held:v1', { credentials: pat, labels: { version: '3' } });
  const held = await eventually(async () => {
    const found = await tagOf('held', 'v1');
    return found.conditions.length > 0 && found;
  });
  expect(held.conditions).toMatchObject([{ type: 'PushSuccess', status: 'FALSE', reason: 'Held' }]);
  expect(held.current.digest).not.toBe(second);
});
