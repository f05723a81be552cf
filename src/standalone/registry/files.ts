import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../free-port.js';
import { selfSignedKey } from './certificate.js';

/** What the registry and the gateway have in common, kept so that references stay good from start to start. */
export interface RegistryFiles {
  readonly folder: string;
  readonly host: string;
  readonly keyFile: string;
  readonly notificationToken: string;
}

/** Opens the registry's folder, making what is missing. Only its owner can read it. */
export async function openFolder(folder: string): Promise<RegistryFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const keyFile = join(folder, 'token-key.pem');
  await kept(keyFile, () => selfSignedKey('sluice'));
  const port = await kept(join(folder, 'port'), async () => String(await freePort()));
  const token = await kept(join(folder, 'notification-token'), () => randomBytes(32).toString('base64url'));
  return { folder, host: `127.0.0.1:${port}`, keyFile, notificationToken: token };
}

/** What a file says, having been written where there was none. */
async function kept(file: string, make: () => string | Promise<string>): Promise<string> {
  const found = await readFile(file, 'utf8').catch(() => null);
  if (found !== null && found.trim() !== '') return found.trim();
  const made = await make();
  await writeFile(file, `${made.trim()}\n`, { mode: 0o600 });
  return made;
}
