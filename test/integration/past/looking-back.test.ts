import { expect, test } from 'vitest';
import { run } from '../../../src/cli/program/run.js';
import { pushImage, pushIndex } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const server = await startSluice();

/** Runs the command line in this process against the server. */
async function sluice(...words: string[]) {
  let out = '';
  let err = '';
  const code = await run(words, {
    env: {
      SLUICE_URL: server.address,
      SLUICE_TOKEN: server.token,
      SLUICE_CONFIG: '/nonexistent/config.json',
    },
    signal: new AbortController().signal,
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    writeError: (text) => (err += text),
    readInput: () => Promise.resolve(undefined),
  });
  return { code, out, err };
}

/** Pushes and imports what `web:prod` is next; resolves to its digest and the time since when it is that. */
async function release(version: string) {
  const digest = await pushImage(registry.host, 'team/web:prod', {
    env: [`VERSION=${version}`],
    labels: { version },
    files: { 'etc/reference': 'same' },
  });
  const { imageStream } = await server.mutate(
    'importImages',
    {
      namespace: 'default',
      stream: 'web',
      tag: 'prod',
      from: `${registry.host}/team/web:prod`,
      insecure: true,
      confirm: true,
    },
    'imageStream { tag(name: "prod") { current { createdAt } } }',
  );
  return { digest, at: imageStream.tag.current.createdAt as string };
}
const [first, second] = [await release('1'), await release('2')];

test('get, describe and history show what there was at a time', async () => {
  for (const words of [
    ['get', 'istag', 'web:prod'],
    ['get', 'istag'],
    ['describe', 'is/web'],
    ['describe', 'istag/web:prod'],
    ['history', 'web:prod'],
  ]) {
    const { code, out } = await sluice(...words, '--as-of', first.at);
    expect({ words, code }).toEqual({ words, code: 0 });
    expect(out).toContain(first.digest);
    expect(out).not.toContain(second.digest);
    expect((await sluice(...words)).out).toContain(second.digest);
  }
  expect((await sluice('get', 'is', '--as-of', first.at, '-o', 'name')).out).toBe('imagestream/web\n');
  expect((await sluice('get', 'is', '-o', 'name', '--as-of', '2h')).out).toBe('');
  expect(await sluice('get', 'istag', 'web:prod', '--as-of', '2h')).toMatchObject({ code: 3, out: '' });
  const image = `web@${second.digest.slice(0, 20)}`;
  expect(await sluice('get', 'isimage', image, '--as-of', first.at)).toMatchObject({ code: 3 });
});

test.each([
  [['get', 'is', '--as-of', 'yesterday'], /“yesterday” is no time/],
  [['get', 'namespace', '--as-of', '2h'], /--as-of is for is, istag and isimage/],
  [['get', 'is', '--as-of', '2999-01-01'], /yet to come/],
  [['compare', 'web:prod', 'web:prod@{soon}'], /“soon” is no time/],
  [['compare', 'web:prod', 'web:prod@{1000}'], /too far back/],
])('%j is a mistake that is told, with exit code 2', async (words, message) => {
  const { code, out, err } = await sluice(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});

test('compare shows what is different between two points of a history, however they are named', async () => {
  const { out } = await sluice('compare', 'web:prod@{1}', 'web:prod');
  expect(await sluice('diff', 'web:prod@{1}', 'web:prod')).toMatchObject({ code: 0, out });
  expect((await sluice('diff', 'web:prod')).err).toContain('or two images to compare');
  const [minus, plus, size, ...rest] = out.split('\n');
  expect(minus).toBe(`--- web:prod@{1} ${first.digest}`);
  expect(plus).toBe(`+++ web:prod ${second.digest}`);
  expect(size).toMatch(/^Size: \d+ B → \d+ B \(\+0 bytes\)$/);
  expect(rest.slice(0, 6)).toEqual([
    'Environment:',
    '  - VERSION=1',
    '  + VERSION=2',
    'Labels:',
    '  - version=1',
    '  + version=2',
  ]);
  expect(rest[6]).toMatch(/^Layers: 1 shared \(.*\), 1 of them a common base$/);
  const json = async (a: string, b: string) => (await sluice('compare', a, b, '-o', 'json')).out;
  const named = await json(first.digest, second.digest);
  expect(JSON.parse(named)).toMatchObject({ same: false, a: { digest: first.digest } });
  expect(await json(`web:prod@{${first.at}}`, `web@${second.digest.slice(7, 20)}`)).toBe(named);
  expect((await sluice('compare', 'web:prod', second.digest)).out).toContain('They are the same image.');
  expect(await sluice('compare', 'web:prod', 'web:prod@{2}')).toMatchObject({ code: 3, out: '' });
  expect(await sluice('compare', 'web:prod', `sha256:${'0'.repeat(64)}`)).toMatchObject({ code: 3, out: '' });
});

test('compare goes through two indexes platform by platform', async () => {
  for (const [tag, platforms] of [
    ['a', ['linux/amd64', 'linux/arm64']],
    ['b', ['linux/amd64', 'linux/s390x']],
  ] as const) {
    await pushIndex(registry.host, `team/multi:${tag}`, platforms, { env: [`END=${tag}`] });
    await server.mutate(
      'importImages',
      {
        namespace: 'default',
        stream: 'multi',
        tag,
        from: `${registry.host}/team/multi:${tag}`,
        insecure: true,
        confirm: true,
        importMode: 'PRESERVE_ORIGINAL',
      },
      'results { outcome }',
    );
  }
  const { out } = await sluice('compare', 'multi:a', 'multi:b');
  expect(out).toMatch(/\n! linux\/amd64 sha256:\w+ → sha256:\w+\n {4}Size: /);
  expect(out).toMatch(/\n {6}- END=a\n {6}\+ END=b\n/);
  expect(out).toMatch(/\n- linux\/arm64 sha256:\w+\n/);
  expect(out).toMatch(/\n\+ linux\/s390x sha256:\w+\n/);
});
