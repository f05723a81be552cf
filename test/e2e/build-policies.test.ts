import { expect, test } from 'vitest';
import { queueOfBuilds } from '../support/builds/build-queue.js';
import { startBuildSite } from '../support/builds/build-site.js';

const site = await startBuildSite();
const few = 6;
/** `npm run soak -- builds` has more of them. */
const count = Number(process.env['SLUICE_BUILDS'] ?? few);

test(
  'two runners share the builds of each run policy, each build once, and under SERIAL one at a time',
  { timeout: 1_800_000 },
  async () => {
    const runners = ['one', 'two'].map((name) => site.startRunner(name, ['--slots=2', '--lease=600']));
    for (const runPolicy of ['SERIAL', 'SERIAL_LATEST_ONLY', 'PARALLEL'] as const) {
      const { faults, completed, ...rest } = await queueOfBuilds(site, { runPolicy, count });
      expect(faults).toEqual([]);
      if (runPolicy !== 'SERIAL_LATEST_ONLY') expect(completed).toBe(count);
      if (count > few) console.log(runPolicy, { completed, ...rest });
    }
    for (const runner of runners) await runner.end('SIGTERM');
  },
);
