import { createHmac } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { buildConfig } from '../../support/building.js';
import { startSluice } from '../../support/sluice.js';
import { eventsTold } from '../../support/events-told.js';

const keys = `one:${Buffer.alloc(32, 1).toString('base64')}`;
const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS: keys });

const git = { uri: 'https://github.com/org/web.git', ref: 'main' };
beforeAll(async () => {
  await sluice.mutate('createNamespace', { name: 'shop' }, 'cursor');
  const opaque = [{ key: 'WebHookSecretKey', value: 'kept-elsewhere' }];
  await sluice.mutate(
    'putSecret',
    { namespace: 'shop', name: 'hook', data: { opaque } },
    'secret { type keys }',
  );
  const triggers = [
    { type: 'GITHUB', secret: 's3cret' },
    { type: 'GITLAB', secretReference: 'hook' },
    { type: 'BITBUCKET', secret: 's3cret' },
    { type: 'GENERIC', secret: 'plain' },
    { type: 'GENERIC', secret: 'with-env', allowEnv: true },
  ];
  const spec = { source: { git }, strategy: { docker: {} } };
  await sluice.mutate(
    'applyBuildConfig',
    buildConfig('web', { triggers, spec, runPolicy: 'PARALLEL' }),
    'outcome',
  );
});

const send = async (
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
  config = 'web',
): Promise<{
  status: number;
  answer: { build?: string | null; warning?: string | null; errors?: { message: string }[] };
}> => {
  const response = await fetch(
    `${sluice.address}/apis/build.openshift.io/v1/namespaces/shop/buildconfigs/${config}/webhooks/${path}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
  );
  return { status: response.status, answer: (await response.json()) as never };
};
const lastVersion = async (): Promise<string> =>
  (await sluice.data('{ buildConfig(namespace: "shop", name: "web") { lastVersion } }')).buildConfig
    .lastVersion;
const build = async (name: string) =>
  (
    await sluice.data(
      `query ($name: String!) { build(namespace: "shop", name: $name) { causes { type message } revision { commit message author { name } }
         spec { strategy { docker { env { name value } } } } startedBy { kind name } } }`,
      { name },
    )
  ).build;

const commit = 'a'.repeat(40);
const push = {
  ref: 'refs/heads/main',
  after: commit,
  head_commit: { id: commit, message: 'Mend it', author: { name: 'Ann', email: 'ann@example.com' } },
};

test('a push that GitHub tells of starts a build of that commit, exactly one however often it is delivered', async () => {
  const headers = { 'x-github-event': 'push', 'x-github-delivery': 'd-1' };
  const all = await Promise.all([1, 2, 3, 4].map(() => send('s3cret/github', push, headers)));
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([202]));
  expect(new Set(all.map(({ answer }) => answer.build))).toEqual(new Set(['web-1']));
  expect(await lastVersion()).toBe('1');
  expect(await build('web-1')).toMatchObject({
    causes: [{ type: 'GITHUB', message: 'GitHub webhook' }],
    revision: { commit, message: 'Mend it', author: { name: 'Ann' } },
    startedBy: { kind: 'SYSTEM', name: 'webhook' },
  });
  const [{ cause }] = await eventsTold(
    sluice,
    '{ events(types: ["build.created"], first: 1) { nodes { cause { kind message requestId } } } }',
  );
  expect(cause).toMatchObject({ kind: 'WEBHOOK', message: 'GitHub webhook: aaaaaaaaaaaa' });
});

test('without the id of its delivery, the same push would start a build each time', async () => {
  const before = Number(await lastVersion());
  for (let times = 0; times < 3; times++) await send('s3cret/github', push, { 'x-github-event': 'push' });
  expect(Number(await lastVersion())).toBe(before + 3);
});

test('a push to another branch, a deletion and a ping start no build, and say so', async () => {
  const before = await lastVersion();
  for (const [body, headers, warning] of [
    [{ ...push, ref: 'refs/heads/other' }, {}, 'The push was to refs/heads/other; what is built is main.'],
    [{ ...push, deleted: true }, {}, 'refs/heads/main was deleted.'],
    [
      { zen: 'Keep it logically awesome.' },
      { 'x-github-event': 'ping' },
      'x-github-event "ping" is no push.',
    ],
  ] as const) {
    const { status, answer } = await send('s3cret/github', body, headers);
    expect({ status, answer }).toEqual({ status: 200, answer: { build: null, warning } });
  }
  expect(await lastVersion()).toBe(before);
});

test('all who may not are told the same, and a body that is none is refused', async () => {
  const signed = (secret: string, algorithm = 'sha256') =>
    `${algorithm}=${createHmac(algorithm, secret).update(JSON.stringify(push)).digest('hex')}`;
  const answers = [
    await send('wrong/github', push),
    await send('s3cret/github', push, {}, 'missing'),
    await send('s3cret/gitlab', push),
    await send('s3cret/nonsense', push),
    await send('s3cret/github', push, { 'x-hub-signature-256': signed('other') }),
    await send('s3cret/github', push, { 'x-hub-signature-256': 'sha256=' }),
    await send('s3cret/github', push, { 'x-hub-signature': signed('s3cret', 'sha1') }),
  ];
  for (const { status, answer } of answers) {
    expect(status).toBe(401);
    expect(answer.errors?.[0]?.message).toBe('There is no webhook of this definition, type and secret.');
  }
  expect((await send('s3cret/github', '{"ref":')).status).toBe(400);
  expect((await send('s3cret/github', { ref: 7 })).status).toBe(400);
  expect((await send('s3cret/github', push, { 'x-hub-signature-256': signed('s3cret') })).status).toBe(202);
});

test('GitLab, with a secret that is kept elsewhere, and Bitbucket start builds too', async () => {
  const gitlab = {
    ref: 'refs/heads/main',
    checkout_sha: commit,
    commits: [{ id: commit, message: 'x', author: { name: 'Bo' } }],
  };
  const first = await send('kept-elsewhere/gitlab', gitlab, { 'x-gitlab-event': 'Push Hook' });
  expect(first).toMatchObject({ status: 202, answer: { warning: null } });
  const change = {
    new: { name: 'main', target: { hash: commit, message: 'y', author: { raw: 'Cy <cy@example.com>' } } },
  };
  const second = await send(
    's3cret/bitbucket',
    { push: { changes: [change] } },
    { 'x-event-key': 'repo:push' },
  );
  expect(await build(second.answer.build ?? '')).toMatchObject({
    causes: [{ type: 'BITBUCKET' }],
    revision: { commit, author: { name: 'Cy' } },
  });
});

test('any other sender may start a build with nothing at all, and set variables only where it may', async () => {
  expect(await send('plain/generic', '')).toMatchObject({ status: 202, answer: { warning: null } });
  const env = [{ name: 'MODE', value: 'fast' }];
  const may = await send('with-env/generic', { env, git: { ref: 'main', commit } });
  const mayNot = await send('plain/generic', { env });
  const variablesOf = async (name: string | null | undefined) =>
    (await build(name ?? '')).spec.strategy.docker.env as unknown;
  expect(await variablesOf(may.answer.build)).toEqual(env);
  expect(mayNot).toMatchObject({
    status: 202,
    answer: { warning: 'This webhook may set no variables and no options: they were left aside.' },
  });
  expect(await variablesOf(mayNot.answer.build)).toEqual([]);
});

test('the secret of a webhook never comes out, and stays where a definition is applied without it', async () => {
  const query =
    '{ buildConfig(namespace: "shop", name: "web") { triggers { type hasSecret secretReference webhookPath } } }';
  const { buildConfig: config } = await sluice.data(query);
  expect(JSON.stringify(config)).not.toContain('s3cret');
  expect(config.triggers[0]).toMatchObject({ type: 'GITHUB', hasSecret: true });
  const kept: { type: string; secretReference: string | null }[] = config.triggers;
  const triggers = kept.map(({ type, secretReference }, index) => ({
    type,
    secretReference,
    allowEnv: index === 4,
  }));
  const spec = { source: { git }, strategy: { docker: {} } };
  const again = await sluice.mutate(
    'applyBuildConfig',
    buildConfig('web', { triggers, spec, runPolicy: 'PARALLEL' }),
    'outcome',
  );
  expect(again.outcome).toBe('UNCHANGED');
});

test('GitHub’s forms, merges and kin, changes of several branches and a server’s words are understood', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'x-github-event': 'push' };
  const payload = new URLSearchParams({ payload: JSON.stringify(push) }).toString();
  expect(await send('s3cret/github', payload, form)).toMatchObject({ status: 202 });
  const merge = 'b'.repeat(40);
  const merged = { ...push, after: merge, head_commit: { id: merge, message: 'x'.repeat(100_000) } };
  const gogs = { 'x-gogs-event': 'push', 'x-gogs-delivery': 'g-1' };
  const [one, other] = [await send('s3cret/github', merged, gogs), await send('s3cret/github', merged, gogs)];
  expect((await build(one.answer.build ?? '')).revision.commit).toBe(merge);
  expect(other.answer.build).toBe(one.answer.build);
  expect((await send('s3cret/github', {}, { 'x-gogs-event': 'ping' })).status).toBe(200);
  const at = (name: string, hash: string, type = 'branch') => ({ new: { name, type, target: { hash } } });
  const changes = [{ new: null }, at('dev', commit), at('main', merge)];
  const cloud = await send('s3cret/bitbucket', { push: { changes } }, { 'x-event-key': 'repo:push' });
  expect((await build(cloud.answer.build ?? '')).revision.commit).toBe(merge);
  const ref = { id: 'refs/heads/main', displayId: 'main' };
  const moved = { changes: [{ ref, toHash: merge, type: 'UPDATE' }] };
  const server = await send('s3cret/bitbucket', moved, { 'x-event-key': 'repo:refs_changed' });
  expect((await build(server.answer.build ?? '')).revision.commit).toBe(merge);
  for (const [path, body, headers] of [
    ['s3cret/bitbucket', { push: { changes: [at('dev', commit)] } }, {}],
    ['s3cret/bitbucket', { test: true }, { 'x-event-key': 'diagnostics:ping' }],
    ['s3cret/bitbucket', {}, {}],
    ['kept-elsewhere/gitlab', { ref: 'refs/heads/main', after: '0'.repeat(40) }, {}],
    ['kept-elsewhere/gitlab', {}, { 'x-gitlab-event': 'Issue Hook' }],
  ] as const)
    expect(await send(path, body, headers)).toMatchObject({ status: 200, answer: { build: null } });
});

test('what GENERIC cannot read starts a build with a warning; of several refs the one that is built counts', async () => {
  const aside = 'The body is not the JSON or YAML that is read here: it was left aside.';
  for (const body of ['git:\n  ref: main\n', { git: 7 }])
    expect(await send('plain/generic', body)).toMatchObject({ status: 202, answer: { warning: aside } });
  const refs = [
    { ref: 'refs/heads/dev', commit: 'c'.repeat(40) },
    { ref: 'refs/heads/main', commit },
  ];
  const several = await send('plain/generic', { git: { refs } });
  expect((await build(several.answer.build ?? '')).revision.commit).toBe(commit);
  expect(await send('plain/generic', { git: { ref: 'dev', commit } })).toMatchObject({ status: 200 });
  const options = { noCache: true, buildArgs: [{ name: 'V', value: '2' }] };
  const query =
    'query ($name: String!) { build(namespace: "shop", name: $name) { spec { strategy { docker { noCache buildArgs { name value } } } } } }';
  for (const [path, expected] of [
    ['with-env/generic', options],
    ['plain/generic', { noCache: false, buildArgs: [] }],
  ] as const) {
    const { answer } = await send(path, { dockerStrategyOptions: options });
    const { build: found } = await sluice.data(query, { name: answer.build });
    expect(found.spec.strategy.docker).toEqual(expected);
    expect(answer.warning === null).toBe(path === 'with-env/generic');
  }
});

test('what GENERIC tells of git without a branch starts no build, for it may be of any branch', async () => {
  const before = await lastVersion();
  const warning = 'The request names no branch in git.ref; what is built is main.';
  for (const told of [{}, { commit }, { ref: '', commit }, { ref: null, commit }, { refs: [{ commit }] }])
    expect(await send('plain/generic', { git: told })).toEqual({
      status: 200,
      answer: { build: null, warning },
    });
  const both = await send('plain/generic', { git: { refs: [{ commit }, { ref: 'dev', commit }] } });
  expect(both.answer.warning).toBe('The push was to dev; what is built is main.');
  expect(await lastVersion()).toBe(before);
});

test('a definition that has no git is built by GENERIC whatever that tells of git', async () => {
  const source = { dockerfile: 'FROM scratch' };
  const triggers = [{ type: 'GENERIC', secret: 'plain' }];
  const input = buildConfig('inline', { triggers, spec: { source, strategy: { docker: {} } } });
  await sluice.mutate('applyBuildConfig', input, 'outcome');
  expect(await send('plain/generic', { git: { commit } }, {}, 'inline')).toEqual({
    status: 202,
    answer: { build: 'inline-1', warning: null },
  });
});

test('a variable of a sender that would come from elsewhere is refused, and not taken for an empty one', async () => {
  const before = await lastVersion();
  const env = [{ name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'hook', key: 'WebHookSecretKey' } } }];
  const { status, answer } = await send('with-env/generic', { env, git: { ref: 'main', commit } });
  expect(status).toBe(400);
  expect(answer.errors?.[0]?.message).toBe(
    "The variable TOKEN has a valueFrom: a webhook's sender gives values alone. Write value.",
  );
  expect(await lastVersion()).toBe(before);
});

test('a body that is too large, and another method, are refused alike wherever they are sent', async () => {
  for (const config of ['web', 'missing']) {
    expect((await send('s3cret/github', ' '.repeat(26 * 1024 * 1024), {}, config)).status).toBe(413);
    const path = `/apis/build.openshift.io/v1/namespaces/shop/buildconfigs/${config}/webhooks/s3cret/github`;
    expect((await fetch(`${sluice.address}${path}`)).status).toBe(405);
  }
});
