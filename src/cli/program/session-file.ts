import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { UsageError } from './exit-codes.js';

/** A server, who one is there, and the namespace one works in. */
export interface SavedContext {
  readonly server: string;
  readonly token?: string;
  readonly namespace?: string;
}

/** All servers that were logged in to, and which of them is meant when none is named. */
export interface SavedSession {
  readonly current: string | undefined;
  readonly contexts: Readonly<Record<string, SavedContext>>;
}

/** Where the session is kept: `SLUICE_CONFIG`, or `sluice/config.json` in the user's configuration folder. */
export const sessionFile = (env: NodeJS.ProcessEnv): string =>
  nonEmpty(env['SLUICE_CONFIG']) ??
  join(
    nonEmpty(env['XDG_CONFIG_HOME']) ?? join(env['HOME'] ?? homedir(), '.config'),
    'sluice',
    'config.json',
  );

/** What a variable says; nothing, when it is empty. */
export const nonEmpty = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

/** Reads the saved session; a missing file is an empty one. */
export async function readSession(file: string): Promise<SavedSession> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { current: undefined, contexts: {} };
    throw error;
  }
  try {
    const saved: unknown = JSON.parse(content);
    if (isRecord(saved) && isRecord(saved['contexts'])) return readSaved(saved, saved['contexts']);
  } catch {
    // Not JSON: told below.
  }
  throw new UsageError(`${file} is damaged: remove it, and log in again.`);
}

/** Replaces the saved session as a whole; only its owner can read it, because it holds tokens. */
export async function writeSession(file: string, session: SavedSession): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, `${JSON.stringify(session, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(fresh, file);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textAt = (from: Record<string, unknown>, key: string) => {
  const value = from[key];
  return typeof value === 'string' ? { [key]: value } : {};
};

function readSaved(saved: Record<string, unknown>, contexts: Record<string, unknown>): SavedSession {
  const read = Object.entries(contexts).flatMap(([name, context]) =>
    isRecord(context) && typeof context['server'] === 'string'
      ? [
          [
            name,
            { server: context['server'], ...textAt(context, 'token'), ...textAt(context, 'namespace') },
          ] as const,
        ]
      : [],
  );
  return {
    current: typeof saved['current'] === 'string' ? saved['current'] : undefined,
    contexts: Object.fromEntries(read),
  };
}
