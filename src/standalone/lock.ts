import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

/** Takes the folder for this process, making it where needed. Fails with CONFLICT when it is taken. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const file = join(folder, 'lock');
  const draft = `${file}.${String(process.pid)}`;
  const self: Holder = { pid: process.pid, born: (await birthmark(process.pid)) ?? '' };
  const write = (content: Holder) => writeFile(draft, JSON.stringify(content), { mode: 0o600 });
  await write(self);
  try {
    for (let attempt = 1; !(await isLinked(draft, file)); attempt++) {
      if (attempt > 5)
        throw new Failure('CONFLICT', `${folder} is in use by others that come and go; try again.`);
      await dropStale(folder, file, draft);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return {
    announce: async (address) => {
      await write({ ...self, address });
      await rename(draft, file);
    },
    release: () => rm(file, { force: true }),
  };
}

const isLinked = (draft: string, file: string): Promise<boolean> =>
  link(draft, file).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );

/** Sets a lock aside whose holder is gone; puts it back when another process has just taken it anew. */
async function dropStale(folder: string, file: string, draft: string): Promise<void> {
  const found = await readHolder(file);
  if (found && (await isAlive(found))) refuse(folder, found);
  const aside = `${draft}.stale`;
  await rename(file, aside).catch(() => undefined);
  const moved = await readHolder(aside);
  if (moved && (await isAlive(moved))) await isLinked(aside, file);
  await rm(aside, { force: true });
}

const isAlive = async ({ pid, born }: Holder) => (await birthmark(pid)) === born;

function refuse(folder: string, { pid, address }: Holder): never {
  const where = address === undefined ? '' : ` at ${address}`;
  throw new Failure(
    'CONFLICT',
    `Already running${where} as process ${String(pid)} with the data in ${folder}. Stop that one first, or give this one a folder of its own.`,
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
