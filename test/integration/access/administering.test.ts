import { expect, onTestFinished, test, vi } from 'vitest';
import { sql } from '../../../src/platform/postgres/index.js';
import { startDatabase } from '../../support/postgres.js';
import { mutation, startSluice, type Answer } from '../../support/sluice.js';
import { speaker, viewerWith } from '../../support/viewers.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });
const server = { address: sluice.address, db };
await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'web', tags: [] }, 'outcome');

const types: Record<string, string> = { bindRole: 'RoleBindingInput', unbindRole: 'RoleBindingInput' };
const change = (field: string, selection: string) =>
  mutation(field, selection).replace(/\$input: \w+!/, (text) =>
    types[field] === undefined ? text : `$input: ${types[field]}!`,
  );
const bind = async (input: object): Promise<void> => {
  const { data, errors } = await sluice.ask(change('bindRole', 'roleBinding { id }'), { input });
  expect(errors ?? data.bindRole.userErrors).toEqual([]);
};
const unbind = (input: object) => sluice.data(change('unbindRole', 'unbound'), { input });
const refusalOf = ({ data, errors }: Answer, field: string) => errors?.[0] ?? data[field].userErrors[0];
const seesShop = async (viewer: { ask: (query: string) => Promise<Answer> }) =>
  (await viewer.ask('{ imageStream(namespace: "shop", name: "web") { name } }')).data.imageStream !== null;

test('a role bound through the graph works at once, and not any more once it is unbound', async () => {
  const eve = await viewerWith(server, 'eve');
  expect(await seesShop(eve)).toBe(false);
  const binding = { role: 'view', subject: { user: 'eve' }, namespace: 'shop' };
  await bind(binding);
  expect(await seesShop(eve)).toBe(true);
  expect((await unbind(binding)).unbindRole).toEqual({
    unbound: true,
    cursor: expect.any(String),
    userErrors: [],
  });
  expect(await seesShop(eve)).toBe(false);
  expect((await unbind(binding)).unbindRole.unbound).toBe(false);
});

test('a group holds roles for its members', async () => {
  const gus = await viewerWith(server, 'gus');
  await bind({ role: 'view', subject: { group: 'ops' }, namespace: 'shop' });
  await sluice.mutate('setGroup', { name: 'ops', add: ['gus'] }, 'group { members }');
  expect(await seesShop(gus)).toBe(true);
  const { data } = await gus.ask('{ viewer { groups roleBindings { role subject { kind name } } } }');
  expect(data.viewer).toEqual({
    groups: ['ops', 'system:authenticated', 'system:authenticated:oauth'],
    roleBindings: expect.arrayContaining([{ role: 'view', subject: { kind: 'GROUP', name: 'ops' } }]),
  });
  await sluice.mutate('setGroup', { name: 'ops', remove: ['gus'] }, 'group { members }');
  expect(await seesShop(gus)).toBe(false);
});

test('an admin of a namespace grants roles in it, but none that allow more than its own', async () => {
  const ann = await viewerWith(server, 'ann', ['admin', 'shop']);
  const asAnn = (input: object) => ann.ask(change('bindRole', 'roleBinding { role }'), { input });
  const to = { subject: { user: 'zoe' }, namespace: 'shop' };
  expect((await asAnn({ ...to, role: 'edit' })).data.bindRole.userErrors).toEqual([]);
  expect(refusalOf(await asAnn({ ...to, role: 'cluster-admin' }), 'bindRole')).toMatchObject({
    code: 'FORBIDDEN',
    path: ['input', 'role'],
  });
  expect(refusalOf(await asAnn({ role: 'view', subject: { user: 'zoe' } }), 'bindRole')).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(refusalOf(await asAnn({ ...to, namespace: 'default', role: 'view' }), 'bindRole')).toEqual({
    code: 'NOT_FOUND',
    message: 'Namespace default does not exist.',
    path: ['input', 'namespace'],
  });
});

test('a service account has tokens, which are told once, kept as hashes and revoked at once', async () => {
  const serviceAccount = { namespace: 'shop', name: 'builder' };
  await sluice.mutate('createServiceAccount', { serviceAccount }, 'serviceAccount { fullName }');
  const made = (await sluice.mutate(
    'createToken',
    { serviceAccount, description: 'CI', expiresIn: '1h' },
    'secret token { id prefix expiresAt owner { kind name } }',
  )) as { secret: string; token: { id: string } };
  expect(made.secret).toMatch(/^sluice_[A-Za-z0-9_-]{43}$/);
  expect(made.token).toMatchObject({
    prefix: made.secret.slice(0, 13),
    owner: { kind: 'SERVICE_ACCOUNT', name: 'system:serviceaccount:shop:builder' },
  });
  const robot = speaker(sluice.address, 'builder', made.secret);
  const { data } = await robot.ask(
    '{ viewer { kind name } can(verb: "update", resource: "imagestreams/layers", namespace: "shop") { allowed } }',
  );
  expect(data).toEqual({
    viewer: { kind: 'SERVICE_ACCOUNT', name: 'system:serviceaccount:shop:builder' },
    can: { allowed: true },
  });
  const kept = await db.many(sql<{ row: string }>`-- keptTokens
    select row_to_json(t)::text as row from token t`);
  expect(JSON.stringify(kept)).not.toContain(made.secret.slice(13));

  await sluice.mutate('revokeToken', { id: made.token.id }, 'revoked');
  expect((await robot.ask('{ viewer { name } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a viewer makes tokens for itself, none of which outlives the one it was made with', async () => {
  const tom = await viewerWith(server, 'tom');
  const make = change('createToken', 'secret token { id expiresAt }');
  const first = (await tom.ask(make, { input: { expiresIn: '1h' } })).data.createToken as {
    secret: string;
    token: { expiresAt: string };
  };
  const second = speaker(sluice.address, 'tom', first.secret);
  expect(refusalOf(await second.ask(make, { input: { expiresIn: '2h' } }), 'createToken')).toMatchObject({
    code: 'FORBIDDEN',
    path: ['input', 'expiresIn'],
  });
  const third = (await second.ask(make, { input: {} })).data.createToken;
  expect(third.token.expiresAt).toBe(first.token.expiresAt);
  const own = (await tom.ask('{ viewer { tokens { id prefix } } }')).data.viewer.tokens as { id: string }[];
  expect(own.map(({ id }) => id)).toContain(third.token.id);
  const max = await viewerWith(server, 'max');
  expect(
    refusalOf(
      await max.ask(change('revokeToken', 'revoked'), { input: { id: third.token.id } }),
      'revokeToken',
    ),
  ).toMatchObject({ code: 'NOT_FOUND' });
  expect(refusalOf(await max.ask(make, { input: { user: 'tom' } }), 'createToken')).toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('a user who is shut out is known no more, until let in again', async () => {
  const kim = await viewerWith(server, 'kim', ['view', 'shop']);
  expect(await seesShop(kim)).toBe(true);
  await sluice.mutate('setUser', { name: 'kim', disabled: true }, 'user { disabled }');
  expect((await kim.ask('{ viewer { name } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  await sluice.mutate('setUser', { name: 'kim', disabled: false }, 'user { disabled }');
  expect(await seesShop(kim)).toBe(true);
});

test('a service account that is deleted takes its tokens and roles along', async () => {
  const serviceAccount = { namespace: 'shop', name: 'gone' };
  await sluice.mutate('createServiceAccount', { serviceAccount }, 'serviceAccount { fullName }');
  await bind({ role: 'edit', subject: { serviceAccount }, namespace: 'shop' });
  const { secret } = (await sluice.mutate('createToken', { serviceAccount }, 'secret')) as { secret: string };
  await sluice.mutate('deleteServiceAccount', { serviceAccount }, 'deleted');
  const robot = speaker(sluice.address, 'gone', secret);
  expect((await robot.ask('{ viewer { name } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  await sluice.mutate('createServiceAccount', { serviceAccount }, 'serviceAccount { fullName }');
  const again = (await sluice.mutate('createToken', { serviceAccount }, 'secret')).secret as string;
  const reborn = await speaker(sluice.address, 'gone', again).ask(
    '{ can(verb: "update", resource: "imagestreams", namespace: "shop") { allowed } }',
  );
  expect(reborn.data.can.allowed).toBe(false);
});

test('who may not is told which role is missing, and who may be asked for it', async () => {
  const lee = await viewerWith(server, 'lee', ['view', 'shop']);
  const question = 'verb: "update", resource: "imagestreams", namespace: "shop", name: "web"';
  expect((await lee.ask(`{ can(${question}) { allowed whyNot missingRole } }`)).data.can).toEqual({
    allowed: false,
    missingRole: 'edit',
    whyNot:
      'lee may not update imagestreams web in namespace shop: no binding of the role edit in namespace shop names lee or a group of theirs.',
  });
  expect((await lee.ask(`{ whoCan(${question}) { role } }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { whoCan } = await sluice.data(`{ whoCan(${question}) { role namespace subject { name } } }`);
  expect(whoCan).toEqual(
    expect.arrayContaining([
      { role: 'cluster-admin', namespace: null, subject: { name: 'ada' } },
      { role: 'admin', namespace: 'shop', subject: { name: 'ada' } },
    ]),
  );
});

test('a token is good as long as it was asked for, though the clock of the gateway is a day behind', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 24 * 3_600_000 });
  onTestFinished(() => void vi.useRealTimers());
  const made = await sluice.mutate('createToken', { expiresIn: '1h' }, 'secret token { expiresAt }');
  vi.useRealTimers();
  const minutes = (Date.parse((made.token as { expiresAt: string }).expiresAt) - Date.now()) / 60_000;
  // By its own clock it would have ended 23 hours ago.
  expect(Math.round(minutes / 60)).toBe(1);
  expect(await seesShop(speaker(sluice.address, 'ada', made.secret as string))).toBe(true);
});
