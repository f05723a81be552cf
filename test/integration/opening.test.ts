import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { Failure } from '../../src/platform/errors.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, pendingMigrations } from '../../src/platform/postgres/index.js';
import { withConnection } from '../../src/platform/postgres/opening.js';
import { requireServer } from '../../src/platform/postgres/require-server.js';
import { literal, startDatabase } from '../support/postgres.js';

const exec = promisify(execFile);
const server = await startDatabase({ url: inject('postgresUrl') });
const own = `opening_${String(process.pid)}`;
const role = `${own}_role`;
await server.execute(literal(`create role ${role} login password 'right'`));

/** The server of these tests, changed in one way. */
function wayTo(change: (url: URL) => void): string {
  const url = new URL(inject('postgresUrl'));
  change(url);
  return url.href;
}

async function database(name: string, options = '') {
  await server.execute(literal(`create database ${name} ${options}`));
  return (url: URL) => {
    url.pathname = `/${name}`;
  };
}

const asRole = (change: (url: URL) => void) =>
  wayTo((url) => {
    change(url);
    url.username = role;
    url.password = 'right';
  });

test.each<[string, (url: URL) => void, RegExp]>([
  [
    'name',
    (url) => (url.hostname = 'nosuch.invalid'),
    /No machine is known by this name|could not be looked up/,
  ],
  ['port', (url) => (url.port = '1'), /ECONNREFUSED.*start PostgreSQL, or mind the port/],
  ['password', (url) => (url.password = 'wr0ng'), /authentication failed.*Mind user and password/],
  ['lack of a password', (url) => (url.password = ''), /asks for a password: postgres:\/\/user:password@/],
  ['database', (url) => (url.pathname = '/nosuch'), /The database “nosuch” at .*does not exist.*createdb/],
])('of a wrong %s it is said where it is, and what to do', async (_, change, words) => {
  const url = wayTo(change);
  const refused = pendingMigrations(url, 'migrations');
  await expect(refused).rejects.toThrow(words);
  await expect(refused).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await expect(refused).rejects.not.toThrow(/wr0ng/);
});

test('of what is no PostgreSQL it is said that the port may be wrong', async () => {
  await using other = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? String(address.port) : '';
  const url = wayTo((to) => (to.port = port));
  await expect(pendingMigrations(url, 'migrations')).rejects.toThrow(/may be no PostgreSQL: mind the port/);
});

test('sslmode=require means verify-full as the driver has it, and its warning of that does not reach the terminal', async () => {
  const url = wayTo((to) => (to.search = '?sslmode=require'));
  const said: string[] = [];
  const hear = ({ message }: Error) => said.push(message);
  process.on('warning', hear);
  try {
    await expect(pendingMigrations(url, 'migrations')).rejects.toThrow(
      /does not support SSL.*Take sslmode out/,
    );
    await using db = new Database({ url, logger: createLogger('silent'), connections: 1 });
    await expect(db.execute(literal('select'))).rejects.toThrow();
    await setImmediate();
    expect(said).toEqual([]);
  } finally {
    process.off('warning', hear);
  }
  const bare = `new (require('pg').Client)({ connectionString: ${JSON.stringify(url)} })`;
  expect((await exec(process.execPath, ['-e', bare])).stderr).toContain("aliases for 'verify-full'");
});

test('of a user without rights, and of one who can only read, it is said what to grant or give', async () => {
  const change = await database(`${own}_foreign`);
  await expect(pendingMigrations(asRole(change), 'migrations')).rejects.toThrow(
    /permission denied.*owner to/,
  );
  await server.execute(literal(`alter role ${role} set default_transaction_read_only = on`));
  await server.execute(literal(`alter database ${own}_foreign owner to ${role}`));
  await expect(pendingMigrations(asRole(change), 'migrations')).rejects.toThrow(
    /read-only.*give the primary/,
  );
  await server.execute(literal(`alter role ${role} reset default_transaction_read_only`));
  await expect(pendingMigrations(asRole(change), 'migrations')).resolves.not.toHaveLength(0);
});

test('a mistake of the work is told as it is: the database has nothing to do with it', async () => {
  const work = (client: { query: (text: string) => Promise<unknown> }) => client.query('select nonsense');
  const failed = withConnection(inject('postgresUrl'), 'sluice-test', work);
  await expect(failed).rejects.toThrow(/^column "nonsense" does not exist$/);
  await expect(failed).rejects.not.toBeInstanceOf(Failure);
});

test.each([
  ['postgres://nosuch.invalid/100%zz', /“100%zz” at nosuch\.invalid/],
  ['/nosuch/folder db', /The database of DATABASE_URL cannot be used/],
])('the place of a database is told even where its address is odd: %s', async (url, words) => {
  const failed = withConnection(url, 'sluice-test', () => Promise.resolve());
  await expect(failed).rejects.toThrow(words);
});

test('a database of another encoding than UTF-8 is refused before anything is written to it', async () => {
  const url = wayTo(await database(`${own}_ascii`, "encoding 'SQL_ASCII' template template0"));
  await expect(pendingMigrations(url, 'migrations')).rejects.toThrow(/SQL_ASCII.*createdb --encoding=UTF8/);
});

test('a server that is too old is refused, with its version and the oldest that will do', async () => {
  await withConnection(inject('postgresUrl'), 'sluice-test', async (client) => {
    await requireServer(client);
    await expect(requireServer(client, 99)).rejects.toThrow(/PostgreSQL \d+.*needs 99 or newer/);
  });
});
