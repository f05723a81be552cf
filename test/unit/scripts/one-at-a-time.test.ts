import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { eventually } from '../../support/wait.js';

const root = await mkdtemp(join(tmpdir(), 'sluice-turns-'));
afterAll(() => rm(root, { recursive: true }));

const module = JSON.stringify(resolve('scripts/one-at-a-time.mjs'));

/** A process that does this work, in JavaScript, under the lock of a folder. */
function worker(folder: string, work: string, isAlone = true) {
  const text = `
    import { appendFileSync } from 'node:fs';
    import { whileAlone } from ${module};
    const pause = (millis) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millis);
    const note = (word) => appendFileSync(${JSON.stringify(join(folder, '..', 'notes'))}, word + '\\n');
    const work = () => { ${work} };
    ${isAlone ? `whileAlone(${JSON.stringify(folder)}, work)` : 'work()'};`;
  return spawn(process.execPath, ['--input-type=module', '-e', text], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

const noteEnds = `note('begin'); pause(200); note('end');`;

async function notesOf(name: string, isAlone: boolean) {
  const folder = await mkdtemp(join(root, name));
  const all = Array.from({ length: 4 }, () => worker(join(folder, 'lock'), noteEnds, isAlone));
  const codes = await Promise.all(all.map(async (one) => ((await once(one, 'close')) as [number])[0]));
  expect(codes).toEqual([0, 0, 0, 0]);
  return (await readFile(join(folder, 'notes'), 'utf8')).trim().split('\n');
}

test('processes take turns, where they would be at it together', async () => {
  expect(await notesOf('turns', true)).toEqual(Array.from({ length: 4 }, () => ['begin', 'end']).flat());
  expect((await notesOf('together', false)).slice(0, 2)).toEqual(['begin', 'begin']);
});

test('one that waits says for whom, and goes on when that one is killed', async () => {
  const folder = await mkdtemp(join(root, 'killed'));
  const lock = join(folder, 'lock');
  const first = worker(lock, `note('first'); pause(600_000);`);
  await eventually(() => readFile(join(folder, 'notes'), 'utf8').catch(() => null), 'the first to work');
  const second = worker(lock, `note('second');`);
  let said = '';
  second.stderr.on('data', (data: Buffer) => (said += data.toString()));
  await eventually(() => said !== '', 'the second to wait');
  expect(said).toContain(`Process ${String(first.pid)} installs or builds here`);
  first.kill('SIGKILL');
  expect((await once(second, 'close'))[0]).toBe(0);
  expect(await readFile(join(folder, 'notes'), 'utf8')).toBe('first\nsecond\n');
  expect(await readdir(lock)).toHaveLength(1);
});
