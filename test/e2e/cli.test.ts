import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli, spawnCli } from '../support/cli.js';
import { pushImage } from '../support/images.js';
import { startRegistry } from '../support/registry.js';
import { startSluice } from '../support/sluice.js';
import { eventually } from '../support/wait.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-cli-'));
const registry = await startRegistry();
const server = await startSluice();
const env = {
  SLUICE_URL: server.address,
  SLUICE_TOKEN: server.token,
  SLUICE_CONFIG: join(folder, 'config.json'),
};
const app = `${registry.host}/team/app`;
const v1 = await pushImage(registry.host, 'team/app:1.0', { env: ['MODE=calm'], ports: ['8080/tcp'] });
const v2 = await pushImage(registry.host, 'team/app:2.0');
afterAll(async () => {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a verb that must succeed, in the namespace `shop`; yields what it prints. */
async function sluice(...words: string[]): Promise<string> {
  const { code, out, err } = await runCli(['-n', 'shop', ...words], env);
  if (code !== 0) throw new Error(`sluice ${words.join(' ')} ended with ${String(code)}: ${err}`);
  return out;
}

const fails = (...words: string[]) => runCli(['-n', 'shop', ...words], env);

/** Imports both versions into a stream of this name. */
async function stream(name: string): Promise<void> {
  for (const version of ['1.0', '2.0'])
    await sluice('import-image', `${name}:${version}`, `--from=${app}:${version}`, '--confirm', '--insecure');
}

test('a day with image streams: log in, import, tag, move, look back, roll back, delete', async () => {
  const own = { SLUICE_CONFIG: env.SLUICE_CONFIG };
  expect(await runCli(['login', server.address, '--token', server.token], own)).toMatchObject({ code: 0 });
  expect(await runCli(['whoami'], own)).toEqual({ code: 0, out: 'ada\n', err: '' });
  expect(await sluice('create', 'namespace', 'shop')).toBe('namespace/shop created\n');

  expect(await fails('import-image', 'web:1.0', `--from=${app}:1.0`)).toMatchObject({ code: 3, out: '' });
  const imported = await sluice(
    'import-image',
    'web:1.0',
    `--from=${app}:1.0`,
    '--confirm',
    '--insecure=true',
  );
  expect(imported).toMatch(/^imagestream\/web imported\n\nName:\t\t\tweb\nNamespace:\t\tshop\n/);
  expect(imported).toContain(`\n  * ${app}@${v1}\n`);

  expect(await sluice('tag', 'web:1.0', 'web:prod')).toBe(`Tag web:prod set to web@${v1}.\n`);
  expect(await sluice('tag', '--alias', 'web:prod', 'web:latest')).toBe(
    'Tag web:latest set up to track web:prod.\n',
  );
  // What is followed may still have to come.
  expect(await sluice('tag', '--alias', 'web:next', 'web:coming')).toBe(
    'Tag web:coming set up to track web:next.\n',
  );
  await sluice('tag', '-d', 'web:coming');
  expect(await sluice('tag', `${app}:2.0`, 'web:2.0', '--scheduled', '--insecure')).toBe(
    `Tag web:2.0 set to import ${app}:2.0 periodically.\n`,
  );
  await sluice('import-image', 'web', '--all');
  expect(await sluice('tag', 'web:2.0', 'web:prod')).toBe(`Tag web:prod set to web@${v2}.\n`);
  expect(await sluice('get', 'istag', 'web:latest')).toContain(v2);

  expect(await sluice('rollback', 'web:prod', '--reason', 'too slow')).toBe(
    `Tag web:prod rolled back to ${app}@${v1}.\n`,
  );
  expect((await sluice('history', 'web:prod')).split('\n')[1]).toMatch(/^0 +#3 .* ada +too slow$/);
  const described = await sluice('describe', 'is/web', '-v');
  expect(described).toMatch(/\nprod \(latest\)\n/);
  expect(described).toContain(`  updates automatically from registry ${app}:2.0\n`);
  expect(described).toContain('      by ada: too slow\n');
  expect(await sluice('describe', 'istag/web:1.0')).toMatch(/\nExposes Ports:\t8080\/tcp\n/);
  expect(await sluice('get', 'isimage', `web@${v1.slice(0, 15)}`, '-o', 'name')).toBe(
    `imagestreamimage/web@${v1}\n`,
  );

  expect(await sluice('tag', '-d', 'web:latest')).toBe('Deleted tag shop/web:latest.\n');
  expect(await sluice('delete', 'is/web')).toBe('imagestream "web" deleted\n');
  expect(await fails('get', 'is', 'web')).toMatchObject({ code: 3, out: '' });
});

test('an import that fails says why on standard error, shows the stream all the same, and exits with 1', async () => {
  const { code, out, err } = await fails(
    'import-image',
    'gone:1',
    `--from=${app}:none`,
    '--confirm',
    '--insecure',
  );
  expect(code).toBe(1);
  expect(out).toMatch(/! error: Import failed \(NotFound\)/);
  expect(err).toMatch(/^error: tag 1 could not be imported \(NotFound\)/);
});

test('files made for OpenShift are applied, applying again changes nothing, and mistakes have a line', async () => {
  const file = join(folder, 'streams.yaml');
  const tags = `  tags:\n  - name: "1"\n    from: { kind: DockerImage, name: ${app}:1.0 }\n    importPolicy: { insecure: true }\n`;
  await writeFile(
    file,
    `apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata: { name: applied }\nspec:\n${tags}`,
  );
  expect(await sluice('apply', '-f', file)).toBe('imagestream/applied created\n');
  expect(await sluice('apply', '-f', file)).toBe('imagestream/applied unchanged\n');

  const mixed = `apiVersion: v1\nkind: Service\nmetadata: { name: web }\n---\napiVersion: v1\nkind: ImageStream\nmetadata: { name: 7 }\n`;
  const { code, out, err } = await runCli(['-n', 'shop', 'apply', '-f', '-'], env, mixed);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('# stdin:1: skipped Service/web: Sluice keeps no Service\n');
  expect(err).toContain('stdin:7: metadata.name must be a text');
});

test('events since a cursor are printed to the last, and no more is waited for', async () => {
  await stream('past');
  const { err } = await runCli(['-n', 'shop', '-v', 'tag', 'past:1.0', 'past:prod'], env);
  const cursor = /# cursor (\S+)/.exec(err)?.[1] ?? '';
  await sluice('tag', 'past:2.0', 'past:prod');
  await sluice('delete', 'istag', 'past:prod');
  const lines = (await sluice('events', '--after', cursor, '--tag', 'prod')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { type: string }).type)).toEqual(['MOVED', 'DELETED']);
});

test('following survives a restart of the server without gap or double, and Ctrl-C ends it well', async () => {
  await stream('live');
  const first = await startSluice({ DATABASE_URL: server.databaseUrl });
  const port = new URL(first.address).port;
  const words = [
    '-n',
    'shop',
    '--server',
    first.address,
    'events',
    '-f',
    '--stream',
    'live',
    '--type',
    'moved',
  ];
  const child = spawnCli(words, env);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  const moves = () =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { tag: string }).tag);
  // Until it has begun, what happens is not its business: move something until it shows.
  let ping = 0;
  await eventually(async () => {
    await sluice('tag', 'live:1.0', `live:ping-${String(ping++)}`);
    return out !== '';
  });
  const before = moves().length;

  await first[Symbol.asyncDispose]();
  await eventually(() => err.includes('connecting again'));
  await sluice('tag', 'live:1.0', 'live:meanwhile');
  await startSluice({ DATABASE_URL: server.databaseUrl, PORT: port });
  await eventually(() => out.includes('"meanwhile"'), 'what happened meanwhile', 30);
  await sluice('tag', 'live:1.0', 'live:afterwards');
  await eventually(() => out.includes('"afterwards"'));
  expect(err).toMatch(/# reconnected, resuming after \S+\n$/);

  const ended = once(child, 'close');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  const pings = moves().slice(0, -2);
  expect(pings.length).toBeGreaterThanOrEqual(before);
  expect(new Set(moves()).size).toBe(moves().length);
  expect(moves().slice(-2)).toEqual(['meanwhile', 'afterwards']);
});

test('a reader that has seen enough ends the following quietly', async () => {
  const child = spawnCli(['-n', 'shop', 'events', '-f'], env);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  child.stdout.destroy();
  const ended = once(child, 'close');
  await stream('noise');
  let count = 0;
  await eventually(
    async () => {
      await sluice('tag', 'noise:1.0', `noise:n-${String(count++)}`);
      return child.exitCode !== null;
    },
    'it to end',
    30,
  );
  await ended;
  expect(err).toBe('');
});
