import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { findContainers } from '../../../src/domains/resolution/containers.js';
import { readManifest } from '../../../src/domains/resolution/documents.js';
import { spliceImages } from '../../../src/domains/resolution/splice.js';

const find = (text: string) => findContainers(readManifest(text), 'shop');
const exact = `registry.example/shop/ruby@sha256:${'a'.repeat(64)}`;

/** The manifest with every image replaced. */
const replaceAll = (text: string) =>
  spliceImages(
    text,
    find(text).map((container) => ({ container, image: exact })),
  );

const pod = (image: string) =>
  `kind: Pod # of one\nspec:\n  containers:\n    - name: web\n      image: ${image}\n      tty: true\n`;

test.each([
  ['ruby:2.4', exact],
  ['"ruby:2.4"', `"${exact}"`],
  ["'ruby:2.4' # why", `'${exact}' # why`],
  ['', exact],
  ['~', exact],
  ['" "', `"${exact}"`],
  ['>-\n        ruby:2.4', exact],
])('an image written as %j is replaced in its place, and nothing else', (before, after) => {
  expect(replaceAll(pod(before)).replace(/image: +/, 'image: ')).toBe(pod(after));
});

test('an image that is missing is put where the container begins', () => {
  expect(replaceAll('kind: Pod\nspec:\n  containers:\n    - name: web\n      tty: true\n')).toBe(
    `kind: Pod\nspec:\n  containers:\n    - image: ${exact}\n      name: web\n      tty: true\n`,
  );
  expect(replaceAll('{"kind":"Pod","spec":{"containers":[{"name":"web"}]}}')).toBe(
    `{"kind":"Pod","spec":{"containers":[{"image": "${exact}", "name":"web"}]}}`,
  );
});

test.each([
  ['Pod', 'spec'],
  ['PodTemplate', 'template.spec'],
  ['Deployment', 'spec.template.spec'],
  ['StatefulSet', 'spec.template.spec'],
  ['DaemonSet', 'spec.template.spec'],
  ['ReplicaSet', 'spec.template.spec'],
  ['Job', 'spec.template.spec'],
  ['CronJob', 'spec.jobTemplate.spec.template.spec'],
  ['DeploymentConfig', 'spec.template.spec'],
])('containers of a %s are at %s', (kind, path) => {
  const containers = { initContainers: [{ image: 'a' }], containers: [{ name: 'web', image: 'b' }] };
  const spec = path.split('.').reduceRight<object>((inner, step) => ({ [step]: inner }), containers);
  const list = JSON.stringify({ kind: 'List', items: [{ kind, metadata: { name: 'x' }, ...spec }] });
  expect(find(list)).toMatchObject([
    {
      path: `${path}.initContainers[0].image`,
      image: 'a',
      object: { label: `${kind}/x`, namespace: 'shop' },
    },
    { path: `${path}.containers[0].image`, name: 'web', image: 'b' },
  ]);
});

test.each([
  ['kind: Pod\n__proto__: {}\n', 'Line 2 of the manifest: the key “__proto__” is not allowed.'],
  ['a:\n  constructor: 1\n', 'Line 2 of the manifest: the key “constructor” is not allowed.'],
  ['kind: Pod\nkind: Job\n', 'Line 2'],
  ['kind: [', 'Line 1'],
  ['a: &a 1\nb: !!js/function 1\n', 'Line 2'],
  ['kind: Pod\nspec:\n  containers: &c\n    - image: a\n  initContainers: *c\n', 'Line 5'],
  [`a: &a 1\nb: [${'*a,'.repeat(101)}]`, 'more than 100 aliases'],
  ['kind: Pod\nspec:\n  containers:\n    - image: [a]\n', 'Line 4 of the manifest: “image” must be text.'],
])('refuses %j', (text, message) => {
  expect(() => find(text)).toThrow(message);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a flood of aliases, anchors or brackets is refused rather than expanded', () => {
  const laughs = ['a0: &a0 [lol, lol]'];
  for (let level = 1; level < 60; level++)
    laughs.push(`a${String(level)}: &a${String(level)} [*a${String(level - 1)}, *a${String(level - 1)}]`);
  expect(() => find(laughs.join('\n'))).toThrow('its aliases grow beyond measure');
  expect(() => find('- a\n'.repeat(200_000))).toThrow('too many lines');
  for (const deep of ['[', '{a: ', '- ', '? '])
    expect(() => find(deep.repeat(1_000_000 / deep.length))).toThrow('nests deeper than 100 levels');
  expect(() => find(`a: ${'x'.repeat(1_048_576)}`)).toThrow('more than 1 MiB');
});

const annotated = (triggers: unknown) =>
  JSON.stringify({
    kind: 'Deployment',
    metadata: { name: 'web', annotations: { 'image.openshift.io/triggers': JSON.stringify(triggers) } },
    spec: { template: { spec: { containers: [{ name: 'web', image: ' ' }, { name: 'log' }] } } },
  });
const at = (fieldPath: string, more: object = {}) => ({
  from: { kind: 'ImageStreamTag', name: 'web:prod', ...more },
  fieldPath,
});

test('triggers find their containers by name or by place', () => {
  const base = 'spec.template.spec.containers';
  const [web, log] = find(
    annotated([
      at(`${base}[?(@.name=="log")].image`, { namespace: 'base' }),
      { ...at(`${base}[0].image`), paused: true },
    ]),
  );
  expect(web?.trigger).toEqual({ namespace: 'shop', stream: 'web', tag: 'prod', paused: true });
  expect(log?.trigger).toEqual({ namespace: 'base', stream: 'web', tag: 'prod', paused: false });
});

test.each(['', null])('a trigger whose tag is in no namespace, written %j, looks in its own', (namespace) => {
  const [web] = find(annotated([at('spec.template.spec.containers[0].image', { namespace })]));
  expect(web?.trigger?.namespace).toBe('shop');
});

test.each([
  [[at('spec.template.spec.containers[?(@.name=="other")].image')], 'no container is at'],
  [[at('spec.containers[0].image')], 'no container is at'],
  [[at('spec.template.spec.containers[0].env')], 'no container is at'],
  [
    [
      at('spec.template.spec.containers[0].image'),
      at('spec.template.spec.containers[?(@.name=="web")].image'),
    ],
    'two triggers',
  ],
  [[{ from: { kind: 'DockerImage', name: 'a:b' }, fieldPath: 'x' }], 'from.kind'],
  ['no list', 'expected array'],
])('refuses the triggers %j', (triggers, message) => {
  expect(() => find(annotated(triggers))).toThrow(message);
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const container = fc.record({ name: word, image: fc.oneof(word, fc.constant(' ')), tty: fc.boolean() });

test('whatever the manifest, all images and nothing but images change', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(container, { maxLength: 4 }), { maxLength: 4 }),
      fc.boolean(),
      (pods, pretty) => {
        const objects = pods.map((containers) => ({ kind: 'Pod', spec: { containers } }));
        const text = JSON.stringify({ kind: 'List', items: objects }, null, pretty ? 2 : undefined);
        const [result] = parseAllDocuments(replaceAll(text)) as { toJS(): unknown }[];
        const items = pods.map((containers) => ({
          kind: 'Pod',
          spec: { containers: containers.map((each) => ({ ...each, image: exact })) },
        }));
        expect(result?.toJS()).toEqual({ kind: 'List', items });
      },
    ),
    { numRuns: 200 },
  );
});
