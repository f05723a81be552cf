import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdPush, pushImage } from '../../../src/runner/publish.js';
import { readImage } from '../../../src/runner/strategies/builder-image.js';
import { runCustomBuild } from '../../../src/runner/strategies/custom.js';
import { buildFromSource } from '../../../src/runner/strategies/source.js';
import { startGitServer, type GitServer } from '../../support/builds/git-server.js';
import { pullOf, startWorkshop, type Wanted } from '../../support/builds/runner-job.js';
import { pushBusybox } from '../../support/images/busybox-image.js';
import { startRegistry, type Registry } from '../../support/registry.js';

let git: GitServer;
let registry: Registry;
let makeJob: Awaited<ReturnType<typeof startWorkshop>>;
let image = '';
let push: Required<NonNullable<Wanted['work']>>['push'];

/** A builder whose applications run from where their source is put, and which asks what it was given. */
const assemble = [
  '#!/bin/sh -e',
  'echo "of $OPENSHIFT_BUILD_NAME at $OPENSHIFT_BUILD_COMMIT with ${OWN-none}"',
  'echo "it found $(ls /opt/app/src | tr "\\n" " ")"',
  'if [ -f /opt/app/artifacts/saved ]; then echo "re-using $(cat /opt/app/artifacts/saved)"; fi',
].join('\n');

beforeAll(async () => {
  [git, registry] = await Promise.all([startGitServer(), startRegistry()]);
  image = `${registry.host}/in-place:1`;
  await pushBusybox(image, {
    files: { 's/assemble': assemble, 's/run': '#!/bin/sh\n', 's/save-artifacts': '#!/bin/sh\nexit 9\n' },
    lines: [
      'LABEL io.openshift.s2i.scripts-url=image:///s io.openshift.s2i.destination=/opt/app',
      'WORKDIR /opt/app/src',
      'USER 1001',
    ],
  });
  makeJob = await startWorkshop([registry.host]);
  push = {
    reference: `${registry.host}/shop/site:latest`,
    insecure: true,
    credential: null,
    labels: [],
    env: [{ key: 'OPENSHIFT_BUILD_NAME', value: 'web-7' }],
    ownLabels: [],
  };
});
afterAll(async () => {
  await git[Symbol.asyncDispose]();
  await registry.stop();
});

const repository = (name: string) => ({
  git: { uri: git.uri(name), ref: 'main', httpProxy: null, httpsProxy: null, noProxy: null },
});
const input = (name: string, isSecret: boolean) => ({
  name,
  isSecret,
  destinationDir: 'given',
  mountPaths: [],
  files: [{ path: name, content: Buffer.from(`of ${name}`).toString('base64') }],
});

async function build(
  name: string,
  { work, incremental = false }: Partial<Wanted> & { incremental?: boolean },
) {
  const { job, said } = await makeJob({
    source: repository(name),
    strategy: { type: 'SOURCE', source: { scripts: null, incremental, forcePull: false } },
    work: { pulls: [pullOf(image)], push, ...work },
  });
  const made = await buildFromSource(job);
  if (!('image' in made)) throw new Error('It made no image.');
  const digest = await pushImage(job, holdPush(job, made.image));
  const show = async (command: string) => {
    const box = await job.buildah.output('GenericBuildFailed', 'from', ['from', made.image]);
    const words = ['run', '--isolation', 'chroot', box, '/bin/sh', '-c', command];
    return (await job.buildah.output('GenericBuildFailed', 'run', words)).trim();
  };
  return { digest, show, facts: await readImage(job.buildah, made.image), log: await said() };
}

test('assemble is told which build it is of, and of all names that .s2i/environment sets', async () => {
  const id = await git.commit('told', { '.s2i/environment': 'a.b = c=d \nOWN=file\n' });
  const { log, facts } = await build('told', { work: { env: [{ key: 'OWN', value: 'definition' }] } });
  expect(log).toContain(`of web-7 at ${id} with definition`);
  expect(facts.env.get('a.b')).toBe('c=d');
});

test('an application runs from where its source was put, with its config maps and without its secrets', async () => {
  await git.commit('in-place', { 'index.html': 'hello' });
  const { show } = await build('in-place', {
    work: { files: [input('settings', false), input('password', true)] },
  });
  expect(await show('cat index.html given/settings; wc -c < given/password')).toBe('helloof settings0');
});

test('of several secrets and config maps with a file for one place, the last is there, config maps after secrets', async () => {
  await git.commit('twice', {
    '.s2i/bin/assemble': '#!/bin/sh\ncat given/token given/plain',
    '.s2i/bin/run': '#!/bin/sh\n',
  });
  const file = (path: string, text: string) => ({ path, content: Buffer.from(text).toString('base64') });
  const holding = (name: string, isSecret: boolean, ...files: ReturnType<typeof file>[]) => ({
    ...input(name, isSecret),
    files,
  });
  const files = [
    holding('one', true, file('token', 'first'), file('plain', 'secret')),
    // The same place, from the root on.
    { ...holding('two', true, file('token', 'second,')), destinationDir: '/opt/app/src/given' },
    holding('three', false, file('plain', 'third')),
    holding('four', false, file('plain', 'fourth')),
  ];
  const { log, show } = await build('twice', { work: { files } });
  expect(log).toContain('second,fourth');
  expect(await show('wc -c < given/token; cat given/plain')).toBe('0\nfourth');
});

test('what .s2iignore lists is kept from the builder, and what git keeps for itself; scripts of the source are run for all that', async () => {
  await git.commit('ignoring', {
    '.s2iignore': '# remark\n*.md\n!README.md\ndocs/[a-m]*\n../../../source/kept\n.s2i\n',
    'README.md': 'x',
    'CHANGES.md': 'x',
    kept: 'x',
    'docs/guide': 'x',
    'docs/notes': 'x',
    '.s2i/bin/run': '#!/bin/sh\n',
  });
  const { log, show } = await build('ignoring', {});
  expect(log).toContain('it found README.md docs kept');
  expect(await show('find . -type f | sort | tr "\\n" " "; ls ../scripts')).toBe(
    './.s2iignore ./README.md ./docs/notes ./kept run',
  );
});

test('what the image before has to give is saved by the source’s own save-artifacts', async () => {
  await git.commit('saving', {
    saved: 'from before',
    '.s2i/bin/save-artifacts': '#!/bin/sh\ncd /opt/app/src && tar -cf - saved\n',
  });
  const { digest } = await build('saving', {});
  const previousImage = pullOf(`${registry.host}/shop/site@${String(digest)}`);
  const { log } = await build('saving', { incremental: true, work: { previousImage } });
  expect(log).toContain('re-using from before');
});

/** An image that was built before, by a builder of other labels. */
async function pushPrevious(name: string, lines: readonly string[], files = {}) {
  const reference = `${registry.host}/${name}:1`;
  await pushBusybox(reference, { files, lines: [...lines, 'USER 1001'] });
  return pullOf(reference);
}

test('the image before saves by its own script, where its own label says that this is', async () => {
  await git.commit('moved', { 'index.html': 'x' });
  const previousImage = await pushPrevious('moved', ['LABEL io.openshift.s2i.scripts-url=image:///old'], {
    'old/save-artifacts': '#!/bin/sh\ncd /kept && tar -cf - saved\n',
    'kept/saved': 'long ago',
  });
  const { log } = await build('moved', { incremental: true, work: { previousImage } });
  expect(log).toContain('re-using long ago');
});

test('a build is not incremental, and no failure, where save-artifacts can neither be found nor put', async () => {
  const script = '#!/bin/sh\necho "assembled"\n';
  await git.commit('own-scripts', { '.s2i/bin/assemble': script, '.s2i/bin/run': script });
  const elsewhere = `${registry.host}/elsewhere:1`;
  await pushBusybox(elsewhere, {
    lines: ['LABEL io.openshift.s2i.scripts-url=file:///s', 'USER 1001'],
  });
  const unfound = await build('own-scripts', {
    incremental: true,
    work: { pulls: [pullOf(elsewhere)], previousImage: pullOf(image) },
  });
  expect(unfound.log).toContain(
    'warning: the build is not incremental: Scripts are not taken from "file:///s"',
  );
  expect(unfound.log).toContain('assembled');
  await git.commit('own-scripts', { '.s2i/bin/save-artifacts': script });
  const destination = 'LABEL io.openshift.s2i.destination=/etc/passwd';
  const previousImage = await pushPrevious('no-folder', [destination]);
  const unput = await build('own-scripts', { incremental: true, work: { previousImage } });
  expect(unput.log).toContain(
    'warning: the build is not incremental: Copying into /etc/passwd/scripts/save-artifacts failed',
  );
  expect(unput.log).toContain('assembled');
});

test('a custom builder finds its source’s secrets and config maps, what it was made of, and where its credentials are', async () => {
  const custom = `${registry.host}/asking:1`;
  const lines = [
    '#!/bin/sh -e',
    'echo "ref $SOURCE_REF of $OPENSHIFT_CUSTOM_BUILD_BASE_IMAGE"',
    'ls -a $PUSH_DOCKERCFG_PATH $PULL_DOCKERCFG_PATH',
    'cat /var/run/secrets/openshift.io/build/password/password',
    'cat /var/run/configs/openshift.io/build/settings/settings',
    'ls /var/run/secrets/openshift.io/build',
    'echo; echo "a secret of the source at ${SOURCE_SECRET_PATH-nowhere}"',
  ];
  await pushBusybox(custom, { files: { build: lines.join('\n') }, lines: ['ENTRYPOINT ["/build"]'] });
  await git.commit('handed', { 'index.html': 'x' });
  const { job, said } = await makeJob({
    source: repository('handed'),
    revision: 'f'.repeat(40),
    strategy: {
      type: 'CUSTOM',
      custom: { exposeDockerSocket: false, forcePull: false, buildApiVersion: null },
    },
    work: {
      pulls: [pullOf(custom)],
      env: [{ key: 'OPENSHIFT_CUSTOM_BUILD_BASE_IMAGE', value: 'as-written' }],
      files: [
        input('settings', false),
        input('password', true),
        { ...input('settings', false), destinationDir: 'again' },
        { ...input('password', true), destinationDir: 'again' },
        input('settings', true),
      ],
    },
  });
  await runCustomBuild(job);
  const log = await said();
  expect(log).toContain(`ref main of ${custom}`);
  expect(log.match(/\.dockerconfigjson/g)).toHaveLength(2);
  expect(log).toContain('of passwordof settingspassword\nsettings\n\na secret of the source at nowhere');
});
