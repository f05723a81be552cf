// Two starts of one checkout take turns at what they would spoil for each other: installing and building.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Does the work while no other process does any under the lock in `folder`, and waits for that, saying so once. What a
 * process held that was killed is void. The numbers of `src/standalone/lock.ts`: the highest counts, and only one can take
 * the next.
 */
export function whileAlone(folder, work) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `lock.${take(folder)}`);
  try {
    return work();
  } finally {
    put(file, { pid: 0 });
  }
}

function take(folder) {
  for (let told = false; ;) {
    const highest = Math.max(...numbersIn(folder));
    const holder = holderOf(join(folder, `lock.${highest}`));
    if (holder && birthOf(holder.pid) === holder.born) {
      if (!told) console.error(`Process ${holder.pid} installs or builds here; waiting for it …`);
      told = true;
      pause(100);
      continue;
    }
    if (
      !put(
        join(folder, `lock.${highest + 1}`),
        { pid: process.pid, born: birthOf(process.pid) ?? '' },
        linkSync,
      )
    )
      continue;
    const others = numbersIn(folder).filter((number) => number !== highest + 1 && number !== 0);
    const surpassed = others.some((number) => number > highest + 1);
    for (const number of surpassed ? [highest + 1] : others)
      rmSync(join(folder, `lock.${number}`), { force: true });
    if (!surpassed) return highest + 1;
  }
}

/** Writes a file that is whole as soon as it is there; by `linkSync` false where there is one already. */
function put(file, content, place = renameSync) {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(content));
  try {
    place(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

const numbersIn = (folder) => [
  0,
  ...readdirSync(folder).map((name) => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0)),
];

function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A mark that no other process of this number bears; null where there is none, and nobody can be told to be alive. */
function birthOf(pid) {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || null;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? null : fields[19];
  } catch {
    return null;
  }
}

const pause = (millis) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millis);
