import { expect, test } from 'vitest';
import { startSluice } from '../../support/sluice.js';

// What TestResolveImageID of openshift-apiserver says, case by case
// (pkg/image/apiserver/internal/imageutil/helpers_test.go): which image of a stream's histories an id stands for.
// Where it has a name that is no digest for an image, such as `mytag`, there is the beginning of one here.

const sluice = await startSluice();

const numbered = (n: number) => `sha256:${String(n).padStart(64, '0')}`;
const real = `sha256:3c87c572822935df60f0f5d3665bd376841a7fcfeb806b5f212de6a00e9a7b25`;
const alike = `sha256:3c87c572${'f'.repeat(56)}`;

/** A stream whose tags have had these images, the last one first. */
async function stream(name: string, tags: Record<string, readonly string[]>): Promise<void> {
  await sluice.mutate('applyImageStream', { namespace: 'default', name }, 'outcome');
  for (const [tag, digests] of Object.entries(tags))
    for (const digest of digests.toReversed())
      await sluice.mutate(
        'createImageStreamMapping',
        { namespace: 'default', stream: name, tag, image: imageOf(name, digest) },
        'imageTag { name }',
      );
}

const imageOf = (name: string, digest: string) => ({
  digest,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  dockerImageReference: `registry.local:5000/default/${name}@${digest}`,
  layers: [{ digest: numbered(99), size: 20, mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' }],
});

const find = (name: string, id: string) =>
  sluice.ask(
    `query ($name: String!, $id: String!) { imageStream(namespace: "default", name: $name) {
      image(id: $id) { reference tags image { digest } } } }`,
    { name, id },
  );

const four = { tag1: [numbered(1), numbered(2)], tag2: [numbered(3), numbered(4)] };

test.each([
  ['the digits of a single image', { tag1: [real] }, real.slice(7), real],
  ['the beginning of its digits', { tag1: [real] }, '3c87', real],
  ['the beginning of its digest', { tag1: [real] }, 'sha256:3c87', real],
  ['the digits in upper case', { tag1: [real] }, real.slice(7).toUpperCase(), real],
  ['the newest of the first tag', four, numbered(1), numbered(1)],
  ['the oldest of the last tag', four, numbered(4), numbered(4)],
  ['an image that two tags have had', { tag1: [real], tag2: [numbered(1), real] }, '3c87', real],
  ['more digits than it has', { tag1: [real] }, `${real.slice(7)}5`, null],
  ['the end of its digits', { tag1: [real] }, real.slice(8), null],
  ['an image of no history', {}, real.slice(7), null],
] as const)('%s: it is found, or not', async (what, tags, id, digest) => {
  const name = what.replaceAll(/[^a-z]+/g, '-');
  await stream(name, tags);
  const { errors, data } = await find(name, id);
  expect(errors).toBeUndefined();
  expect(data.imageStream.image?.image.digest ?? null).toBe(digest);
  if (digest !== null)
    expect(data.imageStream.image.reference).toBe(`registry.local:5000/default/${name}@${digest}`);
});

test('an id that two images of one history begin with is an error that names both', async () => {
  await stream('twice', { tag1: [real, alike] });
  const { errors } = await find('twice', '3c87c572');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  for (const digest of [real, alike]) expect(errors?.[0]?.message).toContain(digest.slice(0, 26));
  expect((await find('twice', '3c87c572f')).data.imageStream.image.image.digest).toBe(alike);
});
