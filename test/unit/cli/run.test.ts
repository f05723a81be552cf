import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/program/run.js';
import { startFake } from '../client/fake-server.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-cli-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line in this process. */
async function sluice(words: readonly string[], env: Record<string, string> = {}, input?: string) {
  let out = '';
  let err = '';
  const code = await run(words, {
    env: { SLUICE_CONFIG: join(folder, 'none.json'), ...env },
    signal: new AbortController().signal,
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    writeError: (text) => (err += text),
    readInput: () => Promise.resolve(input),
  });
  return { code, out, err };
}

test.each([
  [[], {}, 'http://127.0.0.1:4000'],
  [[], { SLUICE_URL: 'https://sluice.example.com/graphql' }, 'https://sluice.example.com'],
  [['--server', 'https://example.com/sluice'], {}, 'https://example.com/sluice'],
  [['--server', 'https://example.com/graphiql'], {}, 'https://example.com'],
  [['--server', 'https://example.com/sluice/graphql/'], {}, 'https://example.com/sluice'],
  [['--server', 'https://example.com/my-graphql?a=b#c'], {}, 'https://example.com/my-graphql'],
  [['--server', "https://example.com/ada's"], {}, 'https://example.com/ada%27s'],
  [
    ['--server', 'http://127.0.0.1:8123/'],
    { SLUICE_URL: 'https://sluice.example.com' },
    'http://127.0.0.1:8123',
  ],
])('a subgraph that is begun with %j and %j is for the gateway at %s', async (words, env, gateway) => {
  const place = join(folder, 'scans');
  expect(await sluice(['subgraph', 'init', place, ...words], env)).toMatchObject({ code: 0 });
  expect(await readFile(join(place, 'README.md'), 'utf8')).toContain(`[Sluice](${gateway}/graphiql)`);
  expect(await readFile(join(place, 'src/server.ts'), 'utf8')).toContain(`['SLUICE_URL'] ?? '${gateway}';`);
  await rm(place, { recursive: true });
});

test('a subgraph is called after its folder: where it is published, for whom it answers, and what it adds to images', async () => {
  const place = join(folder, 'Team reports');
  const { out } = await sluice(['subgraph', 'init', place], {});
  expect(out).toContain('sluice subgraph publish team-reports --schema schema.graphql');
  const read = (file: string) => readFile(join(place, file), 'utf8');
  const schema = buildSchema(
    (await read('schema.graphql')).replace(/^extend schema.*/, '').replace(/@key.*(?= \{)/, ''),
  );
  const fieldsOf = (type: string) => Object.keys((schema.getType(type) as GraphQLObjectType).getFields());
  expect(fieldsOf('Image')).toEqual(['digest', 'teamReport']);
  expect(fieldsOf('Query')).toEqual(['imageTeamReports']);
  expect(fieldsOf('ImageTeamReport')).toContain('critical');
  expect(await read('src/schema.ts')).toMatch(/imageTeamReports: [^]*Image: \{ teamReport: \(/);
  expect(await read('src/server.ts')).toContain(`['SUBGRAPH'] ?? 'team-reports'`);
  expect(await read('package.json')).toContain('"name": "team-reports"');
  expect(await read('README.md')).not.toMatch(/subgraph \w+ scans|Image\.scan|digest scan/);
  expect(await sluice(['subgraph', 'init', join(folder, 'digests')], {})).toMatchObject({ code: 2 });
  await rm(place, { recursive: true });
});

test.each(['sluice', 'localhost:4000', 'ftp://sluice.example.com'])(
  'a subgraph is begun for no gateway whose address is %s',
  async (server) => {
    const place = join(folder, 'nowhere');
    const { code, err } = await sluice(['subgraph', 'init', place, '--server', server]);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        `“${server}” is no address of a gateway: begin it with http:// or https://`,
      ) as string,
    });
    await expect(stat(place)).rejects.toThrow('ENOENT');
  },
);

test('the reference in docs is what the definitions say', async () => {
  expect((await sluice(['help', '--markdown'])).out).toBe(await readFile('docs/cli.md', 'utf8'));
});

test.each([
  [['tga', 'a:1', 'b:1'], /unknown command 'tga'[^]*Did you mean tag\?/],
  [['get'], /missing required argument 'kind'[^]*See: sluice get --help/],
  [['label', 'is/web', 'a=b'], /no verb “label”[^]*sluice export is\/NAME/],
  [['projects'], /Instead: sluice get namespaces/],
  [['get', 'is', '-o', 'jsonpath={.a'], /no JSONPath: a brace is not closed/],
  [['mock', '/nowhere'], /\/nowhere cannot be read/],
  [['export'], /Say which: sluice export is\/NAME/],
  [['completion', 'tcsh'], /completion bash, completion zsh or completion fish/],
  [['logout'], /No token is saved/],
  [['get', 'pods'], /“pods” is no kind of thing/],
  [['get', 'is', '-o', 'xml'], /Allowed choices are table, wide, json, yaml, name/],
  [
    ['import-image', 'a@sha256:3823', '--server', 'http://127.0.0.1:1'],
    /by its digest, which never changes: point a tag at it with sluice tag/,
  ],
  [['tag', 'a:1', 'b:1', '--scheduld'], /Did you mean --scheduled\?/],
  [['events', '--server', 'http://127.0.0.1:1'], /--after CURSOR/],
  [['apply', '-f', '/nowhere', '--server', 'http://127.0.0.1:1'], /\/nowhere cannot be read/],
  [['whoami', '--context', 'nowhere'], /no context “nowhere”/],
])('%j is a mistake that is told, with exit code 2', async (words, message) => {
  const { code, out, err } = await sluice(words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});

test('help and examples go to standard output', async () => {
  expect(await sluice(['rollback', '--help'])).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('--to=2h') as string,
  });
});

test('all verbs are listed under headings, each in a line', async () => {
  const { out } = await sluice(['--help']);
  expect(out).toMatch(/^Builds:\n {2}new-build +\S.*\n {2}start-build +\S.*\n {2}logs /m);
  expect(out).toMatch(/^ {2}version +Say which release this is, and that of the server\.$/m);
});

test('the release is that of the package; that of the server is asked for where one is known', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(await sluice(['--version'])).toEqual({ code: 0, out: `Client  ${version}\n`, err: '' });
  await using fake = await startFake((request, response) => {
    const versions: Record<string, string> = { '/version': '9.9.9', '/below/version': '9.9.8' };
    response.end(JSON.stringify({ version: versions[request.url ?? ''] }));
    return true;
  });
  const versionAt = async (url: string) =>
    (await sluice(['version', '-o', 'jsonpath={.server}'], { SLUICE_URL: url })).out;
  expect(await versionAt(fake.url)).toBe('9.9.9\n');
  expect(await versionAt(`${fake.url}/below/graphql`)).toBe('9.9.8\n');
});

test('bash completes verbs, kinds and options with the script that is printed', async () => {
  const script = (await sluice(['completion', 'bash'])).out;
  const complete = (...words: string[]) =>
    execFileSync(
      'bash',
      [
        '-c',
        `${script}\nsluice() { echo "is/$2-app"; }\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sluice; echo "\${COMPREPLY[*]}"`,
        ...['_', ...words],
      ],
      { encoding: 'utf8' },
    ).trim();
  expect(complete('sluice', 'roll')).toBe('rollback rollout');
  expect(complete('sluice', '-n', 'shop', 'get', 'ist')).toBe('istag');
  expect(complete('sluice', '-n', 'shop', 'get', 'is', 'sh')).toBe('shop-app');
  expect(complete('sluice', 'webhook', 'redeliver', 'ci', '--fa')).toBe('--failed');
  expect(complete('sluice', 'tag', '--names')).toBe('--namespace');
  execFileSync('bash', ['-n', '-c', (await sluice(['completion', 'zsh'])).out]);
  expect((await sluice(['completion', 'fish'])).out).toContain('-a rollback -d');
});

test('without a server it says how to log in, with exit code 4', async () => {
  const { code, err } = await sluice(['whoami']);
  expect(code).toBe(4);
  expect(err).toMatch(/SLUICE_URL[^]*sluice login URL --token TOKEN/);
});

test('a login is kept for its owner alone, and only what the server accepts is kept', async () => {
  await using fake = await startFake();
  const env = { SLUICE_CONFIG: join(folder, 'login', 'config.json') };
  expect(await sluice(['login', fake.url, '--token', 'bad'], env)).toMatchObject({ code: 4 });
  await expect(stat(env.SLUICE_CONFIG)).rejects.toThrow('ENOENT');
  expect(await sluice(['login', fake.url, '-n', 'shop'], env, 'good\n')).toMatchObject({ code: 0 });
  expect((await stat(env.SLUICE_CONFIG)).mode & 0o777).toBe(0o600);
  expect(await sluice(['whoami'], env)).toEqual({ code: 0, out: 'ada\n', err: '' });
  expect((await sluice(['context', '-o', 'json'], env)).out).toContain('"namespace": "shop"');
});

test('a token that was logged out with is kept no longer; the server and the namespace are', async () => {
  await using fake = await startFake();
  const env = { SLUICE_CONFIG: join(folder, 'logout.json') };
  await sluice(['login', fake.url, '-n', 'shop', '--token', 'good'], env);
  expect((await sluice(['logout'], env)).out).toContain(`Logged out of ${fake.url}`);
  expect(await readFile(env.SLUICE_CONFIG, 'utf8')).not.toContain('good');
  expect((await sluice(['whoami'], env)).code).toBe(4);
  expect((await sluice(['context', '-o', 'jsonpath={[*].namespace}'], env)).out).toBe('shop\n');
});

test('a saved token goes to no other server than its own', async () => {
  const tokens: (string | undefined)[] = [];
  await using home = await startFake();
  await using stranger = await startFake((request, response) => {
    tokens.push(request.headers.authorization);
    response.end('{"errors": [{"message": "no", "extensions": {"code": "UNAUTHENTICATED"}}]}');
    return true;
  });
  const env = { SLUICE_CONFIG: join(folder, 'stranger.json') };
  await sluice(['login', home.url, '--token', 'good'], env);
  await sluice(['whoami', '--server', stranger.url], env);
  await sluice(['whoami'], { ...env, SLUICE_URL: stranger.url });
  await sluice(['login', stranger.url], env, '');
  expect(tokens).toEqual([undefined, undefined]);
});

test('the environment wins over what was saved, and what is typed over both', async () => {
  await using fake = await startFake();
  const env = { SLUICE_URL: fake.url, SLUICE_TOKEN: 'bad' };
  expect(await sluice(['whoami'], env)).toMatchObject({ code: 4 });
  expect(await sluice(['whoami', '--token', 'good'], env)).toMatchObject({ code: 0, out: 'ada\n' });
});

test('a damaged session is told, not overwritten', async () => {
  const file = join(folder, 'damaged.json');
  await writeFile(file, '{');
  expect(await sluice(['context'], { SLUICE_CONFIG: file })).toMatchObject({
    code: 2,
    err: expect.stringContaining('is damaged') as string,
  });
});

test('expected failures have the exit code of their class', async () => {
  await using fake = await startFake();
  const env = { SLUICE_URL: fake.url, SLUICE_TOKEN: 'good' };
  expect(await sluice(['create', 'ns', 'shop'], env)).toEqual({
    code: 5,
    out: '',
    err: 'error: It exists.\n',
  });
});

test('to prune very many streams says how far it is, beside the data', async () => {
  let pages = 0;
  await using server = await startFake((_, response) => {
    const page = { decisions: [], items: 0, removedTags: [], images: [], userErrors: [], cursor: null };
    const next = ++pages < 45 ? `behind-${String(pages)}` : null;
    response.end(JSON.stringify({ data: { pruneImages: { ...page, next } } }));
    return true;
  });
  const env = { SLUICE_URL: server.url, SLUICE_TOKEN: 'good' };
  const { code, out, err } = await sluice(['prune', 'images'], env);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toBe(
    [
      '# 2,000 streams looked through, and there are more',
      '# 4,000 streams looked through, and there are more',
      'Would prune 0 of 0 items, 0 empty tags and 0 images (0 B). Give --confirm to do it.',
      'Nothing to prune.',
      '',
    ].join('\n'),
  );
});
