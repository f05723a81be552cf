import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockFolder } from '../../../src/standalone/lock.js';
import { birthmark } from '../../../src/standalone/process.js';

const root = await mkdtemp(join(tmpdir(), 'sluice-lock-'));
afterAll(() => rm(root, { recursive: true }));

let folders = 0;
const newFolder = () => join(root, String((folders += 1)));

/** Number and mark of a process that has ended. */
async function goneProcess() {
  const child = spawn('sleep', ['60']);
  const pid = child.pid ?? 0;
  const born = (await birthmark(pid)) ?? '';
  child.kill('SIGKILL');
  await once(child, 'close');
  return { pid, born };
}

async function folderLockedBy(content: string) {
  const folder = newFolder();
  await mkdir(folder);
  await writeFile(join(folder, 'lock.7'), content);
  return folder;
}

test('a second one is refused, and told where the first can be reached', async () => {
  const folder = newFolder();
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'CONFLICT' });
  await lock.announce('http://127.0.0.1:4000');
  const message = `Already running at http://127.0.0.1:4000 as process ${String(process.pid)}`;
  await expect(lockFolder(folder)).rejects.toThrow(message);
});

test('a released folder can be taken again, and leaves no more than one small file', async () => {
  const folder = newFolder();
  for (let round = 0; round < 3; round += 1) await (await lockFolder(folder)).release();
  expect(await readdir(folder)).toEqual(['lock.3']);
});

test('only its owner can read the lock', async () => {
  const folder = newFolder();
  await lockFolder(folder);
  expect((await stat(join(folder, 'lock.1'))).mode & 0o777).toBe(0o600);
});

test('the lock of a process that was killed is void', async () => {
  const folder = await folderLockedBy(JSON.stringify(await goneProcess()));
  await expect(lockFolder(folder)).resolves.toBeDefined();
});

test('the lock of a killed process is void though another has its number now', async () => {
  const folder = await folderLockedBy(JSON.stringify({ pid: process.pid, born: 'long ago' }));
  await expect(lockFolder(folder)).resolves.toBeDefined();
});

test('by its number alone that process would seem to live, and the folder would stay locked', () => {
  expect(process.kill(process.pid, 0)).toBe(true);
});

test.each(['', '{', '{"pid":"x"}'])('a damaged lock is void: %j', async (content) => {
  const folder = await folderLockedBy(content);
  await expect(lockFolder(folder)).resolves.toBeDefined();
});

test('of many that come at once to a void lock, one gets the folder', async () => {
  for (let round = 0; round < 20; round += 1) {
    const folder = await folderLockedBy(JSON.stringify(await goneProcess()));
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'CONFLICT' });
  }
});

test('of those who remove a void lock to make it anew, several may get it: the reason for numbers', async () => {
  const takeNaively = async (file: string) => {
    if ((await readFile(file, 'utf8').catch(() => 'void')) === 'void') await rm(file, { force: true });
    await writeFile(file, 'held', { flag: 'wx' });
  };
  let most = 0;
  for (let round = 0; round < 200 && most < 2; round += 1) {
    const file = join(await folderLockedBy(''), 'naive');
    await writeFile(file, 'void');
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => takeNaively(file)));
    most = Math.max(most, outcomes.filter(({ status }) => status === 'fulfilled').length);
  }
  expect(most).toBeGreaterThan(1);
});
