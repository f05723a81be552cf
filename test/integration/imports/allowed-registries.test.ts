import { expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const open = await startSluice();
const narrow = await startSluice({
  DATABASE_URL: open.databaseUrl,
  SLUICE_ALLOWED_REGISTRIES_FOR_IMPORT: `quay.io,${registry.host}/good,plain.example`,
});

const place = (path: string) => `${registry.host}/${path}`;

/** What the gateway with an allow-list says to a mutation. */
async function refusal(field: string, input: object) {
  const { [field]: payload } = await narrow.data(mutation(field, '__typename'), {
    input: { namespace: 'default', ...input },
  });
  return payload.userErrors[0];
}

const docker = (name: string) => ({ kind: 'DOCKER_IMAGE', name });
const forbidden = (...path: string[]) => ({
  code: 'FORBIDDEN',
  path,
  message: expect.stringContaining('SLUICE_ALLOWED_REGISTRIES_FOR_IMPORT'),
});

test('a source that is not allowed is refused wherever it can be written', async () => {
  const name = place('bad/app:1');
  expect(await refusal('setImageTag', { stream: 'a', tag: 't', source: docker(name) })).toMatchObject(
    forbidden('input', 'source', 'name'),
  );
  const tags = [{ name: 't', source: docker(name) }];
  expect(await refusal('applyImageStream', { name: 'a', tags })).toMatchObject(
    forbidden('input', 'tags', '0', 'source', 'name'),
  );
  expect(
    await refusal('applyImageStream', { name: 'a', dockerImageRepository: place('bad/app') }),
  ).toMatchObject(forbidden('input', 'dockerImageRepository'));
  const from = { stream: 'a', tag: 't', from: name, confirm: true, insecure: true };
  expect(await refusal('importImages', from)).toMatchObject(forbidden('input', 'from'));
  const whole = { stream: 'a', repository: place('bad/app'), confirm: true, insecure: true };
  expect(await refusal('importImages', whole)).toMatchObject(forbidden('input', 'repository'));
  expect(await narrow.data('{ imageStream(namespace: "default", name: "a") { name } }')).toEqual({
    imageStream: null,
  });
});

test('a name without a registry is refused when no registry that is searched is allowed', async () => {
  expect(await refusal('setImageTag', { stream: 'a', tag: 't', source: docker('redis') })).toMatchObject(
    forbidden('input', 'source', 'name'),
  );
});

test('port 80 is usual for all tags of a stream whose imports may be insecure', async () => {
  const tags = [{ name: 't', source: docker('plain.example:80/app:1') }];
  const annotations = [{ key: 'openshift.io/image.insecureRepository', value: 'true' }];
  const path = forbidden('input', 'tags', '0', 'source', 'name');
  expect(await refusal('applyImageStream', { name: 'plain', tags })).toMatchObject(path);
  expect(await refusal('applyImageStream', { name: 'plain', tags, annotations })).toBeUndefined();
  const more = { stream: 'plain', tag: 'u', source: docker('plain.example:80/other:1') };
  expect(await refusal('setImageTag', more)).toBeUndefined();
  const secure = {
    name: 'plain',
    annotations: [],
    tags: [{ name: 't', source: docker('plain.example:80/third:1') }],
  };
  expect(await refusal('applyImageStream', secure)).toMatchObject(path);
});

test('what the list allows is imported', async () => {
  const digest = await pushImage(registry.host, 'good/app:1');
  const { results } = await narrow.mutate(
    'importImages',
    {
      namespace: 'default',
      stream: 'good',
      from: place('good/app:1'),
      tag: 't',
      confirm: true,
      insecure: true,
    },
    'results { outcome image { digest } }',
  );
  expect(results).toEqual([{ outcome: 'MOVED', image: { digest } }]);
});

test('what a stream has from a repository may stay and change, but is imported no more', async () => {
  const digest = await pushImage(registry.host, 'bad/old:1');
  const input = {
    namespace: 'default',
    stream: 'old',
    from: place('bad/old:1'),
    tag: 't',
    confirm: true,
    insecure: true,
  };
  await open.mutate('importImages', input, 'results { outcome }');

  const next = { stream: 'old', tag: 'u', source: docker(place('bad/old:2')), insecure: true };
  expect(await refusal('setImageTag', next)).toBeUndefined();
  const other = { ...next, source: docker(place('bad/older:2')) };
  expect(await refusal('setImageTag', other)).toMatchObject({ code: 'FORBIDDEN' });

  const { results } = await narrow.mutate(
    'importImages',
    { namespace: 'default', stream: 'old', tag: 't' },
    'results { outcome reason imageTag { current { digest } conditions { status reason } } }',
  );
  expect(results).toEqual([
    {
      outcome: 'FAILED',
      reason: 'Forbidden',
      imageTag: { current: { digest }, conditions: [{ status: 'FALSE', reason: 'Forbidden' }] },
    },
  ]);
});
