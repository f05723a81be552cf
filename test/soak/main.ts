import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { soakBuildLog } from './build-log.js';
import { soak } from './soak.js';
import { isKept, verdictOf } from './verdict.js';

/**
 * `npm run soak [-- deliveries] [--nats]`: the long form, a million deliveries; see docs/performance.md. Its last line is
 * the verdict, and it ends with 1 where a promise was broken. `-- log [lines]`: a build's log with two readers.
 * `-- builds [count]`: so many builds under each run policy, by two runners.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const words = process.argv.slice(2);
const [what] = words;
const count = words.find((word) => /^\d+$/.test(word));
const tell = (line: string) => {
  console.error(line);
};

if (what === 'log') {
  const { memory, ...figures } = await soakBuildLog({ lines: Number(count ?? 1_000_000), tell });
  console.log(JSON.stringify(figures, null, 2));
  console.table(memory);
  const isBounded = memory.every(({ early, peak }) => peak - early <= 128);
  process.exit(figures.faults.length === 0 && isBounded ? 0 : 1);
}
if (what === 'builds') {
  const test = ['test/e2e/build-policies.test.ts', '--disable-console-intercept'];
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', ...test], {
    env: { ...process.env, SLUICE_BUILDS: count ?? '50' },
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
const soaked = await soak({
  deliveries: Number(count ?? 1_000_000),
  kills: { nodes: 4, postgres: 2 },
  subscribers: 100,
  writers: 16,
  pause: 40,
  killEvery: { node: 4_000, postgres: 15_000, nats: 7_000 },
  nats: words.includes('--nats'),
  patience: 120_000,
  tell,
});
console.log(verdictOf(soaked));
process.exit(isKept(soaked) ? 0 : 1);
