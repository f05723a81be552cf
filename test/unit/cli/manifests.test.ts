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

test('lists of every kind that is kept are taken apart, and their items need not say what they are', () => {
  const { wanted, refused, skipped } = readManifests(`
apiVersion: build.openshift.io/v1
kind: BuildConfigList
metadata: { resourceVersion: "5" }
items:
- metadata: { name: web }
  spec: { strategy: { dockerStrategy: {} }, source: { dockerfile: FROM scratch } }
---
apiVersion: template.openshift.io/v1
kind: TemplateList
items:
- objects: [{ kind: ImageStream, apiVersion: v1, metadata: { name: web } }]
---
{ apiVersion: v1, kind: EndpointsList, items: [{ metadata: { name: web } }] }
`);
  expect(refused).toEqual([]);
  expect(wanted.map(({ kind, line }) => [kind, line])).toEqual([
    ['BuildConfig', 6],
    ['ImageStream', 12],
  ]);
  expect(skipped).toMatchObject([{ kind: 'EndpointsList' }]);
});

test('what is merged in by << counts, and what stands beside it counts more', () => {
  const tags =
    '  tags:\n  - &tag { name: "1", from: { kind: DockerImage, name: a } }\n  - { <<: *tag, name: "2" }\n';
  const source = { kind: 'DOCKER_IMAGE', name: 'a' };
  expect(readManifests(stream(tags)).wanted).toMatchObject([
    {
      input: {
        tags: [
          { name: '1', source },
          { name: '2', source },
        ],
      },
    },
  ]);
});

test('a namespace that is empty, as templates leave it, is none', () => {
  const { wanted } = readManifests(`
apiVersion: v1
kind: ImageStream
metadata: { name: web, namespace: "" }
spec: { tags: [{ name: "1", from: { kind: ImageStreamTag, name: "base:1", namespace: "" } }] }
`);
  expect(wanted).toMatchObject([
    { namespace: undefined, input: { tags: [{ source: { namespace: undefined } }] } },
  ]);
});

test('the annotations of an ImageStreamTag are the tag’s, wherever they are written', () => {
  const read = (metadata: string, tag: string) =>
    readManifests(`
apiVersion: image.openshift.io/v1
kind: ImageStreamTag
metadata: { name: "web:1", ${metadata} }
tag: { ${tag} from: { kind: DockerImage, name: "base:1" } }
`);
  const both = [
    { key: 'a', value: '1' },
    { key: 'b', value: '2' },
  ];
  for (const text of [
    read('annotations: { a: "1", b: "2" }', ''),
    read('labels: { x: y }', 'annotations: { a: "1", b: "2" },'),
    read('annotations: { b: "2", a: "1" }', 'annotations: { a: "1", b: "2" },'),
  ])
    expect(text.wanted).toMatchObject([{ tag: { annotations: both } }]);
  expect(read('annotations: { a: "1" }', 'annotations: { a: "2" },').refused).toMatchObject([
    { line: 5, reason: 'tag.annotations differ from metadata.annotations: write one of them.' },
  ]);
});

test('a field that nobody reads and that says nothing is passed over', () => {
  const { wanted, refused } = readManifests(`
apiVersion: v1
kind: BuildConfig
metadata: { name: web }
spec: { source: { dockerfile: FROM scratch }, strategy: { dockerStrategy: {} }, affinity: null }
`);
  expect(refused).toEqual([]);
  expect(wanted).toHaveLength(1);
});

test('what a BuildConfig leaves out or empty is what OpenShift takes it for', () => {
  const { wanted, refused } = readManifests(`
apiVersion: v1
kind: BuildConfigList
items:
- metadata: { name: binary }
  spec:
    source: { type: Binary }
    strategy: { type: Docker }
    output: { to: { name: web } }
- metadata: { name: empty }
  spec:
    source: { git: { uri: "https://git.example/a.git", ref: "", httpProxy: "" }, binary: { asFile: "" } }
    strategy: { type: Source, sourceStrategy: { from: { name: "base:1" }, scripts: "" } }
    postCommit: { command: ["true"], script: "" }
    output: { to: { kind: ImageStream, name: web } }
`);
  expect(refused).toEqual([]);
  const to = { kind: 'IMAGE_STREAM_TAG', name: 'web:latest' };
  expect(wanted).toMatchObject([
    { input: { spec: { source: { binary: {} }, strategy: { docker: {} }, output: { to } } } },
    {
      input: {
        spec: {
          source: { git: { ref: undefined, httpProxy: undefined }, binary: { asFile: undefined } },
          strategy: { source: { from: { kind: 'IMAGE_STREAM_TAG', name: 'base:1' }, scripts: undefined } },
          postCommit: { command: ['true'], script: undefined },
          output: { to },
        },
      },
    },
  ]);
});

test('amounts may be numbers, and a label without value is an empty one', () => {
  const { wanted, refused } = readManifests(`
apiVersion: v1
kind: BuildConfig
metadata: { name: web, labels: { app: } }
spec:
  source: { dockerfile: FROM scratch }
  strategy: { dockerStrategy: {} }
  resources: { limits: { cpu: 1, memory: 2Gi }, requests: { cpu: 0.5 } }
`);
  expect(refused).toEqual([]);
  expect(wanted).toMatchObject([
    {
      input: {
        labels: [{ key: 'app', value: '' }],
        spec: {
          resources: {
            limits: [
              { key: 'cpu', value: '1' },
              { key: 'memory', value: '2Gi' },
            ],
            requests: [{ key: 'cpu', value: '0.5' }],
          },
        },
      },
    },
  ]);
});
