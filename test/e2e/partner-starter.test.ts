import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../src/standalone/free-port.js';
import { asking } from '../support/asking.js';
import { runCli } from '../support/cli.js';
import { follow, openSocket } from '../support/following.js';
import { mapImage } from '../support/images/mapped-image.js';
import { startGateway } from '../support/started.js';
import { spawnPartner } from '../support/partners/starter.js';
import { eventually } from '../support/wait.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-partner-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const gateway = await startGateway(join(folder, 'data'), {
  SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: '127.0.0.0/8',
});
afterAll(() => gateway.end('SIGTERM'));
const env = { SLUICE_URL: gateway.address, SLUICE_TOKEN: gateway.token };
const cli = (...words: string[]) => runCli(words, env);
const api = asking(gateway.address, gateway.token);

const scans = join(folder, 'scans');
const port = String(await freePort());
const url = `http://127.0.0.1:${port}/`;
const startStarter = () =>
  spawnPartner(['src/server.ts'], scans, { PORT: port, SLUICE_URL: gateway.address });
const startPoisoned = () =>
  spawnPartner([resolve('test/support/partners/poisoned-partner.ts'), port], '.', {});

interface Scanned {
  readonly digest: string;
  readonly size: string;
  readonly scan: { readonly scanner: string } | null;
}
const selection = 'digest size scan { critical scanner }';
const isScannedBy = (image: Scanned | undefined) => image?.scan?.scanner === 'starter';

test('the package that npm makes of all this has the starter with it, its tests too', async () => {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [{ files = [] } = {}] = JSON.parse(stdout) as { files?: { path: string }[] }[];
  const packed = files.map(({ path }) => path).filter((path) => path.startsWith('starter/'));
  expect(packed).toEqual(expect.arrayContaining(['starter/package.json', 'starter/test/schema.test.ts']));
});

test('the starter is made, checked and published by the command line', async () => {
  expect((await cli('subgraph', 'init', scans)).out).toContain('sluice subgraph publish scans');
  expect((await cli('subgraph', 'init', scans)).code).toBe(2);
  await symlink(resolve('node_modules'), join(scans, 'node_modules'));
  const own = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--test', 'test/schema.test.ts'],
    {
      cwd: scans,
    },
  );
  expect(own.stdout).toMatch(/^. pass 3$/m);
  await cli('subgraph', 'create', 'scans', '--extend', 'Image');
  const where = ['--schema', join(scans, 'schema.graphql'), '--url', url];
  expect(await cli('subgraph', 'check', 'scans', ...where)).toMatchObject({ code: 0 });
  expect((await cli('subgraph', 'publish', 'scans', ...where)).out).toContain('published as version 1');
  expect((await cli('subgraph', 'list')).out).toMatch(/scans\s+1\s/);
  expect((await cli('schema', 'changelog')).out).toContain('scans version 1');
  expect((await cli('schema', 'print')).out).toContain('scan: ImageScan');
  const refused = await runCli(
    ['subgraph', 'check', 'scans', '--schema', '-', '--url', url],
    env,
    'type Secret { leak: String }',
  );
  expect(refused.code).toBe(7);
  expect(refused.out).toContain('error TYPE_NOT_YOURS (line 1)');
}, 120_000);

test('killed, hung and poisoned under load it takes its own fields along, and nothing of ours', async () => {
  await api.mutate(
    'applyImageStream',
    { namespace: 'default', name: 'web', tags: [] },
    'imageStream { name }',
  );
  const { eventCursor } = await api.data('{ eventCursor }');
  const digest = await mapImage(api, 'prod', 'first');
  const seen = { answers: 0, isScanned: false, wrong: [] as unknown[] };
  const loaded = { isOn: true };
  const ours = '{ imageStream(namespace: "default", name: "web") { name tags { nodes { name } } } }';
  const client = async () => {
    while (loaded.isOn) {
      const own = await api.ask(ours);
      const mixed = await api.ask(`{ image(digest: "${digest}") { ${selection} } }`);
      const image = mixed.data?.image as Scanned | undefined;
      if (own.errors || own.data.imageStream?.tags.nodes[0]?.name !== 'prod') seen.wrong.push(own);
      if (image?.digest !== digest || image.size !== '30') seen.wrong.push(mixed);
      seen.isScanned = isScannedBy(image);
      seen.answers += 2;
    }
  };
  const pushed = follow<{ after: { image: Scanned } }>(
    openSocket(gateway),
    `subscription ($after: EventCursor) { tagEvents(namespace: "default", types: [MOVED], after: $after) { after { image { ${selection} } } } }`,
    { after: eventCursor },
  );
  /** Goes on until a hundred more answers have come, and an event, with the partner's field or without. */
  const until = async (isScanned: boolean, what: string) => {
    await eventually(() => seen.isScanned === isScanned, `answers once ${what}`, 60);
    const before = seen.answers;
    await eventually(() => seen.answers >= before + 100, `a hundred answers while ${what}`, 60);
    for (let count = 0; ; count++) {
      const moved = await mapImage(api, 'prod', `${what} ${String(count)}`);
      const event = await eventually(
        () => pushed.events.find(({ after }) => after.image.digest === moved),
        `the event while ${what}`,
        60,
      );
      expect(event.after.image.size).toBe('30');
      if (isScannedBy(event.after.image) === isScanned) break;
      expect(count, what).toBeLessThan(20);
    }
  };

  const partner = await startStarter();
  const clients = Array.from({ length: 16 }, client);
  await until(true, 'it is well');
  // Nobody but the gateway is answered by it.
  expect((await fetch(url, { method: 'POST', body: '{"query":"{ __typename }"}' })).status).toBe(401);
  partner.kill('SIGSTOP');
  await until(false, 'it is hung');
  partner.kill('SIGCONT');
  await until(true, 'it goes on');
  await partner.end();
  await until(false, 'it is killed');
  const poisoned = await startPoisoned();
  await until(false, 'it is poisoned');
  await poisoned.end();
  await startStarter();
  await until(true, 'it is back');
  loaded.isOn = false;
  await Promise.all(clients);
  expect(seen.answers).toBeGreaterThan(600);
  expect(seen.wrong).toEqual([]);
  expect(pushed.events.every(({ after }) => after.image.size === '30')).toBe(true);
}, 240_000);
