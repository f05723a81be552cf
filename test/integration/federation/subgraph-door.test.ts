import { expect, test } from 'vitest';
import { compose } from '../../../src/composition/index.js';
import { createToken } from '../../../src/viewer/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { scansSdl, startImageScans } from '../../support/partners/image-scans.js';
import { otherGateway } from '../../support/partners/other-gateway.js';
import { mapImage } from '../../support/images/mapped-image.js';
import { startSluice } from '../../support/sluice.js';

const credential = 'a-token-of-the-other-gateway';
const sluice = await startSluice({ SLUICE_SUBGRAPH_TOKEN: credential });
await sluice.mutate(
  'applyImageStream',
  { namespace: 'default', name: 'web', tags: [] },
  'imageStream { name }',
);
const digest = await mapImage(sluice, 'prod', 'one');

const headers = {
  'content-type': 'application/json',
  authorization: `Bearer ${sluice.token}`,
  'x-sluice-subgraph-token': credential,
};

/** What /subgraph answers. */
async function ask(query: string, variables: object = {}, given: Record<string, string> = headers) {
  const response = await fetch(`${sluice.address}/subgraph`, {
    method: 'POST',
    headers: given,
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    ...((await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { extensions: { code: string } }[];
    }),
  };
}

const entities =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Image { digest size } ... on Namespace { name } } }';

test('it is closed to all without its token, to all without a viewer, and where no token is set', async () => {
  const { 'content-type': type, authorization } = headers;
  const stranger = { 'content-type': type, authorization };
  expect((await ask('{ _service { sdl } }', {}, stranger)).status).toBe(401);
  expect(
    (await ask('{ _service { sdl } }', {}, { ...headers, 'x-sluice-subgraph-token': 'guess' })).status,
  ).toBe(401);
  expect((await ask('{ _service { sdl } }', {}, { ...headers, authorization: 'Bearer guess' })).status).toBe(
    401,
  );
  const closed = await startSluice();
  const answer = await fetch(`${closed.address}/subgraph`, { method: 'POST', headers, body: '{}' });
  expect(answer.status).toBe(404);
  // And the public graph knows nothing of it.
  expect((await sluice.ask('{ _service { sdl } }')).errors?.[0]?.message).toContain('_service');
  expect((await sluice.ask(entities, { r: [] })).errors?.length).toBeGreaterThan(0);
});

test('entities are found by each of their keys; of a representation nothing else is believed', async () => {
  const r = [
    { __typename: 'Image', digest, size: '666', mediaType: 'forged' },
    { __typename: 'Image', digest: `sha256:${'0'.repeat(64)}` },
    { __typename: 'Namespace', name: 'default' },
  ];
  const { data } = await ask(entities, { r });
  expect(data).toEqual({ _entities: [{ digest, size: '30' }, null, { name: 'default' }] });
});

test.each([
  ['more than a thousand', Array.from({ length: 1_001 }, () => ({ __typename: 'Image', digest }))],
  ['a type that is no entity', [{ __typename: 'Secret', id: 'x' }]],
  ['a key that is none', [{ __typename: 'Image', size: 1 }]],
  ['no object at all', ['Image']],
])('representations of %s are refused', async (_, r) => {
  expect((await ask(entities, { r })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('each entity is read with the rights of the viewer, not of the gateway', async () => {
  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
  const stranger = await createToken(db, 'nobody');
  const { data } = await ask(
    entities,
    { r: [{ __typename: 'Namespace', name: 'default' }] },
    { ...headers, authorization: `Bearer ${stranger}` },
  );
  expect(data).toEqual({ _entities: [null] });
});

test('a gateway of another make serves our part beside that of a partner', async () => {
  const scans = await startImageScans();
  const { data } = await ask('{ _service { sdl } }');
  const { sdl } = data?.['_service'] as { sdl: string };
  const composed = compose([
    { name: 'sluice', sdl },
    { name: 'scans', sdl: scansSdl },
  ]);
  if (composed.errors) throw new Error(JSON.stringify(composed.errors));
  await using gateway = otherGateway(composed.supergraphSdl, {
    sluice: { url: `${sluice.address}/subgraph`, headers },
    scans: { url: scans.url },
  });
  const response = await gateway.fetch('http://gateway/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ image(digest: "${digest}") { size scan { critical } } imageStream(namespace: "default", name: "web") { name } }`,
    }),
  });
  expect(await response.json()).toEqual({
    data: { image: { size: '30', scan: { critical: 2 } }, imageStream: { name: 'web' } },
  });
});
