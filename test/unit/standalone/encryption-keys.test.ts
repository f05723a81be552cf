import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readKeychain } from '../../../src/platform/read-keychain.js';
import { encryptionKeys } from '../../../src/standalone/encryption-keys.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-keys-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a key is made once, for its owner only, and kept', async () => {
  const { SLUICE_ENCRYPTION_KEYS_FILE: file = '' } = await encryptionKeys(folder, {});
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const content = await readFile(file, 'utf8');
  expect(await encryptionKeys(folder, { SLUICE_ENCRYPTION_KEYS: '' })).toEqual({
    SLUICE_ENCRYPTION_KEYS_FILE: file,
  });
  expect(await readFile(file, 'utf8')).toBe(content);
  expect((await readKeychain({ text: null, file }))?.firstId).toBe('local');
});

test.each(['SLUICE_ENCRYPTION_KEYS', 'SLUICE_ENCRYPTION_KEYS_FILE'])(
  'none is made where %s is set',
  async (name) => {
    const unused = join(folder, name);
    expect(await encryptionKeys(unused, { [name]: 'something' })).toEqual({});
    await expect(stat(unused)).rejects.toThrow('ENOENT');
  },
);
