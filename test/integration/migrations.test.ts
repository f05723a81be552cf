import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { migrate, pendingMigrations } from '../../src/platform/postgres/index.js';
import { literal, startDatabase } from '../support/postgres.js';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A database that nothing has been applied to, and a folder of migrations of its own. */
async function prepare(files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-migrations-'));
  folders.push(folder);
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  const server = await startDatabase({ url: inject('postgresUrl') });
  const name = `empty_${String(folders.length)}_${String(process.pid)}`;
  await server.execute(literal(`create database ${name}`));
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return { folder, url: url.href };
}

const two = { '0001_a_is_there.sql': 'create table a ()', '0002_b_is_there.sql': 'create table b ()' };

test('each migration is applied once, in order, by whoever comes first', async () => {
  const { folder, url } = await prepare(two);
  expect(await pendingMigrations(url, folder)).toEqual(Object.keys(two));
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
  expect(applied.flat().sort()).toEqual(Object.keys(two));
  expect(await migrate(url, folder)).toEqual([]);
});

test('a migration that was edited after it was applied is refused, by name', async () => {
  const { folder, url } = await prepare(two);
  await migrate(url, folder);
  await writeFile(join(folder, '0001_a_is_there.sql'), 'create table a (edited text)');
  await expect(migrate(url, folder)).rejects.toThrow('0001_a_is_there.sql');
  await expect(pendingMigrations(url, folder)).rejects.toThrow('restore the file');
});

test('a database that is ahead of the files is left in peace', async () => {
  const { folder, url } = await prepare(two);
  await migrate(url, folder);
  await rm(join(folder, '0002_b_is_there.sql'));
  expect(await pendingMigrations(url, folder)).toEqual([]);
});

test('a gap in the numbers, or another form of name, is refused before anything is applied', async () => {
  for (const name of ['0003_a_gap.sql', '2_short.sql', '0002_Upper.sql']) {
    const { folder, url } = await prepare({ '0001_a_is_there.sql': 'create table a ()', [name]: 'select 1' });
    await expect(migrate(url, folder)).rejects.toThrow('numbered 0001, 0002');
    expect(await pendingMigrations(url, join(process.cwd(), 'migrations'))).toHaveLength(
      (await readdir('migrations')).filter((file) => file.endsWith('.sql')).length,
    );
  }
});

test('a migration that fails leaves nothing behind, and is tried again', async () => {
  const { folder, url } = await prepare({ '0001_half.sql': 'create table half (); select 1/0' });
  await expect(migrate(url, folder)).rejects.toThrow('division by zero');
  await writeFile(join(folder, '0001_half.sql'), 'create table half ()');
  expect(await migrate(url, folder)).toEqual(['0001_half.sql']);
});

test("the product's own migrations apply to an empty database", async () => {
  const { folder, url } = await prepare({});
  await cp('migrations', folder, { recursive: true });
  expect(await migrate(url, folder)).toHaveLength(
    (await readdir(folder)).filter((name) => name.endsWith('.sql')).length,
  );
});
