import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { placedFiles, writeInputFiles } from '../../../src/runner/source/input-files.js';

const input = (destinationDir: string, ...paths: string[]) => ({
  ...{ name: 'settings', destinationDir, isSecret: false },
  files: paths.map((path) => ({ path, content: Buffer.from(`of ${path}`).toString('base64') })),
});

async function sourceWith(...files: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-inputs-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), 'of the source');
  }
  return folder;
}

test('a file goes below folders of the source, and over a file of the same name', async () => {
  const folder = await sourceWith('conf/app.ini', 'conf/other.ini');
  await writeInputFiles([input('conf', 'app.ini'), input('conf/more', 'a')] as never, folder);
  expect(await readFile(join(folder, 'conf/app.ini'), 'utf8')).toBe('of app.ini');
  expect(await readFile(join(folder, 'conf/other.ini'), 'utf8')).toBe('of the source');
  expect(await readFile(join(folder, 'conf/more/a'), 'utf8')).toBe('of a');
});

test.each([
  [
    'a file of the source is where a folder is wanted',
    ['conf'],
    [input('conf', 'app.ini')],
    /^conf is a file/,
  ],
  ['a folder is where the file is wanted', ['conf/app.ini/x'], [input('conf', 'app.ini')], /ini is a folder/],
  ['a file of another is', [], [input('.', 'a'), input('a/b', 'c')], /^a is a file of another .* a\/b\/c/],
])('where %s, the build fails with the place and what to do', async (_, source, inputs, message) => {
  const folder = await sourceWith(...source);
  await expect(writeInputFiles(inputs as never, folder)).rejects.toMatchObject({
    name: 'BuildFailure',
    reason: 'InvalidContextDirectory',
    message: expect.stringMatching(message) as string,
  });
});

test('a file below another is refused also where absolute paths are given, and not where only the name begins alike', () => {
  expect(() => placedFiles([input('/etc', 'a'), input('/etc/a', 'b')] as never, '/opt')).toThrow(
    /^\/etc\/a is/,
  );
  expect(placedFiles([input('/etc', 'a'), input('/etc/ab', 'c')] as never, '/opt')).toHaveLength(2);
});
