import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { awaitEnd, birthmark } from '../../src/standalone/process.js';
import { processesWith } from '../support/process-list.js';
import { eventually } from '../support/wait.js';
import { freshDatabase } from '../support/postgres.js';
import { failToStart, postgresPid, startGateway } from '../support/started.js';

const root = await mkdtemp(join(tmpdir(), 'sluice-start-'));
afterAll(() => rm(root, { recursive: true, force: true }));

test('one command gives an address that answers, and a token that it takes', async () => {
  const gateway = await startGateway(join(root, 'first'));
  expect(gateway.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await gateway.ask('{ viewer { name } }')).toMatchObject({ data: { viewer: { name: 'developer' } } });
  expect(gateway.output()).toContain('are not carried out here: SLUICE_RUNNER is false');
  expect(gateway.output()).toContain(`./bin/sluice login ${gateway.address} --token ${gateway.token}`);
  expect((await stat(join(root, 'first', 'token'))).mode & 0o777).toBe(0o600);
  expect(await gateway.end('SIGTERM')).toBe(0);
});

test('a second start with the same data says who is there, and leaves that one in peace', async () => {
  const gateway = await startGateway(join(root, 'second'));
  const { code, errors } = await failToStart(join(root, 'second'));
  expect(code).toBe(1);
  expect(errors).toContain(`Already running at ${gateway.address} as process ${String(gateway.pid)}`);
  expect(await gateway.ask('{ viewer { name } }')).toHaveProperty('data.viewer');
  await gateway.end('SIGTERM');
});

test('a second start with the same data is refused also where both have their database from elsewhere', async () => {
  const folder = join(root, 'elsewhere');
  const [one, other] = [await freshDatabase(), await freshDatabase()];
  const gateway = await startGateway(folder, { DATABASE_URL: one });
  const { code, errors } = await failToStart(folder, { DATABASE_URL: other });
  expect(code).toBe(1);
  expect(errors).toContain(`Already running at ${gateway.address} as process ${String(gateway.pid)}`);
  expect(errors).toContain('SLUICE_DATA_FOLDER=');
  const beside = await startGateway(join(root, 'beside'), { DATABASE_URL: other });
  expect(await gateway.ask('{ viewer { name } }')).toHaveProperty('data.viewer');
  expect(await beside.end('SIGTERM')).toBe(0);
  expect(await gateway.end('SIGTERM')).toBe(0);
});

test.each([[['SIGTERM']], [['SIGINT']], [['SIGINT', 'SIGINT']]] as const)(
  'after %j it ends well, its database too',
  async (signals) => {
    const folder = join(root, signals.join('-'));
    const gateway = await startGateway(folder);
    const database = await postgresPid(folder);
    expect(await gateway.end(...signals)).toBe(0);
    expect(await birthmark(database)).toBeNull();
  },
);

test(
  'a runner is there, is started anew when it has been killed, and ends with its gateway, killed or not',
  { timeout: 240_000 },
  async () => {
    const folder = join(root, 'building');
    const runners = async () =>
      (await processesWith(`${join(folder, 'runner')}\0`)).map(({ pid }) => Number(pid));
    for (const end of ['SIGTERM', 'SIGKILL'] as const) {
      const gateway = await startGateway(folder, { SLUICE_RUNNER: 'true' });
      expect(gateway.output()).toContain('are carried out here by a runner');
      const first = await eventually(async () => (await runners())[0], 'a runner', 60);
      process.kill(first, 'SIGKILL');
      await eventually(
        async () => {
          const all = await runners();
          return all.length > 0 && !all.includes(first);
        },
        'another runner',
        60,
      );
      await gateway.end(end);
      await eventually(async () => (await runners()).length === 0, 'the runner to end', 60);
    }
  },
);

test('where there is no buildah it is said that builds are not carried out, and what to install', async () => {
  const programs = join(root, 'programs');
  await mkdir(programs);
  for (const folder of (process.env['PATH'] ?? '').split(':'))
    for (const name of await readdir(folder).catch(() => []))
      if (name !== 'buildah') await symlink(join(folder, name), join(programs, name)).catch(() => {});
  const gateway = await startGateway(join(root, 'without'), { SLUICE_RUNNER: 'true', PATH: programs });
  expect(gateway.output()).toContain(
    'are not carried out: buildah is not installed (on Debian: apt-get install',
  );
  expect(await gateway.end('SIGTERM')).toBe(0);
});

test('the next start has the same data and the same token', async () => {
  const folder = join(root, 'again');
  const before = await startGateway(folder);
  await before.ask(`mutation { createNamespace(input: { name: "kept" }) { userErrors { message } } }`);
  await before.end('SIGTERM');

  const after = await startGateway(folder);
  expect(after.token).toBe(before.token);
  expect(JSON.stringify(await after.ask('{ namespaces(first: 10) { edges { node { name } } } }'))).toContain(
    '"kept"',
  );
  await after.end('SIGTERM');
});

test('when it is killed its database ends, and the next start goes on from there', async () => {
  const folder = join(root, 'killed');
  const before = await startGateway(folder);
  const database = await postgresPid(folder);
  await before.end('SIGKILL');
  const after = await startGateway(folder);
  expect(await awaitEnd(database, 5)).toBe(true);
  expect(after.token).toBe(before.token);
  await after.end('SIGTERM');
});

test('when all is killed at once the next start recovers', async () => {
  const folder = join(root, 'all-killed');
  const before = await startGateway(folder);
  process.kill(await postgresPid(folder), 'SIGKILL');
  await before.end('SIGKILL');
  const after = await startGateway(folder);
  expect(after.token).toBe(before.token);
  await after.end('SIGTERM');
});

test('without its database it ends with an error rather than to serve nothing', async () => {
  const folder = join(root, 'bereft');
  const gateway = await startGateway(folder);
  const ended = once(gateway.process, 'close');
  process.kill(await postgresPid(folder), 'SIGKILL');
  expect((await ended)[0]).toBe(1);
});

test('with a database of yours it starts none, migrates yours and keeps its token for it', async () => {
  const folder = join(root, 'yours');
  const env = { DATABASE_URL: await freshDatabase() };
  const before = await startGateway(folder, env);
  await before.end('SIGTERM');
  const after = await startGateway(folder, env);
  expect(after.token).toBe(before.token);
  await after.end('SIGTERM');
  await expect(stat(join(folder, 'postgres'))).rejects.toThrow('ENOENT');

  const elsewhere = await startGateway(folder, { DATABASE_URL: await freshDatabase() });
  expect(elsewhere.token).not.toBe(before.token);
  expect(await elsewhere.ask('{ viewer { name } }')).toHaveProperty('data.viewer');
  await elsewhere.end('SIGTERM');
});

test('a database that cannot be reached is named, its password not', async () => {
  const env = { DATABASE_URL: 'postgres://ann:s3cret@127.0.0.1:1/sluice' };
  const { code, errors } = await failToStart(join(root, 'unreachable'), env);
  expect(code).toBe(1);
  expect(errors).toContain('The database “sluice” at 127.0.0.1:1 cannot be used: ');
  expect(errors).toContain('start PostgreSQL, or mind the port in DATABASE_URL.');
  expect(errors).not.toContain('s3cret');
});

test('a port that is taken is named', async () => {
  await using other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? String(address.port) : '';
  const { code, errors } = await failToStart(join(root, 'taken'), { PORT: port });
  expect(code).toBe(1);
  expect(errors).toContain(`Port ${port} of 127.0.0.1 is taken`);
});

test('a terminal stays quiet while all is well, and LOG_LEVEL=info shows each operation', async () => {
  const [quiet, told] = [{ LOG_LEVEL: '' }, { LOG_LEVEL: 'info' }];
  for (const env of [quiet, told]) {
    const gateway = await startGateway(join(root, `said-${env.LOG_LEVEL}`), {
      ...env,
      SLUICE_RUNNER: 'true',
    });
    await gateway.ask('query Greeting { viewer { name } }');
    expect(await gateway.end('SIGTERM')).toBe(0);
    if (env === quiet) expect(gateway.errors()).toBe('');
    else expect(gateway.errors()).toContain("developer's query Greeting was answered.");
  }
});

test('a folder that cannot be one is named, with what to do', async () => {
  const file = join(root, 'a-file');
  await writeFile(file, '');
  for (const folder of [file, join(file, 'below')]) {
    const { code, errors } = await failToStart(folder);
    expect(code).toBe(1);
    expect(errors).toBe(
      `The data cannot be kept in ${folder}: there is a file where a folder must be: move it away, ` +
        'or choose another folder: SLUICE_DATA_FOLDER=~/sluice npm start.\n',
    );
  }
});

test('an address that is none is named, and a slip in the name of a setting warned of', async () => {
  // Of the addresses that are kept for documents: no machine has it.
  const env = { HOST: '192.0.2.1', SLUICE_WEBHOOKS_TIMEOUT: '3', LOG_LEVEL: 'warn' };
  const { code, errors } = await failToStart(join(root, 'nowhere'), env);
  expect(code).toBe(1);
  expect(errors).toContain('HOST is “192.0.2.1”, which is no address of this machine.');
  expect(errors).toContain('did you mean SLUICE_WEBHOOK_TIMEOUT?');
});

test('wrong settings are told before anything is started', async () => {
  const folder = join(root, 'wrong');
  const { code, errors } = await failToStart(folder, { PORT: '-1', LOG_LEVEL: 'loud' });
  expect(code).toBe(1);
  expect(errors).toMatch(/PORT: [^]*LOG_LEVEL: /);
  await expect(stat(folder)).rejects.toThrow('ENOENT');
});
