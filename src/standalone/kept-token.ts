import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../platform/postgres/index.js';
import { bindEverywhere, createToken, makeClusterAdmin } from '../viewer/index.js';

/** The token to begin with, of somebody who may do everything. */
export const firstToken = (folder: string, address: string, db: Database): Promise<string> =>
  keptToken({ file: join(folder, 'token'), viewer: 'developer', address, db }, () =>
    makeClusterAdmin(db, 'developer'),
  );

/** The token of the runner beside this gateway, which may claim builds, and nothing else. */
export const runnerToken = (folder: string, address: string, db: Database): Promise<string> =>
  keptToken({ file: join(folder, 'runner-token'), viewer: 'runner', address, db }, () =>
    bindEverywhere(db, 'runner', 'system:build-runner'),
  );

interface Keeping {
  readonly file: string;
  readonly viewer: string;
  readonly address: string;
  readonly db: Database;
}

/** The token kept in the file, or a new one where none is kept or the gateway does not know it, as with another database. */
async function keptToken(
  { file, viewer, address, db }: Keeping,
  grant: () => Promise<unknown>,
): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept !== '' && (await isKnown(address, kept))) return kept;
  await grant();
  const token = await createToken(db, viewer);
  await mkdir(join(file, '..'), { recursive: true, mode: 0o711 });
  await writeFile(file, `${token}\n`, { mode: 0o600 });
  return token;
}

async function isKnown(address: string, token: string): Promise<boolean> {
  const answer = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query WhoAmI { viewer { name } }' }),
    signal: AbortSignal.timeout(10_000),
  });
  const body = await answer.text();
  return answer.ok && !body.includes('"errors"');
}
