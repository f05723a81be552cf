import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expireLease } from '../support/building.js';
import { portOf, startBuildSite } from '../support/builds/build-site.js';
import { startGate, type Gate } from '../support/interference/gate.js';
import { eventually } from '../support/wait.js';

const { git, registry, sluice, base, pushGate, startRunner, define, start, build, cancel, ended } =
  await startBuildSite({ isGated: true });
const server = createServer((_, response) => response.end('open'));
let gates: { gate: Gate; waiting: number }[] = [];

/** In which stage a build of each of these definitions hangs as long as the gates are closed. */
const stages = {
  'in-fetch': 'FETCH_INPUTS',
  'in-pull': 'PULL_IMAGES',
  'in-build': 'BUILD',
  'in-hook': 'POST_COMMIT',
  'in-push': 'PUSH_IMAGE',
};
const definitions = Object.keys(stages);

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  await git.commit('app', { Dockerfile: `FROM ${base}\nCOPY file /file\n`, file: '0' });
  const fetchGate = await startGate(portOf(git.uri('app')));
  const pullGate = await startGate(portOf(registry.host));
  const webGate = await startGate((server.address() as AddressInfo).port);
  if (!pushGate) throw new Error('There is no gate to push through.');
  gates = [
    { gate: fetchGate, waiting: 1 },
    { gate: pullGate, waiting: 1 },
    { gate: webGate, waiting: 2 },
    { gate: pushGate, waiting: 1 },
  ];
  const fetch = `wget -q -O /dev/null http://${webGate.host}/`;
  await define('in-fetch', { source: { git: { uri: `git://${fetchGate.host}/app` } } });
  const from = { kind: 'DOCKER_IMAGE', name: `${pullGate.host}/base:1` };
  await define('in-pull', { strategy: { docker: { from } } });
  await define('in-build', { source: { dockerfile: `FROM ${base}\nRUN ${fetch}\n` } });
  await define('in-hook', { postCommit: { script: fetch } });
  await define('in-push');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Starts one build of each, and waits until each hangs in its stage; yields their names. */
async function hang(): Promise<string[]> {
  const names = await Promise.all(definitions.map(start));
  await allHang(names, 1);
  return names;
}

async function allHang(names: readonly string[], attempt: number): Promise<void> {
  await eventually(
    () => gates.every(({ gate, waiting }) => gate.waiting() === waiting),
    'each build to hang',
    150,
  );
  for (const [index, stage] of Object.values(stages).entries()) {
    const found = await eventually(async () => {
      const known = await build(names[index] ?? '');
      return known.stages.at(-1)?.name === stage && known;
    }, `${stage} to be told of`);
    expect(found).toMatchObject({ phase: 'RUNNING', reason: null, message: null, attempt });
  }
}

const nobodyWaits = () =>
  eventually(
    () => gates.every(({ gate }) => gate.waiting() === 0),
    'all processes of the builds to be gone',
    60,
  );

test('a build is cancelled in whatever stage it is, and nothing of it goes on', async () => {
  const runner = startRunner('cancelled', ['--slots=5', '--lease=30']);
  const names = await hang();
  for (const name of names) await cancel(name);
  await eventually(
    () => names.every((name) => runner.said().includes(`shop/${name} is given up`)),
    'the runner to let go of all',
    90,
  );
  await nobodyWaits();
  for (const name of names)
    expect(await build(name)).toMatchObject({ phase: 'CANCELLED', reason: 'CANCELLED_BUILD', result: null });
  await runner.end('SIGTERM');
});

test('a runner that is stopped gives its builds back at once; one that is killed leaves nothing running, and another one ends them, each once', async () => {
  const stopped = startRunner('stopped', ['--slots=5', '--lease=600']);
  const names = await hang();
  await stopped.end('SIGTERM');
  await nobodyWaits();
  for (const name of names) expect(await build(name)).toMatchObject({ phase: 'PENDING', attempt: 1 });
  const killed = startRunner('killed', ['--slots=5', '--lease=600']);
  await allHang(names, 2);
  await killed.end('SIGKILL');
  await nobodyWaits();
  for (const { gate } of gates) gate.open();
  for (const name of names) await expireLease(sluice, name);
  const second = startRunner('second', ['--slots=2', '--lease=600']);
  for (const name of names) {
    const done = await ended(name);
    expect(done).toMatchObject({ phase: 'COMPLETE', attempt: 3 });
    expect(done.result?.imageTag?.current.digest).toBe(done.result?.digest);
  }
  await second.end('SIGTERM');
  const { imageStream } = await sluice.data(
    '{ imageStream(namespace: "shop", name: "web") { tags { nodes { name history { nodes { revision } } } } } }',
  );
  const tags = imageStream.tags.nodes as { name: string; history: { nodes: unknown[] } }[];
  expect(tags.map(({ name, history }) => [name, history.nodes.length])).toEqual(
    definitions.toSorted().map((name) => [name, 1]),
  );
});
