import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newKey } from '../platform/read-keychain.js';

/**
 * The setting that leads to the encryption keys kept in `folder`, which are made where none are; nothing, where
 * the environment brings keys. Only the owner of the file can read it.
 */
export async function encryptionKeys(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, string>> {
  if (env['SLUICE_ENCRYPTION_KEYS'] || env['SLUICE_ENCRYPTION_KEYS_FILE']) return {};
  const file = join(folder, 'encryption-keys');
  await mkdir(folder, { recursive: true, mode: 0o711 });
  await writeFile(file, `${newKey('local').reveal()}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    },
  );
  return { SLUICE_ENCRYPTION_KEYS_FILE: file };
}
