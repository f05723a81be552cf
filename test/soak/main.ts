import { fileURLToPath } from 'node:url';
import { soak } from './soak.js';
import { isKept, verdictOf } from './verdict.js';

/**
 * `npm run soak [-- deliveries] [--nats]`: the long form, a million deliveries; see docs/performance.md. Its last line is
 * the verdict, and it ends with 1 where a promise was broken.
 */
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const words = process.argv.slice(2);
const soaked = await soak({
  deliveries: Number(words.find((word) => /^\d+$/.test(word)) ?? 1_000_000),
  kills: { nodes: 4, postgres: 2 },
  subscribers: 100,
  writers: 16,
  pause: 40,
  killEvery: { node: 4_000, postgres: 15_000, nats: 7_000 },
  nats: words.includes('--nats'),
  patience: 120_000,
  tell: (line) => {
    console.error(line);
  },
});
console.log(verdictOf(soaked));
process.exit(isKept(soaked) ? 0 : 1);
