import { expect, test } from 'vitest';
import { generateText } from '../../../src/cli/manifests/generate.js';
import { readManifests } from '../../../src/cli/manifests/read-manifests.js';

test.each([
  ['[a-z]{8}', /^[a-z]{8}$/],
  ['[a-zA-Z0-9]{40}', /^[a-zA-Z0-9]{40}$/],
  ['[\\w]{50}', /^\w{50}$/],
  ['user[0-9]{1}-[A-F]{2}', /^user[0-9]-[A-F]{2}$/],
  ['[\\a]{200}', /^(?=.*[0-9])[a-zA-Z0-9]{200}$/],
  ['[y-B]{20}', /^[yzAB]{20}$/],
  ['[A-3]{20}', /^[A-Z0-3]{20}$/],
  // What has no length, or more than letters and digits, stays as it is written.
  ['[a-z]', /^\[a-z\]$/],
  ['[a-z_]{4}', /^\[a-z_\]\{4\}$/],
  ['plain', /^plain$/],
])('%s generates what it says', (from, form) => {
  expect(generateText(from)).toMatch(form);
});

test.each(['[z-a]{3}', '[9-0]{3}', '[a-z]{0}', '[a-z]{999}', '[a-z]{1000}', '[\\q]{2}', '[-]{2}'])(
  '%s is no expression',
  (from) => {
    expect(generateText(from)).toBeUndefined();
  },
);

const template = (parameters: string, name: string) => `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Template
  metadata: { name: t }
  parameters: ${parameters}
  objects:
  - apiVersion: v1
    kind: ImageStream
    metadata: { name: "${name}" }
    spec:
      lookupPolicy: { local: "\${{LOCAL}}" }
      tags:
      - name: "\${TAG}"
        from: { kind: "\${KIND}", name: "app:$TAG" }
`;

test('a template in a list is filled in: texts, and values that are no texts', () => {
  const parameters =
    '[{ name: LOCAL, value: "true" }, { name: TAG, value: "1" }, { name: KIND, value: DockerImage }]';
  const { wanted, refused } = readManifests(template(parameters, 'app-${TAG}'), new Map([['TAG', '2']]));
  expect(refused).toEqual([]);
  expect(wanted).toMatchObject([
    {
      line: 9,
      input: { name: 'app-2', localLookup: true, tags: [{ name: '2', source: { name: 'app:$TAG' } }] },
    },
  ]);
});

test('a mistake that a parameter brings in is told at the line of the template', () => {
  const parameters =
    '[{ name: LOCAL, value: "maybe" }, { name: TAG, value: "1" }, { name: KIND, value: Image }]';
  expect(readManifests(template(parameters, 'app')).refused).toMatchObject([
    { line: 13, reason: expect.stringContaining('must be true or false') as string },
    { line: 16, reason: expect.stringContaining('DockerImage or') as string },
    { line: 16 },
  ]);
});

test('a whole value may be any JSON, labels are texts, and what is no JSON is one', () => {
  const { wanted, refused } = readManifests(
    `apiVersion: v1
kind: Template
parameters:
- { name: SPEC, value: '{"tags": [{"name": "1", "from": {"kind": "DockerImage", "name": "base:1"}}]}' }
- { name: NUMBER, value: 7 }
- { name: QUOTED, value: '"3"' }
- { name: PLAIN, value: 'a, b' }
labels: { number: "\${{NUMBER}}" }
objects:
- apiVersion: v1
  kind: ImageStream
  metadata: { name: app, annotations: { quoted: "\${{QUOTED}}", plain: "\${{PLAIN}}", kept: "\${{NOBODY}}" } }
  spec: "\${{SPEC}}"
`,
  );
  expect(refused).toEqual([]);
  expect(wanted).toMatchObject([
    {
      input: {
        labels: [{ key: 'number', value: '7' }],
        annotations: [
          { key: 'quoted', value: '3' },
          { key: 'plain', value: 'a, b' },
          { key: 'kept', value: '${{NOBODY}}' },
        ],
        tags: [{ name: '1', source: { name: 'base:1' } }],
      },
    },
  ]);
});

test('objects of a template go where it is applied, unless a parameter says where', () => {
  const { wanted } = readManifests(`apiVersion: template.openshift.io/v1
kind: Template
parameters: [{ name: WHERE, value: other }]
objects:
- { apiVersion: v1, kind: ImageStream, metadata: { name: a, namespace: openshift } }
- { apiVersion: v1, kind: ImageStream, metadata: { name: b, namespace: "\${WHERE}" } }
`);
  expect(wanted).toMatchObject([{ namespace: undefined }, { namespace: 'other' }]);
});

test('a parameter whose name nothing can be filled in for is refused', () => {
  expect(readManifests(template('[{ name: A-B, value: x }]', 'app')).refused).toEqual([
    { line: 7, reason: '“A-B” is no name of a parameter: use letters, digits and “_”.' },
  ]);
});

test('required parameters without a value refuse the whole template, each by its name', () => {
  const parameters = '[{ name: A, required: true }, { name: B, required: true }]';
  const { wanted, refused } = readManifests(template(parameters, '${A}'), new Map([['A', 'x']]));
  expect(wanted).toEqual([]);
  expect(refused).toEqual([{ line: 7, reason: 'Parameter B is required: give -p B=VALUE.' }]);
});

test('parameters that would swell a template are refused', () => {
  const text = template('[{ name: X }]', '${X}'.repeat(100));
  expect(readManifests(text, new Map([['X', 'x'.repeat(100_000)]])).refused).toMatchObject([
    { reason: expect.stringContaining('larger than 4 MiB') as string },
  ]);
});

const repeated = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

test.each([
  ['anchors', `a:\n${repeated(2_000, (index) => `- &a${String(index)} x`)}`, /more than 1000 anchors/],
  ['aliases', `a: &a x\nb:\n${repeated(2_000, () => '- *a')}`, /more than 1000 aliases/],
  ['documents', repeated(2_000, () => '---\na: 1'), /more than 1000 documents/],
  ['brackets', '['.repeat(100_000), /nests deeper than 100/],
  ['mappings in braces', '{a: '.repeat(100_000), /nests deeper than 100/],
  ['dashes', '- '.repeat(100_000), /nests deeper than 100/],
  ['bytes', 'x'.repeat(1_100_000), /larger than 1 MiB/],
])('a flood of %s is refused before anything is built from it', (_, text, reason) => {
  const { refused } = readManifests(text);
  expect(refused).toEqual([{ line: 1, reason: expect.stringMatching(reason) as string }]);
});

test('a scalar full of signs is no flood', () => {
  const script = repeated(1_500, () => '    - cd /x && [ -f *y ] & z');
  const text = `kind: Service\napiVersion: v1\ndata:\n  run: |\n${script}\n`;
  expect(readManifests(text)).toMatchObject({ refused: [], skipped: [{ kind: 'Service' }] });
});

test('an ImageStreamImport is taken apart: images by tag, and the repository', () => {
  const { wanted, refused } = readManifests(`apiVersion: image.openshift.io/v1
kind: ImageStreamImport
metadata: { name: app, namespace: shop }
spec:
  import: true
  images:
  - from: { kind: DockerImage, name: "quay.io/shop/app:1.0" }
    importPolicy: { insecure: true }
  - from: { kind: DockerImage, name: "localhost:5000/shop/app" }
    to: { name: newest }
  repository:
    from: { kind: DockerImage, name: quay.io/shop/app }
    includeManifest: true
`);
  expect(refused).toEqual([]);
  expect(wanted).toMatchObject([
    {
      kind: 'ImageStreamImport',
      stream: 'app',
      isReal: true,
      parts: [
        { tag: '1.0', from: 'quay.io/shop/app:1.0', insecure: true },
        { tag: 'newest', from: 'localhost:5000/shop/app' },
        { repository: 'quay.io/shop/app' },
      ],
    },
  ]);
});

test('reading leaves no trace on what all objects have in common', () => {
  readManifests('a: { __proto__: { polluted: true } }\nconstructor: { prototype: { polluted: true } }');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
