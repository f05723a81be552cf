import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitWarning } from '../../../src/runner/build-tools.js';
import { holdPush, pushImage } from '../../../src/runner/publish.js';
import { Container } from '../../../src/runner/strategies/container.js';
import { buildFromDockerfile } from '../../../src/runner/strategies/docker.js';
import { pushBusybox } from '../../support/images/busybox-image.js';
import { commandLinesWith, cpuLimitOf } from '../../support/process-list.js';
import { startRegistry, type Registry } from '../../support/registry.js';
import { docker, startWorkshop } from '../../support/builds/runner-job.js';
import { eventually } from '../../support/wait.js';

let registry: Registry;
let makeJob: Awaited<ReturnType<typeof startWorkshop>>;
let base = '';

beforeAll(async () => {
  registry = await startRegistry();
  base = `${registry.host}/base:1`;
  await pushBusybox(base, { files: { 'etc/base': 'the base' } });
  makeJob = await startWorkshop([registry.host]);
});
afterAll(() => registry.stop());

test('commands of a build get no more of the processors than its limit, in a Dockerfile and in a container', async () => {
  const busy = (marker: string) => `sh -c 'while [ ! -f /gate/open ]; do :; done' ${marker}`;
  const gate = { name: 'gate', isSecret: false, destinationDir: null, mountPaths: ['/gate'], files: [] };
  const limited = await makeJob({
    source: { dockerfile: `FROM ${base}\nRUN ${busy('busy-in-dockerfile')}\n` },
    strategy: docker(),
    work: { files: [gate] },
    limits: { cpu: 0.2 },
  });
  const { job, tools } = limited;
  const { cpu } = tools.holds;
  const running = buildFromDockerfile(job);
  const isLimited = async (marker: string) => {
    const found = await cpuLimitOf(marker);
    return found.throttled > 0 && found;
  };
  if (cpu)
    expect(await eventually(() => isLimited('busy-in-dockerfile'), 'it to be held back', 60)).toMatchObject({
      processors: 0.2,
    });
  else
    expect(limitWarning(tools, job.limits)).toMatch(
      /^warning: CPU limits do not hold with this runner, for ./,
    );
  await eventually(
    () => stat(join(job.folder, 'volumes', '0')).catch(() => null),
    'the gate to be there',
    60,
  );
  await writeFile(join(job.folder, 'volumes', '0', 'open'), '');
  await running;
  for (const share of [0.5, null]) {
    const other = { ...job, limits: { memory: null, cpu: share } };
    const marker = `busy-in-container-${String(share)}`;
    await using container = await Container.from(other, base);
    const folder = join(job.folder, marker);
    await mkdir(folder);
    const words = ['--volume', `${folder}:/gate`];
    const command = container.run(['/bin/sh', '-c', busy(marker)], { user: '0', words });
    await eventually(async () => (await commandLinesWith(`\0${marker}`)).length > 0, 'it to run', 60);
    if (cpu) expect((await cpuLimitOf(`\0${marker}`)).processors).toBe(share);
    await writeFile(join(folder, 'open'), '');
    await command;
  }
});

test('a store that is full loses what builds made, and what they start from last', async () => {
  const small = await startWorkshop([registry.host], { mostImages: 6 });
  const old = `${registry.host}/old-base:1`;
  await pushBusybox(old, { files: { 'etc/base': 'another' } });
  const build = async (from: string, line: string) => {
    const { job, said } = await small({
      source: { dockerfile: `FROM ${from}\nRUN echo ${line} > /${line}\nRUN :\n` },
      strategy: docker(),
    });
    await buildFromDockerfile(job);
    return { log: await said(), job };
  };
  await build(old, 'a');
  await build(base, 'b');
  await build(base, 'c');
  // Eight by now: of six that may stay two thirds do, both bases among them.
  const { log, job: fourth } = await build(base, 'd');
  expect(log).toContain(`Image ${base} is here already.`);
  expect(await fourth.buildah.digestOf(old)).not.toBeNull();
  expect(log).not.toContain('Using cache');
  await fourth.buildah.run(['rmi', '--all', '--force']);
  expect(await fourth.buildah.digestOf(base)).toBeNull();
  expect((await build(base, 'e')).log).toContain(`Pulling image ${base}`);
});

test('a push that is made ready beside a build begins when it is told to, and never once it is given up', async () => {
  const { job } = await makeJob({
    source: { dockerfile: `FROM ${base}\n` },
    strategy: docker(),
    work: {
      push: {
        reference: `${registry.host}/shop/held:1`,
        insecure: true,
        credential: null,
        labels: [],
        env: [],
        ownLabels: [],
      },
    },
  });
  const made = await buildFromDockerfile(job);
  if (!('image' in made) || !made.push) throw new Error('It made no image, or no push ready.');
  made.push[Symbol.dispose]();
  expect((await made.push.begin()).code).not.toBe(0);
  const at = `http://${registry.host}/v2/shop/held/tags/list`;
  expect((await fetch(at)).status).toBe(404);
  await pushImage(job, holdPush(job, made.image));
  expect(await (await fetch(at)).json()).toMatchObject({ tags: ['1'] });
});
