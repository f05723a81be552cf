import { expect, test } from 'vitest';
import { readManifests } from '../../../src/cli/manifests/read-manifests.js';

const stream = (spec: string) =>
  `apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata:\n  name: app\nspec:\n${spec}`;

test.each([
  [
    'a tag name that YAML takes for a number',
    stream('  tags:\n  - name: 3.10\n'),
    7,
    /tags\.0\.name must be a text/,
  ],
  [
    'a label that is no text',
    'kind: ImageStream\napiVersion: v1\nmetadata:\n  name: a\n  labels:\n    x: 1\n',
    6,
    /labels\.x/,
  ],
  ['a slip of the pen', stream('  tag: []\n'), 6, /spec\.tag is not known here; there are .*tags/],
  [
    'an unknown kind of source',
    stream('  tags:\n  - name: a\n    from: { kind: Docker, name: b }\n'),
    8,
    /DockerImage or/,
  ],
  [
    'a source without name',
    stream('  tags:\n  - name: a\n    from: { kind: DockerImage }\n'),
    8,
    /needs a kind and a name/,
  ],
  ['a tag without name', stream('  tags:\n  - from: { kind: DockerImage, name: b }\n'), 7, /has no name/],
  ['tags that are no list', stream('  tags: 1.0\n'), 6, /must be a list/],
  ['a wrong version', 'kind: ImageStream\napiVersion: v2\nmetadata: { name: a }\n', 2, /“v2”/],
  ['no name', 'kind: ImageStream\napiVersion: v1\n', 1, /no metadata\.name/],
  ['no kind', 'apiVersion: v1\n', 1, /no kind/],
  ['no object', '- a\n', 1, /must be a mapping/],
  [
    'an istag whose name is none',
    'kind: ImageStreamTag\napiVersion: v1\nmetadata: { name: a }\ntag: {}\n',
    3,
    /STREAM:TAG/,
  ],
  [
    'a kind in other letters',
    'kind: imagestreams\napiVersion: v1\n',
    1,
    /written ImageStream, not “imagestreams”/,
  ],
  ['a list of a wrong version', 'kind: List\napiVersion: vi\nitems: []\n', 2, /List must be v1, not “vi”/],
  ['a list of no version', 'kind: List\nitems: []\n', 1, /List must be v1, not “”/],
  ['a slip of the pen in a list', 'kind: List\napiVersion: v1\nitem: []\n', 3, /item is not known here/],
  ['a template of a wrong version', 'kind: Template\napiVersion: v2\n', 2, /Template must be .* not “v2”/],
  [
    'a slip of the pen in metadata',
    'kind: ImageStream\napiVersion: v1\nmetadata:\n  name: a\n  label: { x: y }\n',
    5,
    /metadata\.label is not known here/,
  ],
  [
    'a slip of the pen in a source',
    stream('  tags:\n  - name: a\n    from: { kind: ImageStreamTag, name: b, namespce: shop }\n'),
    8,
    /from\.namespce is not known here/,
  ],
  [
    'what belongs in metadata',
    'kind: ImageStream\napiVersion: v1\nmetadata: { name: a }\nlabels: { x: y }\n',
    4,
    /labels is not known here; .* Write metadata\.labels\./,
  ],
  ['what cannot be merged', stream('  <<: 5\n'), 1, /Merge sources must be maps/],
  ['a duplicate key', 'kind: ImageStream\napiVersion: v1\nkind: List\n', 3, /unique/],
  ['broken syntax', 'kind: [\n', 2, /./],
  ['an unknown YAML tag', 'kind: !!js/function "x"\n', 1, /tag/],
  [
    'a key that JavaScript would obey',
    'kind: ImageStream\nmetadata:\n  __proto__: { name: a }\n',
    3,
    /__proto__/,
  ],
  ['the same in JSON', '{"kind": "ImageStream",\n"constructor": {}}', 2, /constructor/],
])('%s is refused with its line and reason', (_, text, line, reason) => {
  const { wanted, refused } = readManifests(text);
  expect(wanted).toEqual([]);
  expect(refused[0]).toMatchObject({ line, reason: expect.stringMatching(reason) as string });
});

test('a field that nobody reads may be passed over, and is told; what is wrong with a field is refused all the same', () => {
  const text = stream('  tag: []\n  tags:\n  - name: 1\n');
  const how = { passesOver: true };
  expect(readManifests(stream('  tag: []\n'), undefined, how)).toMatchObject({
    wanted: [{ kind: 'ImageStream' }],
    refused: [],
    passedOver: [{ line: 6, reason: expect.stringContaining('spec.tag is not known here') as string }],
  });
  const { wanted, refused } = readManifests(text, undefined, how);
  expect(wanted).toEqual([]);
  expect(refused[0]?.reason).toContain('tags.0.name must be a text');
});

test('a flood of aliases is refused instead of filling memory', () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `l${String(level + 1)}: &l${String(level + 1)} [${`*l${String(level)}, `.repeat(9)}]`,
  );
  expect(readManifests(['l0: &l0 [x]', ...levels].join('\n')).refused[0]?.reason).toMatch(/aliases/);
});

test.each([
  ['a file above 1 MiB', `# ${'x'.repeat(1024 * 1024)}`, /1 MiB/],
  ['a file that nests without end', '['.repeat(100_000), /./],
])('%s is refused', (_, text, reason) => {
  expect(readManifests(text).refused[0]?.reason).toMatch(reason);
});

test('a mistake in one object does not hinder the others', () => {
  const { wanted, refused } = readManifests(
    'kind: ImageStream\napiVersion: v1\nmetadata: { name: 1 }\n---\nkind: ImageStream\napiVersion: v1\nmetadata: { name: b }\n',
  );
  expect(refused.map(({ line }) => line)).toContain(3);
  expect(wanted).toMatchObject([{ line: 5, input: { name: 'b' } }]);
});

const json = (name: string) =>
  `{"kind": "ImageStream", "apiVersion": "v1",\n "metadata": {"name": "${name}"}}`;

test('objects in JSON may stand one behind the other, as jq writes them', () => {
  const { wanted, refused } = readManifests(`\n${json('a')}\n${json('b{}')} ${json('c')}\n`);
  expect(refused).toEqual([]);
  expect(wanted).toMatchObject([
    { line: 2, input: { name: 'a' } },
    { line: 4, input: { name: 'b{}' } },
    { line: 5, input: { name: 'c' } },
  ]);
  const mistaken = readManifests(`${json('a')}\n${json('1').replace('"1"', '1')}`);
  expect({ ...mistaken, refused: mistaken.refused.slice(0, 1) }).toMatchObject({
    wanted: [{ input: { name: 'a' } }],
    refused: [{ line: 4, reason: expect.stringContaining('metadata.name must be a text') as string }],
  });
});

test('what is wrong with a line is told once', () => {
  expect(readManifests('{"kind": "ImageStream"} x {"kind": "List"}').refused).toHaveLength(1);
});
