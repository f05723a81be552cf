import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../../src/standalone/free-port.js';
import { pushImage } from '../../support/images.js';
import { importsTold } from '../../support/imports-told.js';
import { startRegistry, type Registry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice({
  SLUICE_DISABLE_SCHEDULED_IMPORT: 'false',
  SLUICE_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`,
});
const port = await freePort();
const host = `127.0.0.1:${String(port)}`;
const secrets: Record<string, string> = {};
let registry: Registry;

beforeAll(async () => {
  for (const provider of ['GENERIC', 'QUAY', 'HARBOR', 'GHCR', 'DOCKER_HUB']) {
    const name = provider.toLowerCase().replace('_', '-');
    const made = await sluice.mutate(
      'createRegistryHook',
      { namespace: 'default', name, provider },
      'registryHook { path } secret',
    );
    expect(made.registryHook.path).toBe(`/hooks/registries/default/${name}`);
    secrets[name] = made.secret;
  }
  const url = `${sluice.address}/hooks/registries/default/generic`;
  const headers = { Authorization: [`Bearer ${secrets['generic'] ?? ''}`] };
  registry = await startRegistry({ port, notifications: [{ url, headers }] });
});
afterAll(() => registry.stop());

const quiet = await startRegistry();
afterAll(() => quiet.stop());

interface Tag {
  readonly current: {
    readonly digest: string;
    readonly cause: { readonly kind: string; readonly message: string };
  };
  readonly moves: { readonly nodes: readonly unknown[] };
}

const tagOf = async (stream: string): Promise<Tag> =>
  (
    await sluice.data(
      `query ($stream: String!) { imageTag(namespace: "default", stream: $stream, tag: "v1") {
        current { digest cause { kind message } } moves { nodes { kind } } } }`,
      { stream },
    )
  ).imageTag;

/** A tag imported once from a registry, and not on schedule. */
async function imported(stream: string, from: string): Promise<string> {
  const digest = await pushImage(from, `team/${stream}:v1`, { labels: { version: '1' } });
  const input = { namespace: 'default', stream, tag: 'v1', from: `${from}/team/${stream}:v1` };
  await sluice.mutate('importImages', { ...input, insecure: true, confirm: true }, 'results { outcome }');
  return digest;
}

const tell = (hook: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${sluice.address}/hooks/registries/default/${hook}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('a real registry that tells of a push has the tag imported that comes from there, and no other', async () => {
  await imported('told', host);
  const other = await imported('untold', host);
  await pushImage(quiet.host, 'team/untold:v1', { labels: { version: '2' } });
  const next = await pushImage(host, 'team/told:v1', { labels: { version: '2' } });
  const tag = await eventually(async () => {
    const found = await tagOf('told');
    return found.current.digest === next ? found : null;
  });
  expect(tag.current.cause).toMatchObject({
    kind: 'WEBHOOK',
    message: expect.stringContaining('the hook generic hinted at it') as string,
  });
  expect((await tagOf('untold')).current.digest).toBe(other);
  const [asked, hinted] = await importsTold(sluice, 'told', 2);
  expect(asked?.cause.kind).toBe('REQUEST');
  expect(hinted).toMatchObject({
    ...{ type: 'image-import.completed', cause: { kind: 'WEBHOOK' } },
    tags: [{ tag: 'v1', outcome: 'MOVED', digest: next }],
  });
});

test('what comes twice has one effect, whether it bears a number or not', async () => {
  await imported('twice', quiet.host);
  const next = await pushImage(quiet.host, 'team/twice:v1', { labels: { version: '2' } });
  const body = { docker_url: `${quiet.host}/team/twice`, updated_tags: ['v1'] };
  for (let time = 0; time < 3; time++)
    expect((await tell(`quay/${secrets['quay'] ?? ''}`, body)).status).toBe(202);
  await eventually(async () => (await tagOf('twice')).current.digest === next);
  await tell(`quay/${secrets['quay'] ?? ''}`, body);
  const settled = `{ imageTag(namespace: "default", stream: "twice", tag: "v1") { nextCheckAt } }`;
  await eventually(async () => (await sluice.data(settled)).imageTag.nextCheckAt === null);
  expect((await tagOf('twice')).moves.nodes).toHaveLength(2);

  const text = JSON.stringify({ registry_package: { name: 'x', package_type: 'container' } });
  const signature = createHmac('sha256', secrets['ghcr'] ?? '')
    .update(text)
    .digest('hex');
  const headers = { 'x-hub-signature-256': `sha256=${signature}`, 'x-github-delivery': 'one' };
  expect(await (await tell('ghcr', text, headers)).json()).toEqual({ tags: 0 });
  expect((await tell('ghcr', text, headers)).status).toBe(202);
});

test('a digest that is told is not believed: the tag goes where the registry has it', async () => {
  const first = await imported('claimed', quiet.host);
  const elsewhere = await pushImage(quiet.host, 'team/claimed:other', { labels: { version: 'other' } });
  const url = `${quiet.host}/team/claimed:v1`;
  const body = {
    type: 'PUSH_ARTIFACT',
    event_data: { resources: [{ digest: elsewhere, tag: 'v1', resource_url: url }] },
  };
  const told = await tell('harbor', body, { authorization: `Bearer ${secrets['harbor'] ?? ''}` });
  expect(await told.json()).toEqual({ tags: 1 });
  const looked = `{ imageTag(namespace: "default", stream: "claimed", tag: "v1") { lastCheckedAt } }`;
  await eventually(async () => (await sluice.data(looked)).imageTag.lastCheckedAt);
  expect((await tagOf('claimed')).current.digest).toBe(first);
});

test('who proves nothing is refused in the same words, be there such a hook or not', async () => {
  const body = { docker_url: `${quiet.host}/team/claimed`, updated_tags: ['v1'] };
  const answers = await Promise.all([
    tell('quay', body),
    tell('quay/wrong', body),
    tell(`quay-2/${secrets['quay'] ?? ''}`, body),
    tell('ghcr', body, { 'x-hub-signature-256': 'sha256=0' }),
    tell('harbor', body, { authorization: `Bearer ${sluice.token}` }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
  const texts = (await Promise.all(answers.map((answer) => answer.json()))) as {
    errors: { message: string }[];
  }[];
  const messages = texts.map(({ errors }) => errors[0]?.message);
  expect(new Set(messages).size).toBe(1);
  // The twin: the same with what belongs to it.
  expect((await tell(`quay/${secrets['quay'] ?? ''}`, body)).status).toBe(202);
  expect((await tell(`quay/${secrets['quay'] ?? ''}`, 'no json')).status).toBe(400);
  expect((await tell(`quay/${secrets['quay'] ?? ''}`, 'x'.repeat(2_000_000))).status).toBe(413);
});

test('a hook is shown without its secret, refused a second time, and deaf once it is deleted', async () => {
  const query =
    '{ namespace(name: "default") { registryHooks { name provider createdBy { name } lastToldAt } } }';
  const { namespace } = await sluice.data(query);
  expect(namespace.registryHooks).toContainEqual({
    name: 'generic',
    provider: 'GENERIC',
    createdBy: { name: 'ada' },
    lastToldAt: expect.any(String) as string,
  });
  const input = { namespace: 'default', name: 'quay', provider: 'QUAY' };
  await expect(sluice.mutate('createRegistryHook', input, 'secret')).rejects.toThrow('CONFLICT');
  await sluice.mutate('deleteRegistryHook', { namespace: 'default', name: 'docker-hub' }, 'deleted');
  expect((await tell(`docker-hub/${secrets['docker-hub'] ?? ''}`, {})).status).toBe(401);
});
