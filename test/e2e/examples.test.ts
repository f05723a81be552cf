import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { consuming } from '../support/consuming.js';
import { literal, startDatabase } from '../support/postgres.js';
import { startSluice } from '../support/sluice.js';
import { eventually } from '../support/wait.js';

const sluice = await startSluice();
const { move, create, show } = consuming(sluice);
const folder = await mkdtemp(join(tmpdir(), 'sluice-examples-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts an example as its user would; killed when the test is through. */
function start(program: string, ...words: string[]) {
  const child = spawn(program, words, {
    env: {
      PATH: process.env['PATH'],
      TMPDIR: folder,
      SLUICE_URL: sluice.address,
      SLUICE_TOKEN: sluice.token,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const closed = once(child, 'close');
    process.kill(-child.pid, 'SIGKILL');
    await closed;
  };
  onTestFinished(end);
  const lines = () => out.split('\n').filter((line) => line !== '');
  return {
    lines,
    end,
    until: (count: number) =>
      eventually(
        () => (lines().length >= count ? lines() : null),
        `${String(count)} lines of ${out}, and: ${err}`,
        20,
      ),
  };
}
const tsx = (file: string, ...words: string[]) =>
  start(process.execPath, '--import', 'tsx', `examples/${file}`, ...words);
const cursor = async () => (await sluice.data('{ eventCursor }')).eventCursor as string;

test('the follower in Python goes on behind what it has saved, killed or not', async () => {
  const file = join(folder, 'python-cursor');
  await writeFile(file, await cursor());
  const query = 'type=image-tag.*&namespace=default&subject=default/python';
  await move('python', 'a', 'quay.io/o/x:1');
  const first = start('python3', 'examples/follower.py', file, query);
  expect(await first.until(1)).toEqual(['dev.sluice.tag.moved.v1 default/python:a']);
  await move('python', 'b', 'quay.io/o/x:1');
  await first.until(2);
  await first.end();
  await move('python', 'c', 'quay.io/o/x:1');
  const second = start('python3', 'examples/follower.py', file, query);
  const seen = await second.until(1);
  expect(seen.at(-1)).toBe('dev.sluice.tag.moved.v1 default/python:c');
});

test('the script with curl prints events as lines of JSON', async () => {
  const after = await cursor();
  await move('shell', 'a', 'quay.io/o/x:1');
  const [line = ''] = await start(
    'sh',
    'examples/follow.sh',
    'subject=default/shell&type=image-tag.*',
    after,
  ).until(1);
  expect(JSON.parse(line)).toMatchObject({ subject: 'default/shell:a' });
});

test('deployers roll out each move once, in the order of the tag, though one of them is killed', async () => {
  await create('deployer', {
    lease: '1h',
    filter: { types: ['image-tag.moved'], subjects: ['default/deployed'] },
  });
  await move('deployed', 'prod', 'quay.io/o/x:1');
  const killed = tsx('deployer.ts', 'default', 'deployer', 'echo');
  expect(await killed.until(1)).toEqual(['quay.io/o/x:1']);
  await killed.end();
  const db = await startDatabase({ url: sluice.databaseUrl, connections: 1 });
  await db.execute(literal('update consumer_event set leased_until = now() where leased_until is not null'));
  const next = tsx('deployer.ts', 'default', 'deployer', 'echo');
  await move('deployed', 'test', 'quay.io/o/x:2');
  const lines = await eventually(
    () => (next.lines().includes('quay.io/o/x:2') ? next.lines() : null),
    'a rollout',
    20,
  );
  expect(lines.filter((line) => line === 'quay.io/o/x:2')).toHaveLength(1);
  await eventually(
    async () => (await show('deployer', 'lag { events }')).lag.events === 0,
    'all to be done with',
  );
});

test('a copy of the state is kept from the snapshot on', async () => {
  await move('copied', 'a', 'quay.io/o/x:1');
  const file = join(folder, 'copy-cursor');
  const copy = tsx('snapshot.ts', 'default', file);
  const [first = ''] = await copy.until(1);
  expect(first).toMatch(/^snapshot: .*copied/);
  await move('copied', 'b', 'quay.io/o/x:1');
  expect((await copy.until(2)).at(-1)).toBe('default/copied:b: dev.sluice.tag.moved.v1');
});

test('the package that partners install holds the client, says what that needs, and has none of our sources', async () => {
  const run = promisify(execFile);
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    maxBuffer: 64 * 1_048_576,
  });
  const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  expect(paths).toEqual(
    expect.arrayContaining(['bin/sluice', 'dist/client/index.js', 'dist/client/index.d.ts']),
  );
  expect(paths.filter((path) => /^(src|test|node_modules|\.sluice)\//.test(path))).toEqual([]);
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: object };
  const client = paths.filter((path) => /^dist\/client\/[^/]+\.(js|d\.ts)$/.test(path));
  const texts = await Promise.all(client.map((path) => readFile(path, 'utf8')));
  const needed = texts.flatMap((text) =>
    [...text.matchAll(/ from '((?:@[^/']+\/)?[^./'@][^/']*)/g)].map(([, name = '']) => name),
  );
  expect(needed).toContain('graphql');
  expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...new Set(needed)]));
});
