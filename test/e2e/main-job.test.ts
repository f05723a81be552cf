import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { once } from 'node:events';
import { runCli, spawnCli } from '../support/cli.js';
import { pushImage } from '../support/images.js';
import { startRegistry } from '../support/registry.js';
import { startGateway } from '../support/started.js';
import { eventually } from '../support/wait.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-main-job-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const registry = await startRegistry();
afterAll(() => registry.stop());
const gateway = await startGateway(join(folder, 'data'));
afterAll(() => gateway.end('SIGTERM'));

/** A wire to the gateway that can be cut. */
async function openWire() {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(new URL(gateway.address).port), '127.0.0.1');
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${String(port)}`,
    cut: () => {
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
  };
}

interface Told {
  readonly type: string;
  readonly tag: string;
  readonly cursor: string;
  readonly before: { readonly digest: string } | null;
  readonly after: { readonly digest: string } | null;
  readonly cause: { readonly kind: string; readonly message: string };
  readonly actor: { readonly name: string };
}

test('a tag moves in a real registry, and who follows it knows, once, through a cut wire too', async () => {
  const wire = await openWire();
  const env = { SLUICE_CONFIG: join(folder, 'cli.json') };
  const sluice = (...words: string[]) => runCli(words, env);
  const push = (version: string) => pushImage(registry.host, 'shop/web:prod', { labels: { version } });
  const importAgain = () => sluice('import-image', 'web:prod');

  expect(await sluice('login', wire.address, '--token', gateway.token)).toMatchObject({ code: 0 });
  const v1 = await push('1');
  const from = `${registry.host}/shop/web:prod`;
  const imported = await sluice(
    'import-image',
    'web:prod',
    `--from=${from}`,
    '--confirm',
    '--insecure',
    '-v',
  );
  expect(imported, imported.err).toMatchObject({ code: 0 });
  expect(imported.out).toContain(`* ${registry.host}/shop/web@${v1}`);
  const [, cursor = ''] = /# cursor (\S+)/.exec(imported.err) ?? [];

  const following = spawnCli(['events', '-f', '--stream', 'web', '--after', cursor, '-o', 'json'], env);
  const ended = once(following, 'close');
  let output = '';
  following.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const told = () =>
    output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Told);
  const moves = () => told().filter(({ type }) => type === 'MOVED');
  const v2 = await push('2');
  expect(await importAgain()).toMatchObject({ code: 0 });
  await eventually(() => moves().length === 1, 'v2 to be told', 20);
  expect(moves()).toMatchObject([
    { tag: 'prod', before: { digest: v1 }, after: { digest: v2 }, cause: { kind: 'IMPORT' } },
  ]);

  wire.cut();
  const v3 = await push('3');
  expect(await importAgain()).toMatchObject({ code: 0 });
  await eventually(() => moves().length === 2, 'v3 to be told after the cut', 20);
  expect(moves()[1]).toMatchObject({ before: { digest: v2 }, after: { digest: v3 } });

  expect(await sluice('rollback', 'web:prod', '--to', v1, '--reason', 'v3 is broken')).toMatchObject({
    code: 0,
  });
  await eventually(() => moves().length === 3, 'the rollback to be told', 20);
  expect(moves()[2]).toMatchObject({
    before: { digest: v3 },
    after: { digest: v1 },
    cause: { kind: 'ROLLBACK', message: 'v3 is broken' },
    actor: { name: 'developer' },
  });
  expect(new Set(told().map(({ cursor }) => cursor)).size).toBe(told().length);
  following.kill('SIGINT');
  expect(await ended).toEqual([0, null]);

  const history = await sluice('history', 'web:prod');
  const order = [v1, v3, v2, v1].map((digest) => digest.slice(0, 19));
  const shown = history.out
    .split('\n')
    .flatMap((line) => order.find((digest) => line.includes(digest)) ?? []);
  expect(shown).toEqual(order);
});
