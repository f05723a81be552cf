import { expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { startSluice } from '../support/sluice.js';

const server = await startSluice();
const env = {
  SLUICE_URL: server.address,
  SLUICE_TOKEN: server.token,
  SLUICE_CONFIG: '/nonexistent/config.json',
};
const sluice = (...words: string[]) => runCli(words, env);

await sluice('create', 'is', 'web');
await sluice('create', 'is', 'api');
await runCli(
  ['apply', '-f', '-'],
  env,
  JSON.stringify({
    apiVersion: 'build.openshift.io/v1',
    kind: 'BuildConfig',
    metadata: { name: 'web' },
    spec: {
      source: { git: { uri: 'https://example.com/web.git' } },
      strategy: { type: 'Docker', dockerStrategy: {} },
      output: { to: { kind: 'ImageStreamTag', name: 'web:latest' } },
    },
  }),
);

test.each([
  ['get', 'is,bc'],
  ['get', 'all'],
])('%s %s lists one kind below the other, each name with its kind', async (...words) => {
  const { code, out } = await sluice(...words);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^NAME +IMAGE REPOSITORY +[^]*^imagestream\/api$[^]*^imagestream\/web$[^]*\n\nNAME +TYPE [^]*^buildconfig\/web /m,
  );
});

test('several things are listed by kind/name, or by their names behind one kind', async () => {
  expect((await sluice('get', 'is/web', 'bc/web', '-o', 'name')).out).toBe(
    'imagestream/web\nbuildconfig/web\n',
  );
  const { out } = await sluice('get', 'is', 'web', 'api');
  expect(out.match(/^NAME /gm)).toHaveLength(1);
  expect(out).toMatch(/^imagestream\/web$[^]*^imagestream\/api$/m);
  const asData: unknown = JSON.parse((await sluice('get', 'is,bc', 'web', '-o', 'json')).out);
  expect(asData).toMatchObject([
    { kind: 'imagestream', name: 'web' },
    { kind: 'buildconfig', name: 'web' },
  ]);
});

test('of several, what does not exist is told behind what does; scripts tell by the code that something lacks', async () => {
  const some = await sluice('get', 'is', 'gone', 'web');
  expect(some.code).toBe(1);
  expect(some.out).toMatch(/^imagestream\/web$/m);
  expect(some.err).toContain('“gone” does not exist');
  const none = await sluice('get', 'is', 'gone', 'lost');
  expect([none.code, none.out]).toEqual([3, '']);
  expect(none.err).toMatch(/“gone” does not exist[^]*“lost” does not exist/);
});

test('one thing is listed as before: its name alone', async () => {
  expect((await sluice('get', 'is/web')).out).toMatch(/^web$/m);
});

test('kinds of which there is nothing are left out; where there is nothing at all, that is said', async () => {
  expect((await sluice('get', 'is,builds')).out).not.toContain('FROM');
  const { code, out, err } = await sluice('get', 'secrets,builds');
  expect([code, out]).toEqual([0, '']);
  expect(err).toMatch(/no secrets[^]*no builds/i);
});

test.each([
  [['get', 'is/web', 'api'], '“api” names no kind'],
  [['get', 'all', 'web'], 'takes no name'],
  [['get', 'is,'], 'a comma too many'],
  [['get', 'is,nonsense'], '“nonsense” is no kind of thing'],
  [['get', 'all', '-A'], 'get bc lists one namespace, and takes no -A: write get bc -n NAMESPACE'],
  [['get', 'sa', '-A'], 'get sa lists one namespace'],
  [['get', 'triggers', '-A'], 'get triggers lists one namespace'],
  [['get', 'sa', 'web'], 'get sa lists all there are'],
])('%j is refused: %s', async (words, message) => {
  const { code, err } = await sluice(...words);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('what an import lacks is said by the names of its options', async () => {
  const missing = await sluice('import-image', 'new:1');
  expect(missing.err).toContain('give --confirm, and --from, to create it.');
  const sourceless = await sluice('import-image', 'web:1');
  expect(sourceless.err).toContain('give --from, and --confirm to make it');
});
