import { afterAll, expect, test } from 'vitest';
import { startHostileRegistry } from '../../support/registries/hostile-registry.js';
import { pushImage } from '../../support/images.js';
import { RegistryContent } from '../../support/registries/registry-content.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

const [first, second] = await Promise.all([startRegistry(), startRegistry()]);
const broken = await startHostileRegistry((_, response) => response.writeHead(500).end());
afterAll(() => broken[Symbol.asyncDispose]());

const searching = await startSluice({ SLUICE_SEARCH_REGISTRIES: `${first.host},${second.host}` });
const selection = `results { tag outcome reason message imageTag { spec { source { name } } current { reference digest cause { message } } } }
  condition { status reason } imageStream { dockerImageRepository }`;

const importFrom = async (sluice: typeof searching, stream: string, from: string, more: object = {}) => {
  const input = { namespace: 'default', stream, from, tag: 'v', insecure: true, confirm: true, ...more };
  return (await sluice.mutate('importImages', input, selection)).results[0];
};

test('a name without a registry is looked for in order, and the item says where it was found', async () => {
  const digest = await pushImage(second.host, 'org/lone:1');
  const found = await importFrom(searching, 'lone', 'org/lone:1');
  expect(found).toMatchObject({
    outcome: 'MOVED',
    imageTag: {
      spec: { source: { name: 'org/lone:1' } },
      current: {
        reference: `${second.host}/org/lone@${digest}`,
        cause: { message: `imported from org/lone:1, found in ${second.host}` },
      },
    },
  });
});

test('once found, it is never looked for elsewhere, though an earlier registry has the name by now', async () => {
  const mine = await pushImage(second.host, 'org/stays:1', { labels: { whose: 'mine' } });
  await importFrom(searching, 'stays', 'org/stays:1');
  const theirs = await pushImage(first.host, 'org/stays:1', { labels: { whose: 'theirs' } });
  const again = await importFrom(searching, 'stays', 'org/stays:1');
  expect(again).toMatchObject({ outcome: 'UNCHANGED', imageTag: { current: { digest: mine } } });

  // The twin: a stream that has found nothing yet takes the first, so it is the memory that keeps the other.
  const fresh = await importFrom(searching, 'fresh', 'org/stays:1');
  expect(fresh.imageTag.current.digest).toBe(theirs);
});

test('a whole repository without a registry is found in order, too, and stays there', async () => {
  await pushImage(second.host, 'org/box:a');
  const input = { namespace: 'default', stream: 'box', repository: 'org/box', insecure: true, confirm: true };
  const { results } = await searching.mutate('importImages', input, selection);
  expect(results).toMatchObject([{ tag: 'a', outcome: 'MOVED' }]);
  await pushImage(first.host, 'org/box:b');
  const again = await searching.mutate('importImages', input, selection);
  expect(again.results).toMatchObject([{ tag: 'a', outcome: 'UNCHANGED' }]);
});

test('a registry that does not clearly say "not found" ends the search', async () => {
  const sluice = await startSluice({ SLUICE_SEARCH_REGISTRIES: `${broken.host},${second.host}` });
  await pushImage(second.host, 'org/hidden:1');
  const stopped = await importFrom(sluice, 'hidden', 'org/hidden:1');
  expect(stopped).toMatchObject({ outcome: 'FAILED', reason: 'InternalError' });
});

test('what no registry has is not found, and the message names those that were asked', async () => {
  const missing = await importFrom(searching, 'missing', 'org/missing:1');
  expect(missing).toMatchObject({
    outcome: 'FAILED',
    reason: 'NotFound',
    message: `org/missing:1 is in none of the registries that are searched: ${first.host}, ${second.host}.`,
  });
});

const source = 'source.invalid/org';
const mirrored = await startSluice({
  SLUICE_REGISTRY_MIRRORS: [
    `${source}=127.0.0.1:1/dead`,
    `${source}=${first.host}/copy-one`,
    `${source}=${second.host}/copy-two`,
  ].join(','),
});

test('mirrors are asked in order past a dead one, and what they have keeps the reference of the source', async () => {
  const both = await pushImage(first.host, 'copy-one/app:1');
  await pushImage(second.host, 'copy-two/app:1');
  const found = await importFrom(mirrored, 'mirrored', `${source}/app:1`);
  expect(found).toMatchObject({
    outcome: 'MOVED',
    imageTag: { current: { digest: both, reference: `${source}/app@${both}` } },
  });
  const later = await pushImage(second.host, 'copy-two/later:1');
  const next = await importFrom(mirrored, 'later', `${source}/later:1`);
  expect(next.imageTag.current.reference).toBe(`${source}/later@${later}`);
});

test('a mirror that gives something else than it names is passed over', async () => {
  const content = new RegistryContent();
  const image = content.image('real');
  content.tag('1', image);
  const lying = await startHostileRegistry((request, response) => {
    content.answerBent(request, response, { body: Buffer.from('{"schemaVersion":2}') });
  });
  const sluice = await startSluice({
    SLUICE_REGISTRY_MIRRORS: `${source}=${lying.host},${source}=${first.host}/copy-one`,
  });
  const digest = await pushImage(first.host, 'copy-one/honest:1');
  const found = await importFrom(sluice, 'honest', `${source}/honest:1`);
  expect(found).toMatchObject({ outcome: 'MOVED', imageTag: { current: { digest } } });
  expect(lying.seen.length).toBeGreaterThan(0);
  await lying[Symbol.asyncDispose]();
});

test('a whole repository is listed and imported by its mirrors', async () => {
  await pushImage(first.host, 'copy-one/set:a');
  const input = {
    namespace: 'default',
    stream: 'set',
    repository: `${source}/set`,
    insecure: true,
    confirm: true,
  };
  const { results, imageStream } = await mirrored.mutate('importImages', input, selection);
  expect(results).toMatchObject([{ tag: 'a', outcome: 'MOVED' }]);
  expect(imageStream.dockerImageRepository).toBe(`${source}/set`);
});

test('when neither the mirrors nor the source have it, the import fails with what the source said', async () => {
  const failed = await importFrom(mirrored, 'none', `${source}/none:1`);
  expect(failed).toMatchObject({ outcome: 'FAILED', reason: 'InternalError' });
  expect(failed.message).toContain('source.invalid');
});

test('without its mirrors the source cannot be had: it was they who gave it', async () => {
  const failed = await importFrom(searching, 'bare', `${source}/app:1`);
  expect(failed).toMatchObject({ outcome: 'FAILED' });
});
