import { fileURLToPath } from 'node:url';
import { soak } from './soak.js';

/** `npm run soak [-- deliveries]`: the long form; see docs/performance.md for what it has to show. */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const deliveries = Number(process.argv[2] ?? 1_000_000);
const result = await soak({
  deliveries,
  subscribers: 100,
  writers: 16,
  pause: 40,
  killEvery: { node: 6_000, postgres: 20_000 },
  window: 120,
  tell: (line) => {
    console.error(line);
  },
});
console.log(JSON.stringify({ ...result, faults: result.faults.slice(0, 20) }, null, 2));
if (result.faults.length > 0 || result.refused > 0) process.exitCode = 1;
