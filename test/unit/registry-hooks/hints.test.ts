import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { formatReference, parseReference } from '../../../src/oci/index.js';
import { Secret } from '../../../src/platform/secret.js';
import { hintsIn, matches } from '../../../src/domains/registry-hooks/hints.js';
import { isProven } from '../../../src/domains/registry-hooks/proof.js';

// The forms are those of the registries' own documentation.
const digest = `sha256:${'1'.repeat(64)}`;
const payloads = {
  DOCKER_HUB: {
    callback_url: 'https://registry.hub.docker.com/u/team/app/hook/1/',
    push_data: { pushed_at: 1417566161, pusher: 'ann', tag: 'v1' },
    repository: { repo_name: 'team/app', name: 'app', namespace: 'team', status: 'Active' },
  },
  QUAY: {
    name: 'app',
    repository: 'team/app',
    namespace: 'team',
    docker_url: 'quay.io/team/app',
    homepage: 'https://quay.io/repository/team/app',
    updated_tags: ['v1', 'latest'],
  },
  HARBOR: {
    type: 'PUSH_ARTIFACT',
    occur_at: 1586922308,
    operator: 'admin',
    event_data: {
      resources: [{ digest, tag: 'v1', resource_url: 'hub.example.com/team/app:v1' }],
      repository: { name: 'app', namespace: 'team', repo_full_name: 'team/app', repo_type: 'private' },
    },
  },
  GHCR: {
    action: 'published',
    registry_package: {
      name: 'App',
      namespace: 'Team',
      package_type: 'CONTAINER',
      package_version: { container_metadata: { tag: { name: 'v1', digest } } },
    },
  },
  GENERIC: {
    events: [
      {
        action: 'push',
        target: { repository: 'team/app', tag: 'v1', digest },
        request: { host: 'registry.example.com:5000' },
      },
      { action: 'pull', target: { repository: 'team/app', tag: 'v1' }, request: { host: 'r.example.com' } },
      { action: 'push', target: { repository: 'team/app', digest }, request: { host: 'r.example.com' } },
    ],
  },
} as const;

test.each([
  ['DOCKER_HUB', ['docker.io/team/app:v1']],
  ['QUAY', ['quay.io/team/app:v1', 'quay.io/team/app:latest']],
  ['HARBOR', ['hub.example.com/team/app:v1']],
  ['GHCR', ['ghcr.io/team/app:v1']],
  ['GENERIC', ['registry.example.com:5000/team/app:v1']],
] as const)('what %s tells is understood, and no digest of it is believed', (provider, expected) => {
  const hints = hintsIn(provider, payloads[provider]);
  expect(hints.map(({ reference }) => formatReference(reference))).toEqual(expected);
});

test('Harbor also tells in the form of CloudEvents, and anybody in a form of one line', () => {
  const { resources } = payloads.HARBOR.event_data;
  const event = { specversion: '1.0', type: 'harbor.artifact.pushed', data: { resources } };
  expect(hintsIn('HARBOR', event)).toHaveLength(1);
  expect(hintsIn('GENERIC', { image: 'registry.example.com/team/app' })).toMatchObject([{ namesTag: false }]);
});

test.each([
  null,
  1,
  'x',
  [],
  {},
  { events: 1 },
  { events: [null] },
  { repository: [] },
  { updated_tags: 'v1' },
])('%j tells of nothing', (body) => {
  for (const provider of ['DOCKER_HUB', 'QUAY', 'HARBOR', 'GHCR', 'GENERIC'] as const)
    expect(hintsIn(provider, body), provider).toEqual([]);
});

test('a hint is for the tags that are imported from there, however they write it', () => {
  const [hint] = hintsIn('DOCKER_HUB', {
    push_data: { tag: 'latest' },
    repository: { repo_name: 'library/redis' },
  });
  const isFor = (source: string) => hint !== undefined && matches(hint, parseReference(source));
  for (const source of ['redis', 'redis:latest', 'docker.io/redis', 'index.docker.io/library/redis:latest'])
    expect(isFor(source), source).toBe(true);
  for (const source of ['redis:7', `redis@${digest}`, 'quay.io/library/redis', 'docker.io/team/redis'])
    expect(isFor(source), source).toBe(false);
});

test('only who has the secret, or signs with it, is heard', () => {
  const secret = new Secret('s3cret');
  const body = Buffer.from('{"a":1}');
  const nothing = { body, inPath: null, authorization: undefined, signature: undefined, number: undefined };
  const signature = (key: string, of = body) =>
    `sha256=${createHmac('sha256', key).update(of).digest('hex')}`;
  const heard = (provider: Parameters<typeof isProven>[0], shown: object) =>
    isProven(provider, secret, { ...nothing, ...shown });
  expect(heard('GHCR', { signature: signature('s3cret') })).toBe(true);
  expect(heard('QUAY', { inPath: 's3cret' })).toBe(true);
  expect(heard('HARBOR', { authorization: 'Bearer s3cret' })).toBe(true);
  expect(heard('HARBOR', { authorization: 's3cret' })).toBe(true);
  for (const provider of ['GHCR', 'QUAY', 'HARBOR', 'DOCKER_HUB', 'GENERIC'] as const)
    for (const shown of [
      {},
      { signature: signature('other') },
      { signature: signature('s3cret', Buffer.from('{"a":2}')) },
      { signature: signature('s3cret').slice(0, 20) },
      { signature: `sha1=${createHmac('sha1', 's3cret').update(body).digest('hex')}` },
      { inPath: 's3cre' },
      { inPath: '' },
      { authorization: 'Bearer ' },
      { authorization: 'Basic s3cret' },
    ])
      expect(heard(provider, shown), `${provider} ${JSON.stringify(shown)}`).toBe(false);
  expect(heard('GHCR', { inPath: 's3cret', authorization: 'Bearer s3cret' })).toBe(false);
});
