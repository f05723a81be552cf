import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../src/platform/logger.js';
import { Database, sql } from '../../src/platform/postgres/index.js';
import { createToken } from '../../src/viewer/index.js';
import { build, Node } from '../soak/nodes.js';
import { asking } from '../support/asking.js';
import { freshDatabase } from '../support/postgres.js';

beforeAll(build, 240_000);

const makeOperator = (env: Record<string, string>, ...words: string[]) =>
  promisify(execFile)(process.execPath, ['dist/first-operator.js', ...words], {
    env: { PATH: process.env['PATH'], ...env },
  });

test('nobody may do anything beside nodes that stand alone, until somebody is made who may do everything', async () => {
  const url = await freshDatabase();
  await using db = new Database({ url, logger: createLogger('silent'), connections: 1 });
  await using node = await Node.start({
    DATABASE_URL: url,
    SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  });
  const create =
    'mutation { createNamespace(input: { name: "shop" }) { namespace { name } userErrors { code } } }';
  const before = asking(node.address, await createToken(db, 'ops'));
  expect(JSON.stringify(await before.ask(create))).toContain('FORBIDDEN');
  const { stdout } = await makeOperator({ DATABASE_URL: url }, 'ops');
  const token = /^sluice_\S{43}\n$/.exec(stdout)?.[0].trim() ?? '';
  const ops = asking(node.address, token);
  expect(await ops.data(create)).toMatchObject({ createNamespace: { namespace: { name: 'shop' } } });
  const { viewer } = (await ops.data('{ viewer { name tokens { expiresAt } } }')) as {
    viewer: { name: string; tokens: { expiresAt: string | null }[] };
  };
  const ends = viewer.tokens.flatMap(({ expiresAt }) => expiresAt ?? []).map((end) => Date.parse(end));
  expect(viewer.name).toBe('ops');
  expect(ends.map((end) => Math.round((end - Date.now()) / 3_600_000))).toEqual([24]);
});

test('who names no database is told so, and nothing is made', async () => {
  await expect(makeOperator({})).rejects.toMatchObject({ code: 1, stdout: '' });
});

test('who asks how it is used is told so, and needs no database', async () => {
  for (const words of [['--help'], ['-h'], ['ops', '--help']]) {
    const { stdout } = await makeOperator({}, ...words);
    expect(stdout).toContain('Usage: node dist/first-operator.js [user]');
  }
});

test('nobody is made of words that name no user, nor of one who is shut out', async () => {
  const url = await freshDatabase();
  await using db = new Database({ url, logger: createLogger('silent'), connections: 1 });
  await createToken(db, 'left');
  await db.execute(sql`-- disableLeft
    update account set disabled_at = now() where name = 'left'`);
  const refused: [string[], RegExp][] = [
    [['--halp'], /takes the name of one user.*Usage: node dist\/first-operator\.js \[user\]/],
    [['ada', 'bob'], /takes the name of one user.*Usage: /],
    [['system:admin'], /"system:admin" is no name of a user: use /],
    [['ada lovelace'], /"ada lovelace" is no name of a user/],
    [[''], /"" is no name of a user/],
    [['left'], /The user left is disabled.*name another.*sluice adm users enable left/],
  ];
  for (const [words, why] of refused)
    await expect(makeOperator({ DATABASE_URL: url }, ...words)).rejects.toMatchObject({
      ...{ code: 1, stdout: '' },
      stderr: expect.stringMatching(why) as string,
    });
  expect(
    await db.many(sql`-- findBindings
    select from role_binding where subject_kind = 'USER'`),
  ).toEqual([]);
  expect(
    await db.many(sql`-- findAccounts
    select name from account`),
  ).toEqual([{ name: 'left' }]);

  const { stdout } = await makeOperator({ DATABASE_URL: url }, 'ada@shop.example');
  expect(stdout).toMatch(/^sluice_\S{43}\n$/);
});
