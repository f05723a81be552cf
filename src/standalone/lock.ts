import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../platform/errors.js';
import { birthmark } from './process.js';

/** Holds a folder for this process until released; a holder that was killed holds nothing. */
export interface FolderLock {
  /** Adds where the holder can be reached, for the message that a second one gets. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

const holder = z.object({ pid: z.number(), born: z.string(), address: z.string().optional() });
type Holder = z.infer<typeof holder>;

/**
 * Takes the folder for this process, making it where needed. Fails with CONFLICT when it is taken.
 *
 * Locks are numbered files, of which the highest counts. One that is void is never removed to be made anew, for
 * two who found it void could not tell each other's from it: the next number is taken, which only one can.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const draft = join(folder, `draft.${randomUUID()}`);
  const self: Holder = { pid: process.pid, born: (await birthmark(process.pid)) ?? '' };
  const write = (content: Holder) => writeFile(draft, JSON.stringify(content), { mode: 0o600 });
  await write(self);
  const number = await takeNumber(folder, draft).finally(() => rm(draft, { force: true }));
  const replace = async (content: Holder) => {
    await write(content);
    await rename(draft, lockFile(folder, number));
  };
  return {
    announce: (address) => replace({ ...self, address }),
    release: () => replace({ pid: 0, born: 'released' }),
  };
}

async function takeNumber(folder: string, draft: string): Promise<number> {
  for (;;) {
    const highest = Math.max(...(await lockNumbers(folder)));
    const found = await readHolder(lockFile(folder, highest));
    if (found && (await isAlive(found))) refuse(folder, found);
    const number = highest + 1;
    if (!(await isLinked(draft, lockFile(folder, number)))) continue;
    const numbers = await lockNumbers(folder);
    const surpassed = numbers.some((other) => other > number);
    for (const other of numbers)
      if (surpassed ? other === number : other < number) await rm(lockFile(folder, other), { force: true });
    if (!surpassed) return number;
  }
}

const isAlive = async ({ pid, born }: Holder) => (await birthmark(pid)) === born;

const lockFile = (folder: string, number: number) => join(folder, `lock.${String(number)}`);

async function lockNumbers(folder: string): Promise<number[]> {
  const numbers = (await readdir(folder)).map((name) => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0));
  return [0, ...numbers.filter((number) => number > 0)];
}

const isLinked = (draft: string, file: string): Promise<boolean> =>
  link(draft, file).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );

function refuse(folder: string, { pid, address }: Holder): never {
  const where = address === undefined ? '' : ` at ${address}`;
  throw new Failure(
    'CONFLICT',
    `Already running${where} as process ${String(pid)} with the data in ${folder}. Stop that one first, or give this one a folder of its own: SLUICE_DATA_FOLDER=~/sluice npm start.`,
  );
}

async function readHolder(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
