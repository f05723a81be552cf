import { expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice();

const target = (stream: string, tag: string) => ({ namespace: 'default', stream, tag });
const push = (stream: string, tag: string, version: string) =>
  pushImage(registry.host, `team/${stream}:${tag}`, { labels: { version } });
const importing = (stream: string, tag: string) => ({
  ...target(stream, tag),
  from: `${registry.host}/team/${stream}:${tag}`,
  insecure: true,
  confirm: true,
});
const importTag = (stream: string, tag: string) =>
  sluice.mutate('importImages', importing(stream, tag), 'results { outcome reason message }');
const fix = (stream: string, ...immutableTags: string[]) =>
  sluice.mutate('setStreamPolicy', { namespace: 'default', stream, immutableTags }, 'imageStream { name }');
const refusal = async (field: string, input: object) => {
  const { data, errors } = await sluice.ask(mutation(field, '__typename'), { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[field].userErrors[0];
};
const stateOf = async (stream: string, tag: string) => {
  const query = `query ($stream: String!, $tag: String!) { imageTag(namespace: "default", stream: $stream, tag: $tag) {
    immutable { pattern origin } current { revision digest } conditions { status reason message } } }`;
  return (await sluice.data(query, { stream, tag })).imageTag;
};

/** A stream whose tag 1.0 has had two images, and is immutable now. */
async function released(stream: string) {
  await push(stream, '1.0', 'first');
  await importTag(stream, '1.0');
  const second = await push(stream, '1.0', 'second');
  await importTag(stream, '1.0');
  await fix(stream, '1.*');
  return second;
}

test('an import leaves an immutable tag where it points, and its condition says why', async () => {
  const digest = await released('imported');
  await push('imported', '1.0', 'third');
  const { results } = await importTag('imported', '1.0');
  expect(results).toMatchObject([{ outcome: 'FAILED', reason: 'Immutable' }]);
  expect(results[0].message).toContain('"1.*"');
  expect(await stateOf('imported', '1.0')).toMatchObject({
    immutable: { pattern: '1.*', origin: 'STREAM' },
    current: { digest },
    conditions: [{ status: 'FALSE', reason: 'Immutable', message: results[0].message }],
  });
});

test('an import that finds what an immutable tag points at already is a success', async () => {
  await released('same');
  expect((await importTag('same', '1.0')).results).toMatchObject([{ outcome: 'UNCHANGED', reason: null }]);
});

test('an immutable tag may not be moved, rolled back or deleted, nor its stream deleted', async () => {
  await released('bound');
  await push('bound', 'other', 'other');
  await importTag('bound', 'other');
  const source = { kind: 'DOCKER_IMAGE', name: `${registry.host}/team/bound:other` };
  const copy = { kind: 'IMAGE_STREAM_TAG', name: 'other' };
  const before = await stateOf('bound', '1.0');
  const cases: [string, object][] = [
    ['setImageTag', { ...target('bound', '1.0'), source, insecure: true }],
    ['setImageTag', { ...target('bound', '1.0'), source, reference: true }],
    ['setImageTag', { ...target('bound', '1.0'), source: copy }],
    ['setImageTag', { ...target('bound', '1.0'), source: copy, track: true }],
    ['applyImageStream', { namespace: 'default', name: 'bound', tags: [{ name: '1.0', source: copy }] }],
    ['importImages', { ...importing('bound', '1.0'), from: source.name }],
    ['rollbackImageTag', target('bound', '1.0')],
    ['deleteImageTag', target('bound', '1.0')],
    ['deleteImageStream', { namespace: 'default', name: 'bound' }],
  ];
  for (const [field, input] of cases) {
    const error = await refusal(field, input);
    expect(error, `${field} ${JSON.stringify(input)}`).toMatchObject({ code: 'CONFLICT' });
    expect(error.message).toContain('immutableTags of image stream default/bound has "1.*"');
    expect(await stateOf('bound', '1.0')).toEqual(before);
  }
});

test('a tag that follows another stays where it is when it is immutable; the other moves', async () => {
  const first = await push('chain', 'latest', 'first');
  await importTag('chain', 'latest');
  const source = { kind: 'IMAGE_STREAM_TAG', name: 'latest' };
  await sluice.mutate(
    'setImageTag',
    { ...target('chain', 'stable'), source, track: true },
    'imageTag { name }',
  );
  await fix('chain', 'stable');
  const second = await push('chain', 'latest', 'second');
  await importTag('chain', 'latest');
  expect(await stateOf('chain', 'latest')).toMatchObject({ immutable: null, current: { digest: second } });
  expect(await stateOf('chain', 'stable')).toMatchObject({ current: { digest: first } });
});

test('twin: without the policy all of this moves, and is removed', async () => {
  await released('free');
  await fix('free');
  const third = await push('free', '1.0', 'third');
  expect((await importTag('free', '1.0')).results).toMatchObject([{ outcome: 'MOVED' }]);
  expect(await stateOf('free', '1.0')).toMatchObject({ immutable: null, current: { digest: third } });
  for (const field of ['rollbackImageTag', 'deleteImageTag'])
    expect(await refusal(field, target('free', '1.0'))).toBeUndefined();
});

test('a tag that points at nothing yet may be pointed once, whatever its name', async () => {
  await push('once', '0.9', 'only');
  await importTag('once', '0.9');
  await fix('once', '*');
  const digest = await push('once', '1.0', 'only');
  expect((await importTag('once', '1.0')).results).toMatchObject([{ outcome: 'MOVED' }]);
  expect(await stateOf('once', '1.0')).toMatchObject({ current: { digest }, immutable: { pattern: '*' } });
  expect(await refusal('deleteImageTag', target('once', '1.0'))).toMatchObject({ code: 'CONFLICT' });
});

test('a rule of the namespace binds all its streams, and no stream can take it away', async () => {
  await sluice.mutate('createNamespace', { name: 'strict' }, 'namespace { name }');
  await sluice.mutate(
    'setNamespacePolicy',
    { namespace: 'strict', immutableTags: ['v*'] },
    'namespace { name }',
  );
  const source = { kind: 'DOCKER_IMAGE', name: 'quay.io/o/a:1' };
  const tag = { namespace: 'strict', stream: 'app', tag: 'v1', reference: true };
  await sluice.mutate('setImageTag', { ...tag, source }, 'imageTag { name }');
  await sluice.mutate(
    'setStreamPolicy',
    { namespace: 'strict', stream: 'app', immutableTags: ['x'] },
    'imageStream { name }',
  );
  const error = await refusal('setImageTag', { ...tag, source: { ...source, name: 'quay.io/o/a:2' } });
  expect(error).toMatchObject({ code: 'CONFLICT' });
  expect(error.message).toContain('immutableTags of namespace strict has "v*"');
  const { imageStream } = await sluice.data(
    '{ imageStream(namespace: "strict", name: "app") { policy { immutableTags { pattern origin } } } }',
  );
  expect(imageStream.policy.immutableTags).toEqual([
    { pattern: 'v*', origin: 'NAMESPACE' },
    { pattern: 'x', origin: 'STREAM' },
  ]);
});
