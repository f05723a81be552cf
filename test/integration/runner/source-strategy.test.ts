import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdPush, pushImage, runPostCommit } from '../../../src/runner/publish.js';
import { readImage } from '../../../src/runner/strategies/builder-image.js';
import { Container } from '../../../src/runner/strategies/container.js';
import { runCustomBuild } from '../../../src/runner/strategies/custom.js';
import { buildFromSource } from '../../../src/runner/strategies/source.js';
import { pushBuilder } from '../../support/images/builder-image.js';
import { pushBusybox } from '../../support/images/busybox-image.js';
import { startGitServer, type GitServer } from '../../support/builds/git-server.js';
import { commandLinesWith, recordPrograms } from '../../support/process-list.js';
import { startRegistry, type Registry } from '../../support/registry.js';
import { pullOf, startWorkshop, type Wanted } from '../../support/builds/runner-job.js';
import { eventually } from '../../support/wait.js';

let git: GitServer;
let registry: Registry;
let makeJob: Awaited<ReturnType<typeof startWorkshop>>;
let builder = '';

/** What its assemble does first. */
const first = [
  'echo "assembling as $(id -u) with MODE=$MODE and TOKEN of ${#TOKEN}"',
  'test "$(wc -c < config/key)" = 6 && test "$(wc -c < /opt/keys/key)" = 6',
  `mkdir -p /tmp/.s2i && echo '{"labels":[{"from.assemble":"yes"}]}' > /tmp/.s2i/image_metadata.json`,
];

beforeAll(async () => {
  [git, registry] = await Promise.all([startGitServer(), startRegistry()]);
  builder = `${registry.host}/builder:1`;
  await pushBuilder(builder, first);
  await git.commit('site', {
    'index.html': 'hello',
    '.s2i/environment': 'MODE=from-file\n# remark\nOTHER=1\n',
  });
  makeJob = await startWorkshop([registry.host]);
});
afterAll(async () => {
  await git[Symbol.asyncDispose]();
  await registry.stop();
});

const repository = { ref: null, httpProxy: null, httpsProxy: null, noProxy: null };
const wanted = ({ work = {}, ...more }: Partial<Wanted> = {}, incremental = false): Wanted => ({
  source: { git: { uri: git.uri('site'), ref: null, httpProxy: null, httpsProxy: null, noProxy: null } },
  strategy: { type: 'SOURCE', source: { scripts: null, incremental, forcePull: false } },
  ...more,
  work: {
    pulls: [pullOf(builder)],
    env: [{ key: 'TOKEN', value: 'canary-env' }],
    secretEnv: ['TOKEN'],
    files: [
      ...['config', '/opt/keys'].map((destinationDir) => ({
        name: destinationDir,
        isSecret: true,
        destinationDir,
        mountPaths: [],
        files: [{ path: 'key', content: Buffer.from('canary').toString('base64') }],
      })),
    ],
    push: {
      reference: `${registry.host}/shop/site:latest`,
      insecure: true,
      credential: null,
      labels: [],
      env: [],
      ownLabels: [],
    },
    ...work,
  },
});

async function build(asked: Wanted) {
  const { job, said } = await makeJob(asked);
  const made = await buildFromSource(job);
  if (!('image' in made)) throw new Error('It made no image.');
  const digest = await pushImage(job, holdPush(job, made.image));
  return { job, image: made.image, digest, log: await said() };
}

test('source and builder become an image that starts with run, as the builder’s user, and holds no secret', async () => {
  const { job, image, log } = await build(wanted());
  expect(log).toContain('assembling as 1001 with MODE=from-file and TOKEN of 10');
  const facts = await readImage(job.buildah, image);
  expect(facts.command).toEqual(['/usr/libexec/s2i/run']);
  expect(facts.user).toBe('1001');
  expect(facts.env.get('MODE')).toBe('from-file');
  expect(facts.env.has('TOKEN')).toBe(false);
  expect(facts.labels.get('from.assemble')).toBe('yes');
  const box = await job.buildah.output('GenericBuildFailed', 'from', ['from', image]);
  const inside = await job.buildah.output('GenericBuildFailed', 'run', [
    'run',
    '--isolation',
    'chroot',
    box,
    '/bin/sh',
    '-c',
    'cat index.html; wc -c < config/key; wc -c < /opt/keys/key; ls /tmp',
  ]);
  expect(inside.split(/\s+/).join(' ')).toBe('hello0 0 src');
});

test('an incremental build re-uses what the image before has saved; one that cannot is only warned', async () => {
  const first = await build(wanted({}, true));
  expect(first.log).not.toContain('re-using');
  const previousImage = pullOf(`${registry.host}/shop/site@${String(first.digest)}`);
  const second = await build(wanted({ work: { previousImage } }, true));
  expect(second.log).toContain('re-using x');
  const none = await build(wanted({ work: { previousImage: pullOf(`${registry.host}/shop/none:1`) } }, true));
  expect(none.log).toContain('warning: the build is not incremental');
});

test('scripts of the source win over those of the builder', async () => {
  await git.commit('own', {
    'index.html': 'x',
    '.s2i/bin/assemble': '#!/bin/sh\necho "my own assemble"\n',
    '.s2i/bin/run': '#!/bin/sh\n',
  });
  const { log, job, image } = await build(
    wanted({
      source: { git: { uri: git.uri('own'), ref: null, httpProxy: null, httpsProxy: null, noProxy: null } },
    }),
  );
  expect(log).toContain('my own assemble');
  expect((await readImage(job.buildah, image)).command).toEqual(['/tmp/scripts/run']);
});

test('an assemble that fails, a builder that runs as root, and one without scripts have their reasons', async () => {
  const rooted = `${registry.host}/rooted:1`;
  const mute = `${registry.host}/mute:1`;
  await pushBusybox(rooted, { lines: ['LABEL io.openshift.s2i.scripts-url=image:///s'] });
  await pushBusybox(mute, { lines: ['USER 1001'] });
  await git.commit('failing', { 'index.html': 'x', '.s2i/bin/assemble': '#!/bin/sh\nexit 7\n' });
  const failing = {
    git: { uri: git.uri('failing'), ref: null, httpProxy: null, httpsProxy: null, noProxy: null },
  };
  await expect(build(wanted({ work: { pulls: [pullOf(rooted)] } }))).rejects.toThrow('assembles as root');
  await expect(build(wanted({ work: { pulls: [pullOf(mute)] } }))).rejects.toThrow(
    'There is no assemble script',
  );
  await expect(build(wanted({ source: failing }))).rejects.toThrow('assemble failed with exit code 7');
});

test('a custom builder is told of the build, finds its credentials, and says by its push what it made', async () => {
  const custom = `${registry.host}/custom:1`;
  await pushBusybox(custom, {
    files: {
      build:
        '#!/bin/sh -e\necho "$BUILD" | grep -q \'"kind":"Build"\'\necho "repository $SOURCE_REPOSITORY to $OUTPUT_REGISTRY/$OUTPUT_IMAGE"\ntest -f /var/run/secrets/openshift.io/push/.dockerconfigjson\ntest "$(cat /mine/f)" = own\n',
    },
    lines: ['ENTRYPOINT ["/build"]'],
  });
  const { digest } = await build(wanted());
  const asked = wanted({
    strategy: {
      type: 'CUSTOM',
      custom: { exposeDockerSocket: false, forcePull: false, buildApiVersion: null },
    },
    work: {
      pulls: [pullOf(custom)],
      files: [
        {
          name: 'own',
          isSecret: true,
          destinationDir: null,
          mountPaths: ['/mine'],
          files: [{ path: 'f', content: Buffer.from('own').toString('base64') }],
        },
      ],
    },
  });
  const { job, said } = await makeJob(asked);
  expect(await runCustomBuild(job)).toEqual({ digest });
  expect(await said()).toContain(`repository ${git.uri('site')} to ${registry.host}/shop/site:latest`);
});

/** A secret with all that shells and buildah could take for something else. */
const awkward = () => `it's "$HOME" \\ ${randomUUID()}\n\tsecond $ line`;
/** Says what the secret is, but for its words, and goes on once it may. */
const waiting = (marker: string) =>
  `printf %s "$TOKEN" | md5sum; sh -c 'while [ ! -f /gate/open ]; do sleep 0.1; done' ${marker}`;

test.each(['SOURCE', 'CUSTOM'] as const)(
  'while a build of strategy %s runs, its secrets are in no line of the list of processes',
  async (type) => {
    const [secret, marker] = [awkward(), `waits-${randomUUID()}`];
    await git.commit(`hiding-${type}`, {
      '.s2i/bin/assemble': `#!/bin/sh\n${waiting(marker)}\n`,
      '.s2i/bin/run': '#!/bin/sh\n',
    });
    const custom = `${registry.host}/waiting:1`;
    if (type === 'CUSTOM')
      await pushBusybox(custom, {
        files: { build: `#!/bin/sh\n${waiting(marker)}\n` },
        lines: ['ENTRYPOINT ["/build"]'],
      });
    const { strategy } = wanted();
    const { job, said } = await makeJob({
      source: { git: { ...repository, uri: git.uri(`hiding-${type}`) } },
      strategy:
        type === 'SOURCE'
          ? strategy
          : { type, custom: { exposeDockerSocket: false, forcePull: false, buildApiVersion: null } },
      work: {
        pulls: [pullOf(type === 'SOURCE' ? builder : custom)],
        env: [{ key: 'TOKEN', value: secret }],
        secretEnv: ['TOKEN'],
        files: [{ name: 'gate', isSecret: false, destinationDir: null, mountPaths: ['/gate'], files: [] }],
      },
    });
    const programs = recordPrograms();
    const building = type === 'SOURCE' ? buildFromSource(job) : runCustomBuild(job);
    await eventually(async () => (await commandLinesWith(marker)).length > 0, 'the build to wait', 60);
    const half = secret.slice(-40, -15);
    expect(await commandLinesWith(half)).toEqual([]);
    await writeFile(join(job.folder, 'volumes', '0', 'open'), '');
    const made = await building;
    expect(programs().filter((line) => line.includes(half))).toEqual([]);
    expect(programs().some((line) => line.includes('buildah'))).toBe(true);
    expect(await said()).toContain(createHash('md5').update(secret).digest('hex'));
    if ('image' in made) expect((await readImage(job.buildah, made.image)).env.has('TOKEN')).toBe(false);
  },
);

test('a secret that buildah is given as a word would be there for all to read', async () => {
  const [secret, marker] = [randomUUID(), `waits-${randomUUID()}`];
  const { job } = await makeJob(wanted());
  await job.buildah.must('PullBuilderImageFailed', 'pull', ['pull', '--quiet', builder]);
  await using container = await Container.from(job, builder);
  const running = container.run(['/bin/sh', '-c', waiting(marker)], {
    user: '0',
    words: ['--env', `TOKEN=${secret}`, '--volume', `${job.folder}:/gate`],
  });
  await eventually(async () => (await commandLinesWith(marker)).length > 0, 'the command to wait', 60);
  expect(await commandLinesWith(secret)).not.toEqual([]);
  await writeFile(join(job.folder, 'open'), '');
  await running;
});

test('a custom builder without a shell is refused secrets as variables, and needs none without them', async () => {
  const shellless = `${registry.host}/shellless:1`;
  await pushBusybox(shellless, {
    lines: [
      'RUN ["/bin/busybox", "cp", "/bin/busybox", "/busybox"]',
      'RUN ["/busybox", "rm", "-rf", "/bin"]',
      'ENTRYPOINT ["/busybox", "echo", "built without a shell"]',
    ],
  });
  const { digest } = await build(wanted());
  const strategy = {
    type: 'CUSTOM' as const,
    custom: { exposeDockerSocket: false, forcePull: false, buildApiVersion: null },
  };
  const refused = await makeJob(wanted({ strategy, work: { pulls: [pullOf(shellless)], files: [] } }));
  await expect(runCustomBuild(refused.job)).rejects.toMatchObject({
    reason: 'UnresolvableEnvironmentVariable',
    message: expect.stringContaining('which') as string,
  });
  const work = { pulls: [pullOf(shellless)], files: [], env: [], secretEnv: [] };
  const { job, said } = await makeJob(wanted({ strategy, work }));
  expect(await runCustomBuild(job)).toEqual({ digest });
  expect(await said()).toContain('built without a shell');
});

test('variables mean what they say, dollar signs and all', async () => {
  const value = 'costs $HOME ${PATH} $$ and $';
  const { job, image } = await build(
    wanted({
      work: {
        env: [
          { key: 'PRICE', value },
          { key: 'TOKEN', value: 'canary-env' },
        ],
      },
    }),
  );
  const { env } = await readImage(job.buildah, image);
  expect(env.get('PRICE')).toBe(value);
  expect(env.has('SLUICE_DOLLAR')).toBe(false);
});

test('a hook is a command, arguments or a script, and each may have arguments', async () => {
  const { job, image } = await build(wanted());
  const { job: other, said } = await makeJob(wanted());
  for (const hook of [
    { command: ['/bin/sh', '-c', 'echo "command $0 of $PWD"'], args: ['one'] },
    { args: ['/bin/echo', 'args', 'two'] },
    { script: 'echo "script $1"', args: ['three'] },
  ]) {
    const postCommit = { command: [], script: null, ...hook };
    const spec = { ...job.build.spec, postCommit };
    await runPostCommit({ ...other, build: { ...job.build, spec } }, image);
  }
  const log = await said();
  for (const line of ['command one of /opt/app\n', 'args two\n', 'script three\n'])
    expect(log).toContain(line);
});
