import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findSecretToWrite, writeSecret } from '../../../src/domains/secrets/secrets.sql.js';
import { violatedConstraint } from '../../../src/platform/postgres/index.js';
import { newKey, parseKeychain } from '../../../src/platform/read-keychain.js';
import { Secret } from '../../../src/platform/secret.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS: newKey('one').reveal() });
const db = await startDatabase({ url: sluice.databaseUrl });
const login = (password: string) => ({ login: { server: 'quay.io', username: 'ann', password } });
const put = (name: string, more: object, namespace = 'default') =>
  sluice.mutate('putSecret', { namespace, name, ...more }, 'outcome secret { id name createdAt updatedAt }');
const refusal = async (field: string, input: object, selection: string) => {
  const { [field]: answer } = await sluice.data(mutation(field, selection), { input });
  return answer.userErrors[0];
};
const eventsOf = (name: string) =>
  db.many(
    literal<{ type: string; payload: object }>(
      `select type, payload from event where subject = 'default/${name}' order by id`,
    ),
  );

test('what is the same already is left alone, and nothing is said of it', async () => {
  expect(await put('same', { data: login('a') })).toMatchObject({ outcome: 'CREATED' });
  expect(await put('same', { data: login('a') })).toMatchObject({ outcome: 'UNCHANGED' });
  expect(await put('same', { data: login('b') })).toMatchObject({ outcome: 'CONFIGURED' });
  expect(await put('same', { annotations: [] })).toMatchObject({ outcome: 'UNCHANGED' });
  expect(await put('same', { annotations: [{ key: 'a', value: 'b' }] })).toMatchObject({
    outcome: 'CONFIGURED',
  });
  expect(await eventsOf('same')).toEqual(
    Array.from({ length: 3 }, () => ({ type: 'secret.put', payload: { secret: 'same' } })),
  );
});

test('of many that create the same secret at once, one does, and the others hear of a conflict', async () => {
  const input = { namespace: 'default', name: 'raced', data: login('a'), onlyNew: true };
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => sluice.data(mutation('putSecret', 'outcome'), { input })),
  );
  const outcomes: string[] = answers.map(
    ({ putSecret }) => putSecret.outcome ?? putSecret.userErrors[0].code,
  );
  expect(outcomes.sort()).toEqual([...Array.from({ length: 7 }, () => 'CONFLICT'), 'CREATED']);
});

test('its twin that locks no namespace finds nothing twice, and fails at the second write', async () => {
  const keys = parseKeychain(newKey('one'), 'test');
  const place = { namespace: 'default', name: 'twin', version: 1n };
  let readers = 0;
  const attempt = () =>
    db.transaction(async (tx) => {
      const before = await tx.maybe(findSecretToWrite(place.namespace, place.name));
      readers += 1;
      await eventually(() => Promise.resolve(readers >= 2), 'both to have read');
      const id = before?.id ?? randomUUID();
      const kept = { type: 'DOCKER_CFG', registries: [], keys: [], annotations: {} } as const;
      return tx.one(writeSecret({ ...place, ...kept, id, ...keys.seal(new Secret('{}'), []) }));
    });
  const attempts = await Promise.allSettled([attempt(), attempt()]);
  const reasons = attempts.flatMap((each) =>
    each.status === 'rejected' ? [violatedConstraint(each.reason)] : [],
  );
  expect(reasons).toEqual(['secret_name_unique']);
});

test('of many that put different data at once, each is kept whole, the last one for good', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, index) => put('busy', { data: login(String(index)) })));
  expect(await put('busy', { annotations: [] })).toMatchObject({ outcome: 'UNCHANGED' });
  expect(await eventsOf('busy')).toHaveLength(8);
});

test('what is not there is named', async () => {
  const gone = { namespace: 'default', name: 'gone' };
  expect(await refusal('deleteSecret', gone, 'deleted')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusal('putSecret', gone, 'outcome')).toMatchObject({ path: ['input', 'data'] });
  const nowhere = { namespace: 'nowhere', name: 'x', data: login('a') };
  expect(await refusal('putSecret', nowhere, 'outcome')).toMatchObject({
    code: 'NOT_FOUND',
    path: ['input', 'namespace'],
  });
});

test('a secret is found by its global id until it is deleted', async () => {
  const { secret } = await put('found', { data: login('a') });
  const query = 'query ($id: ID!) { node(id: $id) { id ... on Secret { name namespace { name } } } }';
  const { node } = await sluice.data(query, { id: secret.id });
  expect(node).toEqual({ id: secret.id, name: 'found', namespace: { name: 'default' } });
  await sluice.mutate('deleteSecret', { namespace: 'default', name: 'found' }, 'deleted');
  expect(await sluice.data(query, { id: secret.id })).toEqual({ node: null });
});

test('secrets of many namespaces come by one statement, page by page', async () => {
  for (const namespace of ['one', 'two', 'three']) {
    await sluice.mutate('createNamespace', { name: namespace }, 'namespace { name }');
    for (const name of ['c', 'a', 'b']) await put(name, { data: login('a') }, namespace);
  }
  const page = 'secrets(first: 2) { nodes { name namespace { name } } pageInfo { hasNextPage endCursor } }';
  sluice.statements();
  const { namespaces } = await sluice.data(`{ namespaces { nodes { name ${page} } } }`);
  expect(sluice.statements()).toEqual([expect.stringMatching(/^read_/)]);
  const all: { name: string; secrets: { pageInfo: { endCursor: string } } }[] = namespaces.nodes;
  const two = all.find(({ name }) => name === 'two')?.secrets;
  expect(two).toMatchObject({
    nodes: [{ name: 'a', namespace: { name: 'two' } }, { name: 'b' }],
    pageInfo: { hasNextPage: true },
  });
  const rest =
    'query ($after: String) { namespace(name: "two") { secrets(after: $after) { nodes { name } } } }';
  const { namespace } = await sluice.data(rest, { after: two?.pageInfo.endCursor });
  expect(namespace.secrets.nodes).toEqual([{ name: 'c' }]);
});
