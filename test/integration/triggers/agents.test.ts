import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { declare } from '../../support/declaring.js';
import { apply, deploymentConfig, deploymentNow, namespace, onImage } from '../../support/deployments.js';
import { startCluster } from '../../support/kubernetes.js';
import { push } from '../../support/pushing.js';
import { startSluice, type Sluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice();
const folder = await mkdtemp(join(tmpdir(), 'sluice-agents-'));
const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function room(name: string, kind: object = deploymentConfig('web', [onImage('web:prod', ['web'])])) {
  await namespace(sluice, name);
  const digest = await push(sluice, name, 'web:prod', name);
  await apply(sluice, name, kind);
  return digest;
}

const agent = (words: readonly string[], name: string, at: Pick<Sluice, 'address' | 'token'> = sluice) =>
  declare(at, ['agent', '--once', '--name', name, '--state', join(folder, `${name}.json`), ...words]);

test('a program brings a rollout about, knowing all of it', async () => {
  const digest = await room('hook');
  const file = join(folder, 'hook.txt');
  const command = `cat > ${file}; echo "$SLUICE_NAMESPACE/$SLUICE_DEPLOYMENT#$SLUICE_ROLLOUT $SLUICE_IMAGES $SLUICE_TOKEN." >> ${file}; echo deployed`;
  expect(await agent(['--exec', command, '--namespaces', 'hook'], 'hook')).toMatchObject({ code: 0 });
  const written = await readFile(file, 'utf8');
  expect(written).toContain('kind: DeploymentConfig');
  expect(written).toContain(`hook/web#1 web=registry.local:5000/hook/web@${digest} .`);
  expect((await deploymentNow(sluice, 'hook', 'web')).latestRollout).toMatchObject({ state: 'COMPLETE' });
});

test('a program that fails is told of with its last words', async () => {
  await room('fails');
  await agent(['--exec', 'echo no room left >&2; exit 3', '--namespaces', 'fails'], 'fails');
  const { deployment } = await sluice.data(
    '{ deployment(namespace: "fails", name: "web") { latestRollout { state message agent } } }',
  );
  expect(deployment.latestRollout).toEqual({
    state: 'FAILED',
    message: 'exit code 3: no room left',
    agent: 'fails',
  });
});

/** The agent as a process of its own; `at` is where it finds the server. */
function start(name: string, command: string, at: string) {
  const words = [
    'agent',
    '--name',
    name,
    '--state',
    join(folder, `${name}.json`),
    '--lease=1s',
    '--namespaces',
    name,
    '--exec',
    command,
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    env: {
      PATH: process.env['PATH'],
      SLUICE_URL: at,
      SLUICE_TOKEN: sluice.token,
      SLUICE_CONFIG: '/nonexistent/config.json',
    },
    stdio: 'ignore',
  });
  running.add(child);
  return child;
}

/** Passes requests on, but for those that would say how a rollout ended, while `isBlocked`. */
async function startPassage() {
  const passage = { isBlocked: true, blocked: 0, address: '' };
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      if (passage.isBlocked && body.includes('finishRollout')) {
        passage.blocked += 1;
        request.socket.destroy();
        return;
      }
      const answer = await fetch(`${sluice.address}${request.url ?? ''}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
        body,
      });
      response.setHeader('content-type', 'application/json');
      response.end(await answer.text());
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  passage.address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return passage;
}

/** An agent that is killed after its program has run, and before it could say so; and another in its place. */
async function crash(name: string, between: () => Promise<unknown>): Promise<string> {
  await room(name);
  const passage = await startPassage();
  const log = join(folder, `${name}.log`);
  const first = start(name, `echo "$SLUICE_ROLLOUT" >> ${log}`, passage.address);
  await eventually(() => passage.blocked > 0, 'the agent to have something to say', 30);
  first.kill('SIGKILL');
  await once(first, 'close');
  await between();
  passage.isBlocked = false;
  const second = start(name, `echo "$SLUICE_ROLLOUT" >> ${log}`, passage.address);
  await eventually(
    async () => (await deploymentNow(sluice, name, 'web')).latestRollout.state === 'COMPLETE',
    'the end',
    30,
  );
  second.kill('SIGKILL');
  await once(second, 'close');
  return readFile(log, 'utf8');
}

test('an agent that is killed brings its rollout about once, and says so when it comes back', async () => {
  expect(await crash('killed', () => Promise.resolve())).toBe('1\n');
});

test('twin: an agent that has lost what it kept does it twice', async () => {
  expect(await crash('forgetful', () => writeFile(join(folder, 'forgetful.json'), '[]'))).toBe('1\n1\n');
});

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', uid: 'of-another-cluster' },
  spec: { replicas: 2, template: { spec: { containers: [{ name: 'web', image: 'quay.io/a/b:1' }] } } },
};

test('a Kubernetes cluster gets a rollout by server-side apply, and is watched until it has come about', async () => {
  const cluster = await startCluster([
    { replicas: 3, updatedReplicas: 1, availableReplicas: 2 },
    { replicas: 2, updatedReplicas: 2, availableReplicas: 2 },
  ]);
  const token = join(folder, 'cluster-token');
  await writeFile(token, 'secret-of-the-cluster\n');
  await namespace(sluice, 'cluster');
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web' },
    spec: { ports: [{ port: 80 }] },
  };
  await apply(sluice, 'cluster', deployment, { companions: [JSON.stringify(service)] });
  const words = ['--kubernetes', cluster.url, '--kubernetes-token-file', token, '--namespaces', 'cluster'];
  expect(await agent(words, 'cluster')).toMatchObject({ code: 0 });
  expect(cluster.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'PATCH /api/v1/namespaces/cluster/services/web',
    'PATCH /apis/apps/v1/namespaces/cluster/deployments/web',
    'GET /apis/apps/v1/namespaces/cluster/deployments',
  ]);
  const [, applied, watched] = cluster.asked;
  expect(applied).toMatchObject({
    type: 'application/apply-patch+yaml',
    authorization: 'Bearer secret-of-the-cluster',
  });
  expect(Object.fromEntries(applied?.query ?? [])).toEqual({ fieldManager: 'sluice', force: 'true' });
  expect(applied?.body?.metadata).toEqual({ name: 'web' });
  expect(watched?.query.get('fieldSelector')).toBe('metadata.name=web');
  const { deployment: now } = await sluice.data(
    '{ deployment(namespace: "cluster", name: "web") { latestRollout { state message } } }',
  );
  expect(now.latestRollout).toEqual({ state: 'COMPLETE', message: '2 of 2 are available' });
});

test.each([
  [
    'stuck',
    [
      {
        conditions: [
          { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded', message: 'it hangs' },
        ],
      },
    ],
    'it hangs',
  ],
  ['forbidden', [], 'Deployment/forbidden: forbidden: no'],
])('a rollout that cannot come about has failed, and says why: %s', async (name, fares, message) => {
  const cluster = await startCluster(fares);
  await namespace(sluice, `cluster-${name}`);
  const object = name === 'forbidden' ? 'forbidden' : 'web';
  await apply(sluice, `cluster-${name}`, { ...deployment, metadata: { name: object } });
  await agent(['--kubernetes', cluster.url, '--namespaces', `cluster-${name}`], `cluster-${name}`);
  const { deployment: now } = await sluice.data(
    `{ deployment(namespace: "cluster-${name}", name: "${object}") { latestRollout { state message } } }`,
  );
  expect(now.latestRollout).toEqual({ state: 'FAILED', message });
});
