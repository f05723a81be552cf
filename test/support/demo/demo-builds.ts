import type { Asking } from '../asking.js';
import { buildConfig, scriptedRunner } from '../building.js';

const log = [
  'Cloning "https://git.example.com/shop/web" ...',
  '\tCommit:\t4f0c1509e1ab27d (Show the cart on every page)',
  'STEP 1/6: FROM platform/node:20',
  'STEP 2/6: WORKDIR /srv/web',
  'STEP 3/6: COPY package.json package-lock.json ./',
  'STEP 4/6: RUN npm ci --omit=dev',
  '\u001b[33mnpm warn\u001b[39m deprecated inflight@1.0.6',
  'added 214 packages in 4s',
  'STEP 5/6: COPY . .',
  'STEP 6/6: RUN npm test',
  '\u001b[32m✔\u001b[39m cart keeps what was put into it \u001b[2m(12 ms)\u001b[22m',
  '\u001b[32m✔\u001b[39m checkout asks for an address \u001b[2m(31 ms)\u001b[22m',
  '',
].join('\n');

/** One build that went well, one that did not, and one that still runs. */
export async function buildDemo(graph: Asking): Promise<void> {
  const runner = scriptedRunner(graph, 'runner-1');
  const start = async (config: string) => {
    await graph.mutate('startBuild', { namespace: 'shop', config }, 'build { name }');
    const { key } = await runner.claim();
    await runner.stage(key, 'FETCH_INPUTS');
    await runner.stage(key, 'BUILD');
    return key;
  };
  for (const name of ['web', 'api']) await graph.mutate('applyBuildConfig', buildConfig(name), 'outcome');
  const good = await start('web');
  await runner.append(good, 0, log);
  await runner.finish(good);
  const bad = await start('api');
  const failing = `${log}\u001b[31m✘ GET /orders answers 500\u001b[39m\n  expected 200, got 500\n`;
  await runner.append(bad, 0, failing);
  await runner.finish(bad, {
    outcome: 'FAILED',
    reason: 'DOCKER_BUILD_FAILED',
    message: 'RUN npm test: exit status 1',
  });
  const running = await start('web');
  await runner.append(running, 0, log);
}
