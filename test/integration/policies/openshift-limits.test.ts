import { expect, test } from 'vitest';
import { mapImage } from '../../support/images/mapped-image.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { mutation, startSluice } from '../../support/sluice.js';

// What TestVerifyLimits of openshift-apiserver says, case by case
// (pkg/image/apiserver/admission/limitrange/imagestream_limits_test.go). There `openshift.io/image-tags` counts the
// different references of the specification; maximumTags counts tags, be they declared or pushed.

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });

const docker = (name: string) => ({ name, source: { kind: 'DOCKER_IMAGE', name: `quay.io/team/${name}:1` } });
const limit = (namespace: string, maximumTags: number | null, maximumImages: number | null) =>
  sluice.mutate('setNamespacePolicy', { namespace, limits: { maximumTags, maximumImages } }, '__typename');

/** A namespace with a stream `web` that has these tags declared, and those pushed. */
async function holding(namespace: string, tags: readonly string[], pushed: readonly string[]) {
  await sluice.mutate('createNamespace', { name: namespace }, 'namespace { name }');
  await apply(namespace, tags);
  for (const tag of pushed) await mapImage(sluice, tag, `${namespace} ${tag}`, namespace);
}
const apply = (namespace: string, tags: readonly string[], labels: object[] = []) =>
  sluice.mutate(
    'applyImageStream',
    { namespace, name: 'web', tags: tags.map(docker), labels },
    'outcome imageStream { imageCount tags(first: 9) { nodes { name } } }',
  );
const applyRefused = async (namespace: string, tags: readonly string[]) => {
  const input = { namespace, name: 'web', tags: tags.map(docker) };
  const { applyImageStream } = await sluice.data(mutation('applyImageStream', '__typename'), { input });
  return applyImageStream.userErrors[0];
};
const remove = (namespace: string, tag: string) =>
  sluice.mutate('deleteImageTag', { namespace, stream: 'web', tag }, 'deleted');
const tooMany = (counted: string, maximum: number) =>
  new RegExp(`has ${counted}, and the policy of namespace [a-z-]+ allows ${String(maximum)}`);

test('no limits: any image is let in', async () => {
  await holding('no-limits', [], []);
  await limit('no-limits', null, null);
  await mapImage(sluice, 'latest', 'one', 'no-limits');
});

test('limits of 0: a stream without tags is let in', async () => {
  await sluice.mutate('createNamespace', { name: 'nothing' }, 'namespace { name }');
  await limit('nothing', 0, 0);
  expect((await apply('nothing', [])).outcome).toBe('CREATED');
});

test('an image too many is refused', async () => {
  await holding('images', [], []);
  await limit('images', null, 0);
  await expect(mapImage(sluice, 'latest', 'one', 'images')).rejects.toThrow(tooMany('0 images', 0));
});

test('a tag too many is refused', async () => {
  await holding('tags', [], []);
  await limit('tags', 0, null);
  expect(await applyRefused('tags', ['new'])).toMatchObject({ code: 'CONFLICT' });
});

test('of tags and images too many, each is refused, and the first tag is let in', async () => {
  await holding('both', [], []);
  await limit('both', 1, 0);
  expect((await applyRefused('both', ['new', 'good'])).message).toMatch(tooMany('1 tag', 1));
  expect((await apply('both', ['good'])).outcome).toBe('CONFIGURED');
  await expect(mapImage(sluice, 'good', 'one', 'both')).rejects.toThrow(tooMany('0 images', 0));
});

test('more images than allowed by now: the stream can be changed where no image is new', async () => {
  await holding('later', [], ['latest']);
  await limit('later', 0, 0);
  await mapImage(sluice, 'latest', 'later latest', 'later');
  expect((await apply('later', [], [{ key: 'a', value: 'b' }])).outcome).toBe('CONFIGURED');
});

test('more tags and images than allowed by now: some may be taken away', async () => {
  await holding('fewer', ['new', 'good'], ['latest']);
  await limit('fewer', 1, 0);
  await remove('fewer', 'latest');
  const { imageStream } = await apply('fewer', ['good']);
  expect(imageStream).toEqual({ imageCount: 0, tags: { nodes: [{ name: 'good' }] } });
});

test('more images than allowed by now: none may take the place of another, though there are no more by it', async () => {
  await holding('instead', [], ['latest']);
  // As if the tag pointed by this reference already, at the image that it points at.
  const next = await nextReference('instead');
  await db.execute(
    literal(`update tag_item set reference = '${next}' where reference like '%/instead/web@%'`),
  );
  await limit('instead', null, 0);
  await expect(mapImage(sluice, 'latest', 'next', 'instead')).rejects.toThrow(tooMany('1 image', 0));
  // Twin: within the limit it takes the other's place.
  await limit('instead', null, 1);
  await mapImage(sluice, 'latest', 'next', 'instead');
  const { imageStream } = await apply('instead', []);
  expect(imageStream).toEqual({ imageCount: 1, tags: { nodes: [{ name: 'latest' }] } });
});

/** By which reference the image made of `next` is pushed. */
async function nextReference(namespace: string): Promise<string> {
  const digest = await mapImage(sluice, 'aside', 'next', 'no-limits');
  return `registry.local:5000/${namespace}/web@${digest}`;
}
