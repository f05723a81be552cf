import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createToken } from '../../src/viewer/index.js';
import { startBuildSite, textOf } from '../support/builds/build-site.js';
import { passDeadline } from '../support/building.js';
import { declare } from '../support/declaring.js';
import { startHttpsGitHost, startSshGitHost } from '../support/builds/git-hosts.js';
import { bytesOfImage } from '../support/images/image-bytes.js';
import { literal, startDatabase } from '../support/postgres.js';
import { startRegistry } from '../support/registry.js';
import { grant } from '../support/viewers.js';
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

test('a directory is sent along, built by a runner, and followed by the command line to its end', async () => {
  await define('sent', { source: { binary: {} }, strategy: { docker: {} } });
  const folder = await mkdtemp(join(tmpdir(), 'sluice-sent-'));
  await mkdir(join(folder, 'inner'));
  await writeFile(
    join(folder, 'Dockerfile'),
    `FROM ${base}\nCOPY inner/file /file\nRUN echo "sent: $(cat /file)"\n`,
  );
  await writeFile(join(folder, 'inner', 'file'), 'along');
  const words = ['start-build', '-n', 'shop', 'sent', `--from-dir=${folder}`, '--follow', '--wait'];
  const shown = await declare(sluice, words);
  await rm(folder, { recursive: true });
  expect(shown).toMatchObject({ code: 0, out: expect.stringContaining('sent: along') as string });
  expect(await build('sent-1')).toMatchObject({ phase: 'COMPLETE' });
});

test('a runner that has no place to build in says so, and the build with it; the next is built once it has one', async () => {
  const store = join(site.folder, 'crammed', 'slot-0');
  await mkdir(store, { recursive: true });
  await writeFile(join(store, 'tmp'), 'where a folder should be');
  const crammed = startRunner('crammed', ['--label=room=none']);
  await define('crammed', { nodeSelector: [{ key: 'room', value: 'none' }] });
  const done = await ended(await start('crammed'));
  expect(done).toMatchObject({ phase: 'ERROR', reason: 'CANNOT_CREATE_BUILD_POD', attempt: 1 });
  expect(done.message).toContain('(EEXIST)');
  expect(crammed.said()).toMatch(/no place to build in: EEXIST.*slot-0/);
  await rm(join(store, 'tmp'));
  expect(await ended(await start('crammed'))).toMatchObject({ phase: 'COMPLETE' });
  await crammed.end('SIGTERM');
});

test('a runner whose token is taken back says so, and what to do about it', async () => {
  const db = await startDatabase({ url: sluice.databaseUrl, connections: 1 });
  await grant(db, 'runner', ['system:build-runner']);
  const env = { SLUICE_TOKEN: await createToken(db, 'runner') };
  const runner = startRunner('revoked', ['--label=room=revoked'], env);
  await eventually(() => runner.said().includes('Runner revoked builds'), 'the runner to begin', 60);
  await db.execute(literal(`update token set revoked_at = now() where viewer = 'runner'`));
  await db.execute(literal('update rights set version = version + 1'));
  await eventually(
    () => runner.said().includes('The token of this runner has expired or was taken back'),
    'its word',
    60,
  );
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

// After the registry has refused a build without a secret: it would find one of the namespace's that fits.
test('an image goes to a registry that asks who pushes with the secret for it, and with a wrong one it does not', async () => {
  const login = (password: string) => ({ login: { server: closed.host, username: 'ann', password } });
  for (const [name, data] of Object.entries({ right: login('other'), wrong: login('guessed') }))
    await sluice.mutate('putSecret', { namespace: 'shop', name, data }, 'secret { name }');
  const to = (tag: string, pushSecret: string) => ({
    output: { to: { kind: 'DOCKER_IMAGE', name: `${closed.host}/shop/app:${tag}` }, pushSecret },
  });
  await define('push-right', to('right', 'right'));
  await define('push-wrong', to('wrong', 'wrong'));
  const [right, wrong] = await Promise.all([start('push-right'), start('push-wrong')]);
  const done = await ended(right);
  expect(done).toMatchObject({ phase: 'COMPLETE', reason: null });
  const failed = await ended(wrong);
  expect(failed).toMatchObject({ phase: 'FAILED', reason: 'PUSH_IMAGE_TO_REGISTRY_FAILED', result: null });
  expect(failed.message).toMatch(/unauthorized|authentication required/);
  expect(textOf(failed)).not.toContain('guessed');
  const authorization = `Basic ${Buffer.from('ann:other').toString('base64')}`;
  const accept = 'application/vnd.docker.distribution.manifest.v2+json';
  const headOf = (tag: string) =>
    fetch(`${closed.url}/v2/shop/app/manifests/${tag}`, {
      method: 'HEAD',
      headers: { authorization, accept },
    });
  expect((await headOf('right')).headers.get('docker-content-digest')).toBe(done.result?.digest);
  expect((await headOf('wrong')).status).toBe(404);

  const from = { kind: 'DOCKER_IMAGE', name: `${closed.host}/shop/app:right` };
  await define('pull-right', { strategy: { docker: { from, pullSecret: 'right' } } });
  await define('pull-wrong', { strategy: { docker: { from, pullSecret: 'wrong' } } });
  const [pulled, refused] = await Promise.all([start('pull-right'), start('pull-wrong')]);
  expect(await ended(pulled)).toMatchObject({ phase: 'COMPLETE' });
  expect(await ended(refused)).toMatchObject({ phase: 'FAILED', reason: 'PULL_BUILDER_IMAGE_FAILED' });
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
  const isLimited = !runner.said().includes('limits do not hold with this runner');
  if (!isLimited) expect(textOf(done)).toContain('warning: memory limits do not hold with this runner, for ');
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
