import { expect, test } from 'vitest';
import type { TagSource, TagSpec } from '../../../src/domains/image-streams/model.js';
import { trackedTag } from '../../../src/domains/image-streams/rules/names.js';
import { asksAgain, needsImport, specOf } from '../../../src/domains/image-streams/rules/spec.js';

const home = { namespace: 'shop', name: 'ruby' };

const from = (kind: TagSource['kind'], name: string, namespace: string | null = null): TagSource => ({
  kind,
  name,
  namespace,
});
const istag = (name: string, namespace: string | null = null) => from('IMAGE_STREAM_TAG', name, namespace);
const docker = (name: string) => from('DOCKER_IMAGE', name);

const spec = (source: TagSource | null, more: Partial<TagSpec> = {}): TagSpec => ({
  ...specOf({ name: 'v', source }, home),
  ...more,
});

test.each([
  ['nothing, and nothing again', null, null, false],
  ['the same image', docker('foo'), docker('foo'), false],
  ['another image', docker('foo'), docker('bar'), true],
  ['a source where there was none', null, istag('other:latest', 'away'), true],
  ['no source where there was one', istag('other:latest'), null, true],
  ['another namespace than the own', istag('other:latest'), istag('other:latest', 'away'), true],
  ['another namespace than another', istag('other:latest', 'far'), istag('other:latest', 'away'), true],
  ['the own namespace, left out', istag('other:latest', 'far'), istag('other:latest'), true],
  ['another name in the own namespace', istag('other:latest'), istag('other:other', 'shop'), true],
  [
    'the same, and the own namespace written out',
    istag('other:latest'),
    istag('other:latest', 'shop'),
    false,
  ],
  ['the same, and the own namespace left out', istag('other:latest', 'shop'), istag('other:latest'), false],
  ['the same name of another kind', docker('other:latest'), istag('other:latest'), false],
] as const)('%s: it is looked at again: %5$s', (_, old, next, expected) => {
  expect(asksAgain(spec(old), spec(next), home.namespace)).toBe(expected);
});

test('a mode of import, a plain reference and a generation of 0 ask again; schedule, policy and annotations do not', () => {
  const old = spec(docker('foo'));
  const asks = (more: Partial<TagSpec>, generation?: bigint) =>
    asksAgain(old, { ...old, ...more }, home.namespace, generation);
  expect(asks({ importMode: 'PRESERVE_ORIGINAL' })).toBe(true);
  expect(asks({ reference: true })).toBe(true);
  expect(asks({}, 0n)).toBe(true);
  expect(asks({ scheduled: true, referencePolicy: 'LOCAL', annotations: { a: 'b' }, insecure: true })).toBe(
    false,
  );
});

test.each([
  ['never imported', docker('app:1'), 2n, undefined, undefined, true],
  ['an item of an older specification', docker('app:1'), 2n, 1n, undefined, true],
  ['an item of this specification', docker('app:1'), 2n, 2n, undefined, false],
  ['an item of a newer one, pushed since', docker('app:1'), 2n, 3n, undefined, false],
  ['tried for this specification, and failed', docker('app:1'), 2n, 1n, 2n, false],
  ['tried for an older one, and failed', docker('app:1'), 2n, 1n, 1n, true],
  ['another tag', istag('2.0'), 2n, undefined, undefined, false],
  ['an image of a stream', from('IMAGE_STREAM_IMAGE', 'ruby@sha256:ab'), 2n, undefined, undefined, false],
] as const)('%s: it waits for an import: %6$s', (_, source, generation, item, tried, expected) => {
  expect(needsImport(spec(source, { generation }), item, tried)).toBe(expected);
});

test('a plain reference waits for no import, and no more does a tag without specification', () => {
  expect(needsImport(spec(docker('app:1'), { reference: true, generation: 2n }), undefined, undefined)).toBe(
    false,
  );
  expect(needsImport(null, undefined, undefined)).toBe(false);
});

test.each([
  ['no source', null, null],
  ['an image of the stream', from('IMAGE_STREAM_IMAGE', 'ruby@sha256:ab'), null],
  ['an external image', docker('2.0'), null],
  ['a tag by its name alone', istag('2.0'), '2.0'],
  ['a tag with its stream', istag('ruby:2.0'), '2.0'],
  ['a tag with its stream and namespace', istag('ruby:2.0', 'shop'), '2.0'],
  ['a tag of another stream', istag('python:2.0'), null],
  ['a tag of a stream of that name in another namespace', istag('ruby:2.0', 'away'), null],
  ['a tag alone, of another namespace', istag('2.0', 'away'), null],
] as const)('%s: what is followed is %3$s', (_, source, expected) => {
  expect(trackedTag(source, home)).toBe(expected);
});

test('a tag that follows another follows it as a plain reference, too', () => {
  expect(specOf({ name: 'v', source: istag('2.0'), reference: true }, home).tracks).toBe('2.0');
});
