import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../src/platform/logger.js';
import { Database } from '../../src/platform/postgres/index.js';
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
