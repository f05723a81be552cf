import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { follow, openSocket } from '../support/following.js';
import { mapImage } from '../support/mapped-image.js';
import { startSluice } from '../support/sluice.js';
import { runCli } from '../support/cli.js';

const sluice = await startSluice({
  SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: '127.0.0.0/8',
  SLUICE_SUBGRAPH_DEADLINE_MS: '1000',
});
const env = { SLUICE_URL: sluice.address, SLUICE_TOKEN: sluice.token };
const cli = (...words: string[]) => runCli(words, env);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

test('the starter is published to a running gateway, in queries and subscriptions, and harms nothing when it dies', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'sluice-partner-')), 'scans');
  afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));
  expect((await cli('subgraph', 'init', folder)).out).toContain('sluice subgraph publish scans');
  expect((await cli('subgraph', 'init', folder)).code).toBe(2);
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const port = String(await freePort());
  const partner = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: port, SLUICE_URL: sluice.address },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  afterAll(() => partner.kill());
  await once(partner.stdout, 'data');
  const url = `http://127.0.0.1:${port}/`;

  await cli('subgraph', 'create', 'scans', '--extend', 'Image');
  const schema = join(folder, 'schema.graphql');
  expect(await cli('subgraph', 'check', 'scans', '--schema', schema, '--url', url)).toMatchObject({
    code: 0,
  });
  expect((await cli('subgraph', 'publish', 'scans', '--schema', schema, '--url', url)).out).toContain(
    'published as version 1',
  );
  expect((await cli('subgraph', 'list')).out).toMatch(/scans\s+1\s/);
  expect((await cli('schema', 'changelog')).out).toContain('scans version 1');
  expect((await cli('schema', 'print')).out).toContain('scan: ImageScan');

  await sluice.mutate(
    'applyImageStream',
    { namespace: 'default', name: 'web', tags: [] },
    'imageStream { name }',
  );
  const from = await sluice.data('{ eventCursor }');
  const digest = await mapImage(sluice, 'prod', 'one');
  const query = `{ image(digest: "${digest}") { size scan { critical scanner } } }`;
  await expect
    .poll(async () => (await sluice.ask(query)).data?.image.scan)
    .toMatchObject({ scanner: 'starter' });
  const pushed = follow<{ after: { image: { scan: object | null } } }>(
    openSocket(sluice),
    'subscription ($after: EventCursor) { tagEvents(namespace: "default", after: $after) { after { image { scan { scanner } } } } }',
    { after: from.eventCursor },
  );
  expect((await pushed.until(1))[0]?.after.image.scan).toEqual({ scanner: 'starter' });
  // Nobody else is answered.
  expect((await fetch(url, { method: 'POST', body: '{"query":"{ __typename }"}' })).status).toBe(401);

  // Killed under load: what is ours is served all the same.
  const answers: { data: { image: { size: string; scan: unknown } | null } | null }[] = [];
  const load = Array.from({ length: 8 }, async () => {
    for (let call = 0; call < 30; call++) answers.push(await sluice.ask(query));
  });
  partner.kill('SIGKILL');
  await Promise.all(load);
  expect(answers).toHaveLength(240);
  expect(answers.filter(({ data }) => data?.image?.size !== '30')).toEqual([]);
  expect(answers.at(-1)?.data?.image?.scan).toBeNull();
}, 60_000);

test('a schema that is refused says where, and with which exit code', async () => {
  const { code, out } = await runCli(
    ['subgraph', 'check', 'scans', '--schema', '-', '--url', 'http://127.0.0.1:1/'],
    env,
    'type Secret { leak: String }',
  );
  expect(code).toBe(7);
  expect(out).toContain('error TYPE_NOT_YOURS (line 1)');
});
