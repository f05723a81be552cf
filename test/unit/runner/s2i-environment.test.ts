import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf } from '../../../src/runner/strategies/s2i-scripts.js';

test.each(['\n', '\r\n'])('.s2i/environment is read whole with lines that end in %j', async (end) => {
  const source = await mkdtemp(join(tmpdir(), 'sluice-environment-'));
  await mkdir(join(source, '.s2i'));
  await writeFile(
    join(source, '.s2i', 'environment'),
    ['A=1', '# remark', 'EMPTY=', '', 'B = x=y '].join(end) + end,
  );
  expect(await environmentOf(source)).toEqual([
    ['A', '1'],
    ['EMPTY', ''],
    ['B', 'x=y'],
  ]);
  await rm(source, { recursive: true });
});
