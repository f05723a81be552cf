import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { startBuildSite, textOf } from '../support/builds/build-site.js';
import { passDeadline } from '../support/building.js';
import { startHttpsGitHost, startSshGitHost } from '../support/builds/git-hosts.js';
import { bytesOfImage } from '../support/images/image-bytes.js';
import { startRegistry } from '../support/registry.js';
import { eventually } from '../support/wait.js';
import { eventsTold } from '../support/events-told.js';

const site = await startBuildSite();
const { git, registry, sluice, base, startRunner, define, start, build, ended, says } = site;
/** A registry that takes nothing of strangers. */
const closed = await startRegistry({ htpasswd: { user: 'ann', password: 'other' } });
const runner = startRunner('one', ['--slots=2', '--lease=30']);

beforeAll(async () => {
  await git.commit('app', {
    Dockerfile: 'FROM none\nCOPY file /file\nRUN echo built\n',
    file: '0',
    'broken/Dockerfile': `FROM ${base}\nNONSENSE\n`,
  });
});

test('a build goes from a git repository to a pushed image whose tag moves, and names the build as its cause', async () => {
  await define('main', {
    source: { git: { uri: git.uri('app') } },
    strategy: { docker: { from: { kind: 'DOCKER_IMAGE', name: base } } },
  });
  const done = await ended(await start('main'));
  expect(done).toMatchObject({ phase: 'COMPLETE', attempt: 1 });
  expect(done.revision?.commit).toMatch(/^[0-9a-f]{40}$/);
  const event =
    '{ events(types: ["build.completed"], subjects: ["shop/main-1"], first: 1) { nodes { id } } }';
  const [{ id }] = await eventsTold(sluice, event);
  expect(done.result?.imageTag?.current).toMatchObject({
    digest: done.result?.digest,
    cause: { kind: 'BUILD', eventId: id },
  });
  expect(textOf(done)).toContain('built');
  const { headers } = await fetch(`${registry.url}/v2/base/manifests/1`, {
    headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
  });
  expect(done.inputs).toEqual([{ reference: base, digest: headers.get('docker-content-digest') }]);
  expect(done.stages.map(({ name }) => name)).toEqual(['FETCH_INPUTS', 'PULL_IMAGES', 'BUILD', 'PUSH_IMAGE']);
});

test('source comes over https and ssh with the secret for it, which is in no log and no layer', async () => {
  const password = `canary-${randomUUID()}`;
  const [https, ssh] = await Promise.all([
    startHttpsGitHost(git.folder, { username: 'ann', password }),
    startSshGitHost(git.folder),
  ]);
  const visible = `visible-${randomUUID()}`;
  const commit = await git.commit('private', { Dockerfile: 'FROM none\nCOPY . /all\n', 'src/file': visible });
  const secrets: Record<string, object> = {
    'over-https': { basicAuth: { username: 'ann', password, caCertificate: https.authority } },
    'over-ssh': { sshAuth: { privateKey: ssh.privateKey, knownHosts: ssh.knownHosts } },
    'over-settings': {
      basicAuth: {
        username: 'ann',
        password,
        gitConfig:
          '[http]\n\tsslVerify = false\n[core]\n\tgitProxy = /bin/none\n[include]\n\tpath = /etc/hostname\n',
      },
    },
    'wrong-password': { basicAuth: { username: 'ann', password: 'wrong', caCertificate: https.authority } },
    'no-authority': { basicAuth: { username: 'ann', password } },
    'other-host': {
      sshAuth: {
        privateKey: ssh.privateKey,
        knownHosts: ssh.knownHosts.replace(/ \S+$/m, ` ${ssh.otherKey}`),
      },
    },
  };
  const from = { kind: 'DOCKER_IMAGE', name: base };
  for (const [name, data] of Object.entries(secrets)) {
    await sluice.mutate('putSecret', { namespace: 'shop', name, data }, 'secret { name }');
    const uri = name.endsWith('ssh') || name === 'other-host' ? ssh.uri('private') : https.uri('private');
    await define(name, { source: { git: { uri }, sourceSecret: name }, strategy: { docker: { from } } });
  }
  const names = await Promise.all(Object.keys(secrets).map(start));
  const hidden = [password, ...ssh.privateKey.split('\n').filter((line) => /^[^-]{20}/.test(line))];
  for (const name of names) {
    const done = await ended(name);
    const isRight = name.startsWith('over-');
    expect(done, name).toMatchObject(
      isRight ? { phase: 'COMPLETE', revision: { commit } } : { reason: 'FETCH_SOURCE_FAILED', result: null },
    );
    for (const secret of hidden) expect(textOf(done), name).not.toContain(secret);
    if (!isRight) continue;
    const bytes = await bytesOfImage(registry.url, 'shop/web', done.result?.digest ?? '');
    expect(bytes.includes(visible)).toBe(true);
    for (const secret of hidden) expect(bytes.includes(secret), name).toBe(false);
  }
});

/** What goes wrong with a build, its reason, and what its message says. */
const failures: [what: string, spec: () => object, reason: string, message: RegExp][] = [
  [
    'a repository without the branch',
    () => ({ source: { git: { uri: git.uri('app'), ref: 'none' } } }),
    'FETCH_SOURCE_FAILED',
    /could not fetch none/,
  ],
  [
    'a context that is not there',
    () => ({ source: { git: { uri: git.uri('app') }, contextDir: 'nowhere' } }),
    'INVALID_CONTEXT_DIRECTORY',
    /no folder "nowhere"/,
  ],
  [
    'no Dockerfile',
    () => ({ source: { git: { uri: git.uri('app') } }, strategy: { docker: { dockerfilePath: 'Other' } } }),
    'MANAGE_DOCKERFILE_FAILED',
    /has no Other/,
  ],
  [
    'a bad Dockerfile',
    () => ({ source: { git: { uri: git.uri('app') }, contextDir: 'broken' } }),
    'DOCKER_BUILD_FAILED',
    /NONSENSE/,
  ],
  [
    'a command that fails',
    () => ({ source: { dockerfile: `FROM ${base}\nRUN echo alas; exit 4\n` } }),
    'DOCKER_BUILD_FAILED',
    /exit status 4/,
  ],
  [
    'a base that is not there',
    () => ({ source: { dockerfile: `FROM ${base}-none\n` } }),
    'PULL_BUILDER_IMAGE_FAILED',
    /base:1-none/,
  ],
  [
    'files that an image has not',
    () => ({
      source: {
        dockerfile: `FROM ${base}\n`,
        images: [
          {
            from: { kind: 'DOCKER_IMAGE', name: base },
            paths: [{ sourcePath: '/nowhere/file', destinationDir: '.' }],
          },
        ],
      },
    }),
    'FETCH_IMAGE_CONTENT_FAILED',
    /\/nowhere\/file/,
  ],
  [
    'a hook that fails',
    () => ({ postCommit: { script: 'exit 3' } }),
    'POST_COMMIT_HOOK_FAILED',
    /exit code 3/,
  ],
  [
    'a registry that refuses',
    () => ({ output: { to: { kind: 'DOCKER_IMAGE', name: `${closed.host}/shop/app:1` } } }),
    'PUSH_IMAGE_TO_REGISTRY_FAILED',
    /Pushing/,
  ],
];

test('whatever goes wrong is told by its reason, with the end of the log', async () => {
  const names = [];
  for (const [index, [, spec]] of failures.entries()) {
    await define(`wrong-${String(index)}`, spec());
    names.push(await start(`wrong-${String(index)}`));
  }
  for (const [index, [what, , reason, message]] of failures.entries()) {
    const done = await ended(names[index] ?? '');
    expect(done, what).toMatchObject({ phase: 'FAILED', reason, attempt: 1 });
    expect(done.message, what).toMatch(message);
    expect(done.logSnippet, what).toContain('error: ');
  }
});

test('a build whose time is up has failed, and its runner lets go of it', async () => {
  await define('endless', { source: { dockerfile: `FROM ${base}\nRUN echo begun; sleep 600\n` } });
  const name = await start('endless');
  await says(name, 'begun\n');
  await passDeadline(sluice, name);
  expect(await ended(name)).toMatchObject({ phase: 'FAILED', reason: 'DEADLINE_EXCEEDED' });
  await eventually(() => runner.said().includes(`shop/${name} is given up`), 'the runner to let go', 60);
});

test('a build that needs more memory than its limit is told so, where this machine can limit it', async () => {
  const dockerfile = `FROM ${base}\nRUN head -c 200000000 /dev/zero | tail -c 190000000 > /dev/null\n`;
  await define('greedy', {
    source: { dockerfile },
    resources: { limits: [{ key: 'memory', value: '64Mi' }] },
  });
  const done = await ended(await start('greedy'));
  const isLimited = !runner.said().includes('memory and CPU limits do not hold');
  expect(done).toMatchObject(
    isLimited ? { phase: 'FAILED', reason: 'OUT_OF_MEMORY_KILLED' } : { phase: 'COMPLETE' },
  );
});

test('the runner takes the next build after all of that', async () => {
  await define('after');
  expect(await ended(await start('after'))).toMatchObject({ phase: 'COMPLETE' });
  const digest = expect.stringMatching(/^sha256:/) as string;
  expect(await build('after-1')).toMatchObject({ reason: null, inputs: [{ reference: base, digest }] });
  await runner.end('SIGTERM');
});
