import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { declare } from '../../support/declaring.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const folder = await mkdtemp(join(tmpdir(), 'sluice-declaring-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Applies a text; fails unless it ends well. */
async function applied(text: string, ...words: string[]): Promise<string> {
  const { code, out, err } = await declare(sluice, ['apply', '-f', '-', ...words], text);
  if (code !== 0) throw new Error(`${String(code)}: ${err}`);
  return out;
}

const run = (words: string[], input?: string) => declare(sluice, words, input);

const web = `apiVersion: image.openshift.io/v1
kind: ImageStream
metadata:
  name: web
  labels: { app: web }
  annotations: { openshift.io/display-name: "The web: #1" }
spec:
  lookupPolicy: { local: true }
  tags:
  - name: "1.10"
    annotations: { tags: "builder,web" }
    from: { kind: DockerImage, name: quay.io/shop/web:1.10 }
    importPolicy: { scheduled: true, interval: 15m, minimumAge: 1d, importMode: PreserveOriginal }
    referencePolicy: { type: Local }
  - name: plain
    reference: true
    from: { kind: DockerImage, name: quay.io/shop/plain:1 }
  - name: latest
    from: { kind: ImageStreamTag, name: plain }
`;

test('an exported stream applies again as unchanged, in YAML and in JSON, one by one and all together', async () => {
  expect(await applied(web)).toBe('imagestream/web created\n');
  for (const format of [[], ['-o', 'yaml'], ['-o', 'json']]) {
    const { out } = await run(['export', 'is/web', ...format]);
    expect(await applied(out)).toBe('imagestream/web unchanged\n');
  }
  const { out } = await run(['export', '-A']);
  expect(await applied(out)).toContain('imagestream/web unchanged\n');
  expect((await run(['export', 'is/web'])).out).toContain('interval: 15m');
});

test('a file with a field out of place is refused, or taken without it when it may be', async () => {
  const text = web.replaceAll('web', 'odd').replace('spec:', 'labels: { app: odd }\nspec:');
  const warned = '# stdin:7: passed over: labels is not known here';
  expect(await run(['apply', '-f', '-'], text)).toMatchObject({ code: 2, out: '' });
  expect((await run(['diff', '-f', '-', '--validate=warn'], text)).err).toContain(warned);
  const taken = await run(['apply', '-f', '-', '--validate=warn'], text);
  expect(taken).toMatchObject({ code: 0, out: 'imagestream/odd created\n' });
  expect(taken.err).toContain(warned);
  expect(await run(['diff', '-f', '-', '--validate=ignore'], text)).toEqual({ code: 0, out: '', err: '' });
});

test('an ImageStreamTag applied again is unchanged, and leaves the other tags alone', async () => {
  const tag = `apiVersion: v1
kind: ImageStreamTag
metadata: { name: "tagged:v1" }
tag:
  annotations: { iconClass: icon-web }
  from: { kind: DockerImage, name: quay.io/shop/web:1 }
`;
  expect(await applied(tag)).toBe('imagestreamtag/tagged:v1 created\n');
  expect(await applied(tag)).toBe('imagestreamtag/tagged:v1 unchanged\n');
  expect(await applied(tag.replace('"tagged:v1"', '"tagged:v2"'))).toBe('imagestreamtag/tagged:v2 created\n');
  expect(await applied(tag.replace('web:1', 'web:2'))).toBe('imagestreamtag/tagged:v1 configured\n');
  expect((await run(['export', 'is/tagged'])).out).toMatch(/name: v1[^]*name: v2/);
});

test('a dry run of the server says tag by tag what would change, and changes nothing', async () => {
  await applied(web.replaceAll('web', 'dry'));
  const moved = web.replaceAll('web', 'dry').replace('plain:1', 'plain:2');
  const expected = [
    'imagestream/dry configured (server dry run)',
    '  default/dry:plain replaced: quay.io/shop/plain:1 -> quay.io/shop/plain:2',
    '  default/dry:latest replaced: quay.io/shop/plain:1 -> quay.io/shop/plain:2',
    '',
  ].join('\n');
  expect(await applied(moved, '--dry-run=server')).toBe(expected);
  expect(await applied(moved, '--dry-run=server')).toBe(expected);
  const room = `apiVersion: v1\nkind: Namespace\nmetadata: { name: room }\n---\n${moved.replace('name: dry', 'name: dry\n  namespace: room')}`;
  expect(await applied(room, '--dry-run=server')).toBe(
    'namespace/room created (server dry run)\nimagestream/dry created (server dry run)\n',
  );
  expect(await sluice.data('{ namespace(name: "room") { name } }')).toEqual({ namespace: null });
});

test('a dry run of the client reads the files and asks no server', async () => {
  const { code, out } = await declare(
    { address: 'http://127.0.0.1:1', token: 'x' },
    ['apply', '-f', '-', '--dry-run=client'],
    web,
  );
  expect({ code, out }).toEqual({ code: 0, out: 'imagestream/web read (client dry run)\n' });
});

test('diff names each field, with exit code 1 for a difference, 0 for none, and more for an error', async () => {
  const text = web.replaceAll('web', 'differs');
  const fresh = await run(['diff', '-f', '-'], text);
  expect(fresh.code).toBe(1);
  expect(fresh.out).toContain('+   metadata.name: "differs"\n');
  await applied(text);
  expect(await run(['diff', '-f', '-'], text)).toEqual({ code: 0, out: '', err: '' });
  const changed = text.replace('plain:1', 'plain:2').replace(', interval: 15m', '');
  expect(await run(['diff', '-f', '-'], changed)).toEqual({
    code: 1,
    out: [
      'imagestream/differs',
      '-   spec.tags[1.10].importPolicy.interval: "15m"',
      '-   spec.tags[plain].from.name: "quay.io/shop/plain:1"',
      '+   spec.tags[plain].from.name: "quay.io/shop/plain:2"',
      '- default/differs:plain -> quay.io/shop/plain:1',
      '+ default/differs:plain -> quay.io/shop/plain:2',
      '- default/differs:latest -> quay.io/shop/plain:1',
      '+ default/differs:latest -> quay.io/shop/plain:2',
      '',
    ].join('\n'),
    err: '',
  });
  expect((await run(['diff', '-f', '-'], 'kind: [')).code).toBeGreaterThan(1);
  const away = await declare({ address: 'http://127.0.0.1:1', token: 'x' }, ['diff', '-f', '-'], text);
  expect(away.code).toBeGreaterThan(1);
});

test('where there is nothing to apply, that is said', async () => {
  for (const text of ['', '# nothing\n', '---\n---\n', 'apiVersion: v1\nkind: List\n'])
    expect(await run(['apply', '-f', '-'], text)).toMatchObject({
      code: 2,
      err: expect.stringContaining('stdin:1: There is no object in it.') as string,
    });
});

const named = (name: string, labels = '{}') =>
  `apiVersion: v1\nkind: ImageStream\nmetadata: { name: ${name}, labels: ${labels} }\n---\n`;

test('pruning deletes what the same set applied before, and nothing else', async () => {
  await applied(named('bystander'));
  await applied(named('one') + named('two', '{ tier: test }') + named('three'), '--prune=shop');
  await applied(named('other'), '--prune=another');
  const rest = ['apply', '-f', '-', '--prune=shop'];
  const tried = await run([...rest, '--dry-run=server'], named('one'));
  expect(tried.out).toContain('imagestream/default/two pruned (server dry run)\n');
  expect((await run([...rest, '-l', 'tier=test'], named('one'))).out).toBe(
    'imagestream/one unchanged\nimagestream/default/two pruned\n',
  );
  const broken = await run(rest, `${named('one')}kind: ImageStream\napiVersion: v7\n`);
  expect(broken.err).toContain('nothing is pruned');
  expect((await run(rest, named('one'))).out).toBe(
    'imagestream/one unchanged\nimagestream/default/three pruned\n',
  );
  const left = (await run(['get', 'is', '-o', 'name'])).out;
  for (const kept of ['bystander', 'one', 'other']) expect(left).toContain(`imagestream/${kept}\n`);
});

test('objects in a file need no order: what another one needs comes first', async () => {
  const alias = `apiVersion: v1
kind: ImageStream
metadata: { name: needy }
spec:
  tags:
  - name: copy
    from: { kind: ImageStreamTag, name: "needed:1" }
---
`;
  expect(await applied(alias + named('needed'))).toBe(
    'imagestream/needed created\nimagestream/needy created\n',
  );
});

test('a template is filled in from -p and files; what is left out has its default', async () => {
  const template = `apiVersion: template.openshift.io/v1
kind: Template
metadata: { name: example }
labels: { template: example }
parameters:
- { name: NAME, required: true }
- { name: VERSION, value: "1.0" }
- { name: SECRET, generate: expression, from: "[a-z]{8}" }
objects:
- apiVersion: v1
  kind: Service
  metadata: { name: "\${NAME}" }
- apiVersion: v1
  kind: ImageStream
  metadata: { name: "\${NAME}" }
  spec:
    tags:
    - name: "\${VERSION}"
      from: { kind: DockerImage, name: "quay.io/shop/\${NAME}:\${VERSION}" }
`;
  const refused = await run(['apply', '-f', '-'], template);
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.err).toContain('stdin:6: Parameter NAME is required: give -p NAME=VALUE.');
  const file = join(folder, 'parameters');
  await writeFile(file, '# a comment\nNAME=filled\nVERSION=3.1,b\n');
  const { out, err } = await run(['apply', '-f', '-', '--param-file', file, '-p', 'VERSION=3.1'], template);
  expect(out).toBe('imagestream/filled created\n');
  expect(err).toBe('# stdin:10: skipped Service/filled: Sluice keeps no Service\n');
  const exported = (await run(['export', 'is/filled'])).out;
  expect(exported).toContain('template: example');
  expect(exported).toContain('name: quay.io/shop/filled:3.1');
  expect((await run(['apply', '-f', '-', '-p', 'NAM=x'], template)).err).toContain('no template'.slice(3));
});

test('what the server refuses is told with file and line', async () => {
  const { code, err } = await run(['apply', '-f', '-'], `# a comment\n${named('Upper')}`);
  expect(code).toBe(2);
  expect(err).toMatch(/^error: stdin:2: "Upper" is no image stream name/);
});
