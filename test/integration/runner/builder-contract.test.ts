import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressRule } from '../../../src/platform/network/index.js';
import { readImage } from '../../../src/runner/strategies/builder-image.js';
import { buildFromSource } from '../../../src/runner/strategies/source.js';
import { pushBusybox } from '../../support/images/busybox-image.js';
import { startRegistry, type Registry } from '../../support/registry.js';
import { pullOf, startWorkshop, type Wanted } from '../../support/builds/runner-job.js';

let registry: Registry;
let makeJob: Awaited<ReturnType<typeof startWorkshop>>;
let builder = '';

beforeAll(async () => {
  registry = await startRegistry();
  builder = `${registry.host}/builder:1`;
  await pushBusybox(builder, { lines: ['USER 1001'] });
  makeJob = await startWorkshop([registry.host]);
});
afterAll(() => registry.stop());

/** A source build of no source, with scripts of this address. */
const from = (scripts: string | null, incremental = false): Wanted['strategy'] => ({
  type: 'SOURCE',
  source: { scripts, incremental, forcePull: false },
});
const wanted = ({ work, ...more }: Partial<Wanted> = {}): Wanted => ({
  strategy: from(null),
  ...more,
  work: { pulls: [pullOf(builder)], ...work },
});

async function build(asked: Wanted) {
  const { job, said } = await makeJob(asked);
  const made = await buildFromSource(job);
  if (!('image' in made)) throw new Error('It made no image.');
  return { job, image: made.image, log: await said() };
}

test('scripts come by HTTP, as the strategy or the builder says, from where builds may go and from nowhere else', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (!request.url?.startsWith('/s2i/') || request.url.endsWith('save-artifacts')) response.writeHead(404);
    response.end(`#!/bin/sh\necho "${request.url ?? ''} as $(id -u)"\n`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const scripts = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/s2i`;
  const strategy = from(scripts);
  const { log, job, image } = await build(wanted({ strategy }));
  expect(log).toContain('/s2i/assemble as 1001');
  expect((await readImage(job.buildah, image)).command).toEqual(['/tmp/scripts/run']);
  const far = `${registry.host}/far:1`;
  await pushBusybox(far, { lines: [`LABEL io.openshift.s2i.scripts-url=${scripts}/`, 'USER 1001'] });
  expect((await build(wanted({ work: { pulls: [pullOf(far)] } }))).log).toContain('/s2i/assemble as 1001');
  const before = asked.length;
  const { job: other } = await makeJob(wanted({ source: {}, strategy }));
  const rules = { ...other.rules, mayReach: addressRule([]) };
  await expect(buildFromSource({ ...other, rules })).rejects.toThrow('builds may not reach this address');
  expect(asked).toHaveLength(before);
  server.closeAllConnections();
  server.close();
});

test('a server that forbids save-artifacts, as some do where there is none, keeps no build from being made', async () => {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('save-artifacts')) response.writeHead(403);
    response.end('#!/bin/sh\necho "assembled"\n');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const scripts = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const { log } = await build(
    wanted({ strategy: from(scripts, true), work: { previousImage: pullOf(builder) } }),
  );
  expect(log).toContain(
    `warning: the build is not incremental: The script ${scripts}/save-artifacts cannot be fetched: the answer has status 403.`,
  );
  expect(log).toContain('assembled');
  server.closeAllConnections();
  server.close();
});

test('an image assembles as its builder’s label says, and runs as the user of its builder whatever others say', async () => {
  const apart = `${registry.host}/apart:1`;
  const script = (text: string) => `#!/bin/sh\n${text}\n`;
  const files = { 's/assemble': script('echo "assembling as $(id -u)"'), 's/run': script('id -u') };
  const lines = [
    'LABEL io.openshift.s2i.scripts-url=image:///s',
    'LABEL io.openshift.s2i.assemble-user=1002',
  ];
  await pushBusybox(apart, { files, lines: [...lines, 'USER 1001'] });
  const plain = await build(wanted({ work: { pulls: [pullOf(apart)] } }));
  expect(plain.log).toContain('assembling as 1002');
  expect((await readImage(plain.job.buildah, plain.image)).user).toBe('1001');
  const labelled = `${registry.host}/apart:2`;
  const runtime = 'LABEL io.openshift.s2i.assemble-runtime-user=1003';
  await pushBusybox(labelled, { files, lines: [...lines, runtime, 'USER 1001'] });
  const both = await build(wanted({ work: { pulls: [pullOf(labelled)] } }));
  expect(both.log).toContain('assembling as 1002');
  expect((await readImage(both.job.buildah, both.image)).user).toBe('1001');
});

test('a variable from a secret that no shell can take is told of', async () => {
  const work = { env: [{ key: 'a.b', value: 'x' }], secretEnv: ['a.b'] };
  const { job } = await makeJob(wanted({ strategy: from('image:///s'), work }));
  await expect(buildFromSource(job)).rejects.toMatchObject({ reason: 'UnresolvableEnvironmentVariable' });
});
