import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../platform/postgres/index.js';
import { createToken, makeClusterAdmin } from '../viewer/index.js';

/** Whose token the first one is. */
const firstViewer = 'developer';

/**
 * The token to begin with: the one kept in `folder`, or a new one where none is kept or the gateway at
 * `address` does not know it, as with another database.
 */
export async function firstToken(folder: string, address: string, db: Database): Promise<string> {
  const file = join(folder, 'token');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept !== '' && (await isKnown(address, kept))) return kept;
  await makeClusterAdmin(db, firstViewer);
  const token = await createToken(db, firstViewer);
  await mkdir(folder, { recursive: true, mode: 0o711 });
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
