import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { apply, deploymentConfig, deploymentNow, namespace, onImage } from '../support/deployments.js';
import { follow, openSocket } from '../support/following.js';
import { pushImage } from '../support/images.js';
import { startIntegrated } from '../support/registries/integrated-registry.js';
import { buildsOn } from '../support/triggers/rings.js';
import { eventually } from '../support/wait.js';

const { sluice, host, login } = await startIntegrated({ SLUICE_DISABLE_TRIGGERS: 'false' });
const folder = await mkdtemp(join(tmpdir(), 'sluice-cascading-'));
const running: ChildProcess[] = [];
afterAll(async () => {
  for (const child of running) {
    const ended = once(child, 'close');
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

/** The command line as a process of its own; yields all that it says to people. */
function start(...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    env: { PATH: process.env['PATH'], HOME: folder, SLUICE_URL: sluice.address, SLUICE_TOKEN: sluice.token },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.push(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return () => said;
}

interface Step {
  readonly id: string;
  readonly depth: number;
  readonly kind: string;
  readonly state: string;
  readonly subject: string;
  readonly durationMs: number;
}

interface Cascade {
  readonly state: string;
  readonly finishedAt: string | null;
  readonly steps: readonly Step[];
}

const parts = 'state finishedAt durationMs steps { id depth kind state subject message durationMs }';
const base = { namespace: 'shop', stream: 'base', tag: 'latest' };
const services = ['one', 'two'];

const currentOf = async (stream: string) => {
  const query = `{ imageTag(namespace: "shop", stream: "${stream}", tag: "latest") { current { digest } } }`;
  return (await sluice.data(query)).imageTag?.current?.digest as string | undefined;
};

const rolledOut = (number: number) =>
  eventually(
    async () => {
      const now = await Promise.all(services.map((name) => deploymentNow(sluice, 'shop', name)));
      return now.every(
        ({ latestRollout: latest }) => latest?.number === number && latest.state === 'COMPLETE',
      );
    },
    `rollout ${String(number)} of both`,
    150,
  );

test('a base image that is pushed to the registry is built on twice, and rolled out by an agent: one tree, told live', async () => {
  await namespace(sluice, 'shop');
  const credentials = await login('pusher', 'edit', 'shop');
  const push = (version: string) => pushImage(host, 'shop/base:latest', { credentials, labels: { version } });
  await push('1');
  await eventually(() => currentOf('base'), 'the base image to be noticed', 60);
  for (const name of services) {
    await sluice.mutate('applyImageStream', { namespace: 'shop', name }, 'outcome');
    const dockerfile = `FROM none\nLABEL service=${name}\n`;
    const build = buildsOn('shop', name, 'base:latest', `${name}:latest`);
    const spec = { ...build.spec, source: { dockerfile } };
    await sluice.mutate('applyBuildConfig', { ...build, spec }, 'outcome');
    await apply(sluice, 'shop', deploymentConfig(name, [onImage(`${name}:latest`, ['web'])]));
  }
  const log = join(folder, 'rolled-out');
  const runner = start(
    ...['runner', '--folder', join(folder, 'runner'), '--name', 'builder', '--allow-address=127.0.0.0/8'],
    ...['--insecure-registry', host],
  );
  const agent = start(
    ...['agent', '--name', 'deployer', '--namespaces', 'shop', '--state', join(folder, 'agent.json')],
    ...['--exec', `echo "$SLUICE_DEPLOYMENT#$SLUICE_ROLLOUT $SLUICE_IMAGES" >> ${log}`],
  );
  await rolledOut(1).catch((error: unknown) => {
    throw new Error(`${runner()}\n${agent()}`, { cause: error });
  });

  const preview = `query ($tag: TagAddressInput!) { blastRadius(tag: $tag) { builds rollouts namespaces } }`;
  const { blastRadius } = await sluice.data(preview, { tag: base });
  expect(blastRadius).toEqual({ builds: 2, rollouts: 2, namespaces: ['shop'] });

  // Held until it is looked at live: nothing is over before that.
  await sluice.mutate('holdTriggers', { namespace: 'shop', reason: 'to be seen' }, '__typename');
  const pushed = await push('2');
  await eventually(async () => (await currentOf('base')) === pushed, 'the new base image to be noticed', 60);
  const live = follow<Cascade>(
    openSocket(sluice),
    `subscription ($tag: TagAddressInput) { cascade(tag: $tag) { ${parts} } }`,
    { tag: base },
  );
  await eventually(() => live.events.length > 0, 'what is told first', 60);
  const [first] = live.events;
  expect(first).toMatchObject({ state: 'WAITING', finishedAt: null });
  expect(first?.steps.filter(({ id }) => id.startsWith('waiting-'))).toHaveLength(2);
  await sluice.mutate('releaseTriggers', { namespace: 'shop', all: true }, '__typename');
  await rolledOut(2);
  await eventually(
    () => live.events.some(({ finishedAt }) => finishedAt !== null),
    'the subscription to end',
    60,
  );

  const { cascade } = (await sluice.data(
    `query ($tag: TagAddressInput) { cascade(tag: $tag) { ${parts} } }`,
    {
      tag: base,
    },
  )) as { cascade: Cascade };
  expect(cascade).toMatchObject({ state: 'DONE', finishedAt: expect.any(String) as string });
  const at = (depth: number, kind: string, subject: string) =>
    expect.objectContaining({
      depth,
      kind,
      subject,
      state: 'DONE',
      durationMs: expect.any(Number) as number,
    }) as object;
  expect(cascade.steps.slice(0, 2)).toEqual([
    at(0, 'PUSH', 'shop/base:latest'),
    at(1, 'TAG', 'shop/base:latest'),
  ]);
  for (const name of services)
    expect(cascade.steps).toEqual(
      expect.arrayContaining([
        at(2, 'TRIGGER', `buildconfig/shop/${name}/base:latest`),
        at(3, 'BUILD', `shop/${name}-2`),
        at(4, 'PUSH', `shop/${name}:latest`),
        at(5, 'TAG', `shop/${name}:latest`),
        at(6, 'TRIGGER', `deployment/shop/${name}/web`),
        at(7, 'ROLLOUT', `shop/${name}#2`),
      ]),
    );
  expect(cascade.steps).toHaveLength(2 + 2 * 6);

  // What was told live is the same tree as it grew: steps stay, and the last of it is all there is.
  const counts = live.events.map(({ steps }) => steps.filter(({ id }) => !id.startsWith('waiting-')).length);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  expect(live.events.at(-1)?.steps).toEqual(cascade.steps);

  const digests = await Promise.all(services.map(currentOf));
  const lines = (await readFile(log, 'utf8')).trim().split('\n').sort();
  expect(lines).toHaveLength(4);
  for (const [index, name] of services.entries())
    expect(lines).toContain(`${name}#2 web=${host}/shop/${name}@${digests[index] ?? ''}`);
});
