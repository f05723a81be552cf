import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { soakBuildLog } from './build-log.js';
import { soak } from './soak.js';

/**
 * `npm run soak [-- deliveries]`: the long form; see docs/performance.md for what it has to show. `-- log [lines]`: a
 * build's log with two readers. `-- builds [count]`: so many builds under each run policy, by two runners.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const [word = '1000000', count] = process.argv.slice(2);
const tell = (line: string) => {
  console.error(line);
};

if (word === 'log') {
  const result = await soakBuildLog({ lines: Number(count ?? 1_000_000), tell });
  const { faults, memory, ...figures } = result;
  console.log(JSON.stringify({ ...figures, faults }, null, 2));
  console.table(memory);
  const grown = memory.filter(({ early, peak }) => peak - early > 128);
  if (faults.length > 0 || grown.length > 0) process.exitCode = 1;
} else if (word === 'builds') {
  const words = [
    'vitest',
    'run',
    '--project',
    'e2e',
    'test/e2e/build-policies.test.ts',
    '--disable-console-intercept',
  ];
  const env = { ...process.env, SLUICE_BUILDS: count ?? '50' };
  process.exitCode = spawnSync('npx', words, { env, stdio: 'inherit' }).status ?? 1;
} else {
  const result = await soak({
    deliveries: Number(word),
    subscribers: 100,
    writers: 16,
    pause: 40,
    killEvery: { node: 6_000, postgres: 20_000 },
    window: 120,
    tell,
  });
  console.log(JSON.stringify({ ...result, faults: result.faults.slice(0, 20) }, null, 2));
  if (result.faults.length > 0 || result.refused > 0) process.exitCode = 1;
}
