import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createToken } from '../../src/viewer/index.js';
import { runCli } from '../support/cli.js';
import { literal, startDatabase } from '../support/postgres.js';
import { startSluice } from '../support/sluice.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-access-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const server = await startSluice();
const db = await startDatabase({ url: server.databaseUrl });
const ann = await createToken(db, 'ann');

const run = (words: readonly string[], token = server.token) =>
  runCli(words, {
    SLUICE_URL: server.address,
    SLUICE_TOKEN: token,
    SLUICE_CONFIG: join(folder, 'config.json'),
  });

/** Runs a verb that must succeed; yields what it prints. */
async function sluice(words: readonly string[], token?: string): Promise<string> {
  const { code, out, err } = await run(words, token);
  if (code !== 0) throw new Error(`sluice ${words.join(' ')}: ${err}`);
  return out.trim();
}

test('a user gets a role, sees what it allows, and loses it again', async () => {
  await sluice(['create', 'namespace', 'shop']);
  const asked = ['auth', 'can-i', 'update', 'is/web', '-n', 'shop'];
  const before = await run(asked, ann);
  expect(before.code).toBe(4);
  expect(before.out).toContain('no: ann may not update imagestreams web in namespace shop');
  const added = await sluice(['adm', 'policy', 'add-role-to-user', 'edit', 'ann', '-n', 'shop']);
  expect(added).toBe('role "edit" added: "ann"');
  expect(await sluice(asked, ann)).toBe('yes');
  expect(await sluice(['whoami', '-v'], ann)).toContain('edit in shop');
  expect(await sluice(['auth', 'who-can', 'update', 'is/web', '-n', 'shop'])).toMatch(
    /shop +edit +user\/ann/,
  );
  expect(await sluice(['get', 'rolebindings', '-n', 'shop'])).toMatch(/shop +edit +user\/ann/);
  await sluice(['policy', 'remove-role-from-user', 'edit', 'ann', '-n', 'shop']);
  expect((await run(asked, ann)).code).toBe(4);
});

test('a role for some streams ends with them', async () => {
  await sluice(['adm', 'policy', 'add-role-to-user', 'view', 'ann', '-n', 'shop', '--streams', 'web-*']);
  expect(await sluice(['auth', 'can-i', 'get', 'is/web-2', '-n', 'shop'], ann)).toBe('yes');
  expect((await run(['auth', 'can-i', 'get', 'is/api', '-n', 'shop'], ann)).code).toBe(4);
});

test('a service account pushes with its token, until that is revoked', async () => {
  await sluice(['create', 'serviceaccount', 'ci', '-n', 'shop']);
  await sluice(['policy', 'add-role-to-user', 'image-pusher', '-z', 'ci', '-n', 'shop']);
  const token = await sluice(['create', 'token', 'ci', '-n', 'shop', '--duration', '1h']);
  expect(token).toMatch(/^sluice_[A-Za-z0-9_-]{43}$/);
  expect(await sluice(['whoami'], token)).toBe('system:serviceaccount:shop:ci');
  expect(await sluice(['auth', 'can-i', 'update', 'imagestreams/layers', '-n', 'shop'], token)).toBe('yes');
  expect(await sluice(['get', 'sa', '-n', 'shop'])).toMatch(/ci +1 /);
  await sluice(['delete', 'token', token.slice(0, 13), '-n', 'shop']);
  expect((await run(['whoami'], token)).code).toBe(4);
});

test('the audit says who has changed what, and verifies', async () => {
  expect(await sluice(['audit', '-n', 'shop'])).toMatch(/ada +role-binding\.created +shop\/edit/);
  const checkpoint = join(folder, 'audit.txt');
  expect(await sluice(['audit', 'verify', '-A', '--checkpoint', checkpoint])).toMatch(/intact: \d+ entries/);
  await db.execute(literal('alter table audit_entry disable trigger user'));
  await db.execute(
    literal(
      "update audit_entry set actor = replace(actor, 'ada', 'eve') where namespace = 'shop' and position = 2",
    ),
  );
  const { code, out } = await run(['audit', 'verify', '-n', 'shop']);
  expect(code).toBe(7);
  expect(out).toContain('shop, chain 0, entry 2: not what was written');
});

test('one makes tokens for oneself, and groups hold roles', async () => {
  const own = await sluice(['create', 'token', '--description', 'laptop'], ann);
  expect(await sluice(['whoami'], own)).toBe('ann');
  expect(await sluice(['get', 'tokens'], ann)).toContain('laptop');
  await sluice(['adm', 'groups', 'add-users', 'ops', 'ann', 'bob']);
  await sluice(['adm', 'policy', 'add-cluster-role-to-group', 'cluster-reader', 'ops']);
  expect(await sluice(['get', 'groups'], ann)).toMatch(/ops +ann,bob/);
  await sluice(['adm', 'users', 'disable', 'ann']);
  expect((await run(['whoami'], own)).code).toBe(4);
});
