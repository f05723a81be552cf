import { expect, test } from 'vitest';
import { readManifests } from '../../../src/cli/manifests/read-manifests.js';

const stream = (spec: string) =>
  `apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata:\n  name: app\nspec:\n${spec}`;

test('an exported stream is read as it was meant, and its status is not', () => {
  const { wanted, refused } = readManifests(`
apiVersion: image.openshift.io/v1
kind: ImageStream
metadata:
  annotations: { openshift.io/display-name: The application }
  creationTimestamp: "2020-04-17T23:30:58Z"
  generation: 3
  labels: { team: shop }
  name: app
  namespace: shop
  resourceVersion: "632136220"
  uid: 7df88811-8103-11ea-99ef-42010a8e0002
spec:
  dockerImageRepository: quay.io/shop/app
  lookupPolicy: { local: true }
  tags:
  - annotations: null
    from: { kind: DockerImage, name: "quay.io/shop/app:1.0" }
    generation: 2
    importPolicy: { scheduled: true, insecure: true, importMode: PreserveOriginal }
    name: "1.0"
    referencePolicy: { type: Local }
  - from: { kind: ImageStreamTag, name: "1.0" }
    name: latest
    importPolicy: {}
    generation: 0
    reference: false
    referencePolicy: { type: "" }
  - from: { kind: ImageStreamImage, name: "base@sha256:3823c45b", namespace: ocp }
    name: base
  - name: empty
status:
  dockerImageRepository: registry:5000/shop/app
  tags: [{ tag: "1.0", items: [] }]
`);
  expect(refused).toEqual([]);
  expect(wanted).toEqual([
    {
      kind: 'ImageStream',
      line: 2,
      namespace: 'shop',
      input: {
        name: 'app',
        labels: [{ key: 'team', value: 'shop' }],
        annotations: [{ key: 'openshift.io/display-name', value: 'The application' }],
        dockerImageRepository: 'quay.io/shop/app',
        localLookup: true,
        tags: [
          {
            name: '1.0',
            source: { kind: 'DOCKER_IMAGE', name: 'quay.io/shop/app:1.0' },
            scheduled: true,
            insecure: true,
            importMode: 'PRESERVE_ORIGINAL',
            referencePolicy: 'LOCAL',
          },
          {
            name: 'latest',
            source: { kind: 'IMAGE_STREAM_TAG', name: '1.0' },
            reference: false,
            generation: '0',
          },
          {
            name: 'base',
            source: { kind: 'IMAGE_STREAM_IMAGE', namespace: 'ocp', name: 'base@sha256:3823c45b' },
          },
          { name: 'empty' },
        ],
      },
    },
  ]);
});

test('what a file does not say is left as it is, not emptied', () => {
  const { wanted } = readManifests('apiVersion: v1\nkind: ImageStream\nmetadata: { name: app }\n');
  expect(wanted).toEqual([{ kind: 'ImageStream', line: 1, input: { name: 'app' } }]);
});

test('JSON indented by tabs is read, as the official streams are written', () => {
  const text = JSON.stringify(
    {
      kind: 'ImageStream',
      apiVersion: 'v1',
      metadata: { name: 'app', creationTimestamp: null },
      spec: { tags: null },
    },
    null,
    '\t',
  );
  expect(readManifests(text)).toMatchObject({ wanted: [{ input: { name: 'app' } }], refused: [] });
});

test('lists are taken apart, other kinds are skipped, and every object keeps its line', () => {
  const { wanted, skipped, refused } = readManifests(`apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Namespace
  metadata: { name: shop, annotations: { openshift.io/display-name: The shop } }
- apiVersion: v1
  kind: ServiceAccount
  metadata: { name: web }
- apiVersion: image.openshift.io/v1
  kind: ImageStreamTag
  metadata: { name: "app:1.0" }
  tag:
    from: { kind: DockerImage, name: openshift/wildfly-81-centos7 }
---
# nothing here
---
apiVersion: image.openshift.io/v1
kind: ImageStreamList
items:
- metadata: { name: a }
- metadata: { name: b }
`);
  expect(refused).toEqual([]);
  expect(skipped).toEqual([
    { line: 7, kind: 'ServiceAccount', name: 'web', reason: 'Sluice keeps no ServiceAccount' },
  ]);
  expect(wanted).toMatchObject([
    { kind: 'Namespace', line: 4, name: 'shop', displayName: 'The shop' },
    {
      kind: 'ImageStreamTag',
      line: 10,
      stream: 'app',
      tag: { name: '1.0', source: { kind: 'DOCKER_IMAGE' } },
    },
    { kind: 'ImageStream', line: 21, input: { name: 'a' } },
    { kind: 'ImageStream', line: 22, input: { name: 'b' } },
  ]);
});

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
