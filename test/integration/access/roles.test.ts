import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { AccessControl, createToken, insertBinding, makeClusterAdmin } from '../../../src/viewer/index.js';
import { TokenUses } from '../../../src/viewer/token-uses.js';
import { startDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';

const by = { kind: 'SYSTEM', name: 'test' } as const;

test('a role bound to some streams, a namespace or everything allows that much and no more', async () => {
  const db = await startDatabase();
  const control = new AccessControl(db);
  const bind = (subjectName: string, role: string, namespace: string | null, pattern: string | null = null) =>
    db.transaction(async (tx) => {
      await tx.execute(insertBinding({ role, subjectKind: 'USER', subjectName, namespace, pattern }, by));
      control.changed(tx);
    });
  await bind('eve', 'view', 'shop');
  await bind('pat', 'edit', 'shop', 'web*');
  await bind('rob', 'cluster-reader', null);

  const eve = control.accessOf({ kind: 'USER', name: 'eve' });
  expect(await eve.can('list', 'imagestreams', { namespace: 'shop' })).toBe(true);
  expect(await eve.can('get', 'imagestreams/layers', { namespace: 'shop', name: 'web' })).toBe(false);
  expect(await eve.can('list', 'imagestreams', { namespace: 'bank' })).toBe(false);
  expect(await eve.can('get', 'imagestreams/layers', { namespace: 'openshift', name: 'php' })).toBe(true);

  const pat = control.accessOf({ kind: 'USER', name: 'pat' });
  expect(await pat.can('update', 'imagestreams', { namespace: 'shop', name: 'web-2' })).toBe(true);
  expect(await pat.can('update', 'imagestreams', { namespace: 'shop', name: 'api' })).toBe(false);
  expect(await pat.can('list', 'imagestreams', { namespace: 'shop' })).toBe(false);
  expect(await pat.can('get', 'secrets', { namespace: 'shop', name: 'web' })).toBe(false);
  expect(await pat.scope('list', 'imagestreams')).toEqual({
    all: false,
    namespaces: ['openshift'],
    names: [{ namespace: 'shop', pattern: 'web*' }],
  });
  expect((await pat.scope('list', 'namespaces')).namespaces).toEqual(['openshift', 'shop']);

  const rob = control.accessOf({ kind: 'USER', name: 'rob' });
  expect((await rob.scope('list', 'imagestreams')).all).toBe(true);
  expect(await rob.can('get', 'secrets', { namespace: 'shop', name: 'pull' })).toBe(false);
  expect(await rob.can('get', 'imagestreams/layers', { namespace: 'shop', name: 'web' })).toBe(true);
  expect(await rob.can('update', 'imagestreams/layers', { namespace: 'shop', name: 'web' })).toBe(false);
});

test('those who keep a registry keep the secrets that imports need, and grant roles only as its admins', async () => {
  const db = await startDatabase();
  const control = new AccessControl(db);
  const may = async (role: string) => {
    const binding = {
      role,
      subjectKind: 'USER',
      subjectName: role,
      namespace: 'shop',
      pattern: null,
    } as const;
    await db.transaction(async (tx) => {
      await tx.execute(insertBinding(binding, by));
      control.changed(tx);
    });
    const access = control.accessOf({ kind: 'USER', name: role });
    return Promise.all(
      (['secrets', 'serviceaccounts', 'imagestreams', 'rolebindings', 'buildconfigs'] as const).map((what) =>
        access.can('create', what, { namespace: 'shop', name: 'it' }),
      ),
    );
  };
  expect(await may('registry-viewer')).toEqual([false, false, false, false, false]);
  expect(await may('registry-editor')).toEqual([true, true, true, false, false]);
  expect(await may('registry-admin')).toEqual([true, true, true, true, false]);
});

test('who signs images pulls them, and who views a namespace sees its service accounts but changes none', async () => {
  const db = await startDatabase();
  const control = new AccessControl(db);
  const bind = async (role: string, namespace: string | null) => {
    const binding = { role, subjectKind: 'USER', subjectName: role, namespace, pattern: null } as const;
    await db.transaction(async (tx) => {
      await tx.execute(insertBinding(binding, by));
      control.changed(tx);
    });
    return control.accessOf({ kind: 'USER', name: role });
  };
  const at = { namespace: 'shop', name: 'web' };
  const signer = await bind('system:image-signer', null);
  expect(await signer.can('get', 'imagestreams/layers', at)).toBe(true);
  expect(await signer.can('update', 'imagestreams/layers', at)).toBe(false);
  const viewer = await bind('view', 'shop');
  expect(await viewer.can('list', 'serviceaccounts', { namespace: 'shop' })).toBe(true);
  expect(await viewer.can('create', 'serviceaccounts', at)).toBe(false);
  expect(await viewer.can('get', 'imagestreams/layers', at)).toBe(false);
  expect(await viewer.can('list', 'tokens', { namespace: 'shop' })).toBe(false);
});

test('what one may not see is missing, what one may not do is forbidden and says which role is missing', async () => {
  const db = await startDatabase();
  const control = new AccessControl(db);
  await db.execute(
    insertBinding(
      { role: 'view', subjectKind: 'USER', subjectName: 'eve', namespace: 'shop', pattern: null },
      by,
    ),
  );
  const eve = control.accessOf({ kind: 'USER', name: 'eve' });
  await expect(
    eve.require('update', 'imagestreams', { namespace: 'shop', name: 'web' }),
  ).rejects.toMatchObject({
    code: 'FORBIDDEN',
    message: expect.stringMatching(/eve may not update imagestreams web in namespace shop.*role edit/),
  });
  await expect(
    eve.require('update', 'imagestreams', { namespace: 'bank', name: 'web' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'Image stream bank/web does not exist.' });
});

test('rights changed by another process are known within a second, those of this one at once', async () => {
  const db = await startDatabase();
  const [one, other] = [new AccessControl(db), new AccessControl(db)];
  const mallory = { kind: 'USER', name: 'mallory' } as const;
  expect(await one.accessOf(mallory).can('create', 'namespaces')).toBe(false);
  expect(await other.accessOf(mallory).can('create', 'namespaces')).toBe(false);
  const mayNow = async (control: AccessControl) =>
    (await control.rightsOf(mallory)).scope('create', 'namespaces').all;
  expect([await mayNow(one), await mayNow(other)]).toEqual([false, false]);
  await db.transaction(async (tx) => {
    const binding = { role: 'cluster-admin', namespace: null, pattern: null } as const;
    await tx.execute(insertBinding({ ...binding, subjectKind: 'USER', subjectName: 'mallory' }, by));
    one.changed(tx);
  });
  expect(await one.accessOf(mallory).can('create', 'namespaces')).toBe(true);
  expect(await mayNow(one)).toBe(true);
  await eventually(() => mayNow(other), 'the other process to know');
  expect(await other.accessOf(mallory).can('create', 'namespaces')).toBe(true);
});

test('a token is looked up once, and again when rights have changed', async () => {
  const sent: string[] = [];
  const db = await startDatabase({ onStatement: (name) => sent.push(name) });
  const control = new AccessControl(db);
  await makeClusterAdmin(db, 'ada');
  const authorization = `Bearer ${await createToken(db, 'ada')}`;
  for (let i = 0; i < 5; i++)
    expect(await control.authenticate(authorization)).toMatchObject({ kind: 'USER', name: 'ada' });
  expect(sent.filter((name) => name.startsWith('findToken_'))).toHaveLength(1);
  await db.transaction((tx) => {
    control.changed(tx);
    return Promise.resolve();
  });
  await control.authenticate(authorization);
  expect(sent.filter((name) => name.startsWith('findToken_'))).toHaveLength(2);
});

/** An access control that remembers two viewers; counts how often it has looked for a token, and for rights. */
async function withRoomForTwo() {
  const counts = { tokens: 0, rights: 0 };
  const db = await startDatabase({
    onStatement(name) {
      if (name.startsWith('findToken_')) counts.tokens++;
      if (name.startsWith('findGrants_')) counts.rights++;
    },
  });
  const control = new AccessControl(db, undefined, 2);
  await makeClusterAdmin(db, 'ada');
  return { db, control, counts };
}

test('of more viewers than there is room for those are remembered who came last, with their rights', async () => {
  const { db, control, counts } = await withRoomForTwo();
  const tokens = await Promise.all(['ada', 'bob', 'eve'].map((name) => createToken(db, name)));
  const [ada, bob, eve] = tokens.map((token) => async () => {
    const viewer = await control.authenticate(`Bearer ${token}`);
    return await control.rightsOf(viewer);
  });
  for (const come of [ada, bob, ada, eve, ada]) await come?.();
  expect(counts).toEqual({ tokens: 3, rights: 3 });
  await bob?.();
  expect(counts).toEqual({ tokens: 4, rights: 4 });
});

test('tokens that are made up push nobody out', async () => {
  const { db, control, counts } = await withRoomForTwo();
  const authorization = `Bearer ${await createToken(db, 'ada')}`;
  for (let n = 0; n < 20; n++) {
    await control.authenticate(authorization);
    await expect(control.authenticate(`Bearer slt_${String(n).padStart(43, 'x')}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  }
  expect(counts.tokens).toBeLessThanOrEqual(21);
});

test('when tokens were used is written at once where they are many', async () => {
  let written = 0;
  const db = await startDatabase({
    onStatement: (name) => (written += Number(name.startsWith('noteUses_'))),
  });
  await using uses = new TokenUses(db);
  for (let n = 0; n < 4_999; n++) uses.note(randomUUID());
  expect(written).toBe(0);
  uses.note(randomUUID());
  expect(written).toBe(1);
});
