import { expect, test } from 'vitest';
import { mapImage } from '../../support/images/mapped-image.js';
import { startSluice } from '../../support/sluice.js';

// What TestUpdateTrackingTags of openshift-apiserver says, case by case
// (pkg/image/apiserver/internal/imageutil/helpers_test.go): who moves when a tag of the same stream is pushed.

const sluice = await startSluice();

interface Tag {
  readonly name: string;
  readonly source?: { readonly kind: string; readonly name: string; readonly namespace?: string };
}

const following = (name: string, source: string, namespace?: string): Tag => ({
  name,
  source: { kind: 'IMAGE_STREAM_TAG', name: source, ...(namespace !== undefined && { namespace }) },
});

/** A namespace whose stream `web` has these tags beside 2.0 and 3.0, which were pushed. */
async function declared(namespace: string, tags: readonly Tag[], image: string): Promise<void> {
  await sluice.mutate('createNamespace', { name: namespace }, 'namespace { name }');
  const apply = (name: string, more: readonly Tag[]) =>
    sluice.mutate('applyImageStream', { namespace, name, tags: more }, 'outcome');
  await apply('other', []);
  await apply('web', []);
  for (const tag of ['2.0', '3.0']) await mapImage(sluice, tag, image, namespace);
  await apply('web', tags);
}

/** Where all tags of `web` point. */
const pointers = async (namespace: string): Promise<Map<string, string | null>> => {
  const query = `query ($namespace: String!) { imageStream(namespace: $namespace, name: "web") {
    tags(first: 50) { nodes { name current { digest } } } } }`;
  const { imageStream } = await sluice.data(query, { namespace });
  const nodes: { name: string; current: { digest: string } | null }[] = imageStream.tags.nodes;
  return new Map(nodes.map(({ name, current }) => [name, current?.digest ?? null]));
};

await declared('elsewhere', [], 'far');

test.each<[string, (old: string, here: string) => Tag[], string[]]>([
  ['without source', () => [{ name: 'latest' }], []],
  [
    'from an image of the stream',
    (old) => [{ name: 'latest', source: { kind: 'IMAGE_STREAM_IMAGE', name: `web@${old}` } }],
    [],
  ],
  ['from that tag in another namespace', () => [following('latest', '2.0', 'elsewhere')], []],
  ['from that stream in another namespace', () => [following('latest', 'web:2.0', 'elsewhere')], []],
  ['from that tag of another stream', () => [following('latest', 'other:2.0')], []],
  ['from another tag', () => [following('latest', '3.0')], []],
  ['missing altogether', () => [], []],
  ['with the stream in its name', () => [following('latest', 'web:2.0')], ['latest']],
  ['with its own namespace written out', (_, here) => [following('latest', '2.0', here)], ['latest']],
  ['beside one that follows nothing', () => [following('latest', '2.0'), { name: 'free' }], ['latest']],
  [
    'beside more of both kinds',
    () => [following('latest1', '2.0'), following('latest2', '2.0'), { name: 'free1' }, { name: 'free2' }],
    ['latest1', 'latest2'],
  ],
])('of a push to 2.0, tags %s: those that follow it move and no other', async (what, tags, moved) => {
  const namespace = what.replaceAll(' ', '-');
  const old = await mapImage(sluice, 'first', `old of ${namespace}`, 'elsewhere');
  await declared(namespace, tags(old, namespace), `old of ${namespace}`);
  const before = await pointers(namespace);
  const pushed = await mapImage(sluice, '2.0', `new of ${namespace}`, namespace);
  const after = await pointers(namespace);
  for (const name of ['2.0', ...moved]) {
    expect(before.get(name)).toBe(old);
    expect(after.get(name)).toBe(pushed);
    before.delete(name);
    after.delete(name);
  }
  expect(after).toEqual(before);
});

test('a push of what the tag points at already moves nobody', async () => {
  await declared('same', [following('latest', '2.0')], 'same');
  const history = `{ imageStream(namespace: "same", name: "web") { tags(first: 50) { nodes { name history(first: 10) { nodes { revision digest } } } } } }`;
  const before = await sluice.data(history);
  await mapImage(sluice, '2.0', 'same', 'same');
  expect(await sluice.data(history)).toEqual(before);
});
