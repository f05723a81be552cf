import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { plainText } from '../../../src/cli/printing/plain-text.js';
import { addressRule } from '../../../src/platform/network/index.js';
import { fetchGit } from '../../../src/runner/source/git.js';
import { shownAddress } from '../../../src/runner/source/shown-address.js';
import type { ArchiveLimits } from '../../../src/runner/source/place.js';
import { prepareSource } from '../../../src/runner/source/prepare.js';
import { readImage } from '../../../src/runner/strategies/builder-image.js';
import { buildFromDockerfile } from '../../../src/runner/strategies/docker.js';
import { environmentOf, findScript } from '../../../src/runner/strategies/s2i-scripts.js';
import { startGitServer } from '../../support/builds/git-server.js';
import { docker, startWorkshop, type Wanted } from '../../support/builds/runner-job.js';

const exec = promisify(execFile);
const git = await startGitServer();
afterAll(() => git[Symbol.asyncDispose]());
const makeJob = await startWorkshop([]);

/** A file of this machine that no build may read or write. */
const own = join(git.folder, 'own');
await writeFile(own, 'KEY=of-this-machine\n');

/** A repository with these links in it; yields its address. */
async function linking(name: string, links: Readonly<Record<string, string>>) {
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(git.folder, name, path)), { recursive: true });
    await symlink(target, join(git.folder, name, path));
  }
  await git.commit(name, { file: 'x' });
  return { uri: git.uri(name), ref: null, httpProxy: null, httpsProxy: null, noProxy: null };
}

const jobFor = async (source: Wanted['source'] = {}) => (await makeJob({ source, strategy: docker() })).job;

test('the definition’s Dockerfile is not written through a link of the source, as it would be without care', async () => {
  const source = { git: await linking('writes', { Dockerfile: own }), dockerfile: 'FROM scratch\n' };
  const { context } = await prepareSource(await jobFor(source), { withSecrets: true });
  expect(await readFile(join(context, 'Dockerfile'), 'utf8')).toBe('FROM scratch\n');
  expect(await readFile(own, 'utf8')).toBe('KEY=of-this-machine\n');
  await rm(join(context, 'Dockerfile'));
  await symlink(own, join(context, 'Dockerfile'));
  await writeFile(join(context, 'Dockerfile'), 'KEY=of-this-machine\n#');
  expect(await readFile(own, 'utf8')).toContain('#');
});

test('neither a Dockerfile nor a context is taken from behind a link that leads out', async () => {
  const links = await linking('reads', { Dockerfile: own, out: '/etc', up: '../..', in: '.' });
  const reasonOf = async (source: Wanted['source']) =>
    buildFromDockerfile(await jobFor(source)).then(
      () => 'none',
      (error: unknown) => (error as { reason: string }).reason,
    );
  expect(await reasonOf({ git: links })).toBe('ManageDockerfileFailed');
  for (const contextDir of ['out', 'up', 'out/apt'])
    expect(await reasonOf({ git: links, contextDir })).toBe('InvalidContextDirectory');
  const { context } = await prepareSource(await jobFor({ git: links, contextDir: 'in' }), {
    withSecrets: true,
  });
  expect(await readFile(join(context, 'file'), 'utf8')).toBe('x');
});

test('variables and scripts of source-to-image are not taken from behind a link that leads out', async () => {
  const links = { '.s2i/environment': own, '.s2i/bin': git.folder, '.sti/bin/assemble': own };
  const { context } = await prepareSource(await jobFor({ git: await linking('s2i', links) }), {
    withSecrets: false,
  });
  await writeFile(join(git.folder, 'assemble'), '#!/bin/sh\n');
  expect(await environmentOf(context)).toEqual([]);
  expect(await readFile(join(context, '.s2i', 'environment'), 'utf8')).toContain('of-this-machine');
  const search = { given: null, ofImage: null, scratch: join(context, 'scratch') };
  const rules = { protocols: [], mayReach: () => false };
  expect(await findScript('assemble', { ...search, sourceFolder: context, rules })).toBeNull();
  expect((await stat(join(context, '.s2i', 'bin', 'assemble'))).isFile()).toBe(true);
});

test('what a commit says of itself becomes labels, and neither an instruction nor anything that a terminal obeys', async () => {
  const message =
    'Mend\rit \u001b]52;c;aGk=\u0007 \u202egnp.exe\u2069 "; RUN touch /evil \\\n\nRUN touch /evil';
  await git.commit('told', { Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' }, 'main', message);
  const { job, said } = await makeJob({
    source: { git: { uri: git.uri('told'), ref: null, httpProxy: null, httpsProxy: null, noProxy: null } },
    strategy: docker(),
  });
  const made = await buildFromDockerfile(job);
  if (!('image' in made)) throw new Error('It made no image.');
  const { labels } = await readImage(job.buildah, made.image);
  const label = labels.get('io.openshift.build.commit.message') ?? '';
  expect(label).toMatch(/^Mend it .*RUN touch \/evil \\?/);
  expect(label).not.toMatch(/\p{Cc}/u);
  const log = await said();
  expect(log).not.toContain(': RUN touch');
  const obeyed = ['\r', '\u001b', '\u0007', '\u202e', '\u2069'];
  expect(obeyed.filter((character) => plainText(log).includes(character))).toEqual([]);
});

test('submodules are not fetched, though git could', async () => {
  await git.commit('inner', { secret: 'x' });
  await git.commit('outer', { file: 'x' });
  const folder = join(git.folder, 'outer');
  const quiet = { env: { PATH: process.env['PATH'], HOME: git.folder } };
  const may = ['-c', 'protocol.file.allow=always', '-c', 'protocol.git.allow=always'];
  await exec('git', [...may, '-C', folder, 'submodule', '--quiet', 'add', git.uri('inner'), 'sub'], quiet);
  await git.commit('outer', { file: 'y' });
  const source = { uri: git.uri('outer'), ref: null, httpProxy: null, httpsProxy: null, noProxy: null };
  const { context } = await prepareSource(await jobFor({ git: source }), { withSecrets: true });
  await expect(stat(join(context, 'sub', 'secret'))).rejects.toThrow('ENOENT');
  await exec('git', [...may, '-C', context, 'submodule', '--quiet', 'update', '--init'], quiet);
  expect((await stat(join(context, 'sub', 'secret'))).isFile()).toBe(true);
});

const quiet = { env: { PATH: process.env['PATH'], HOME: git.folder } };
const mayReach = addressRule(['127.0.0.0/8']);

async function fetchInto(folder: string, uri: string, limits?: ArchiveLimits) {
  const { folder: own, signal, leash } = await jobFor();
  return fetchGit(
    { uri, ref: null, secret: null },
    {
      ...{ folder, secrets: join(own, 'secrets'), leash, signal },
      rules: { protocols: ['git'], mayReach },
      ...(limits && { limits }),
    },
  );
}

test.each(['\\@', '?@', '#@'])(
  'no other host is asked than the one that was looked at, though git, which is told no user, would ask what comes behind %j',
  async (parting) => {
    let asked = 0;
    const server = createServer((socket) => {
      asked++;
      socket.destroy();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const uri = `http://127.0.0.2${parting}127.0.0.1:${String((server.address() as AddressInfo).port)}/app`;
    const { folder, signal, leash } = await jobFor();
    const fetched = fetchGit(
      { uri, ref: null, secret: null },
      {
        ...{ folder: join(folder, 'parted'), secrets: join(folder, 'secrets'), leash, signal },
        rules: { protocols: ['http'], mayReach: addressRule(['127.0.0.2']) },
      },
    );
    await expect(fetched).rejects.toMatchObject({ reason: 'FetchSourceFailed' });
    expect(asked).toBe(0);
    await expect(exec('git', ['ls-remote', shownAddress(uri)], quiet)).rejects.toThrow();
    expect(asked).toBeGreaterThan(0);
    server.close();
  },
);

test('no hook runs, be it in the source, at the remote or on this machine, though git would run each', async () => {
  const ran = join(git.folder, 'ran');
  const hook = `#!/bin/sh\necho "$0" >> ${ran}\n`;
  const names = ['post-checkout', 'post-merge', 'post-index-change', 'reference-transaction'];
  const all = (folder: string) => Object.fromEntries(names.map((name) => [`${folder}/${name}`, hook]));
  const uri = git.uri('hooked');
  await git.commit('hooked', { ...all('hooks'), ...all('.githooks'), file: 'x' });
  for (const name of names)
    await writeFile(join(git.folder, 'hooked', '.git', 'hooks', name), hook, { mode: 0o755 });
  const folder = join((await jobFor()).folder, 'fetched');
  await fetchInto(folder, uri);
  await expect(stat(ran)).rejects.toThrow('ENOENT');
  expect(await readdir(join(folder, '.git'))).not.toContain('hooks');

  const planted = join((await jobFor()).folder, 'planted');
  await mkdir(join(planted, '.git', 'hooks'), { recursive: true });
  for (const name of names) await writeFile(join(planted, '.git', 'hooks', name), hook, { mode: 0o755 });
  await fetchInto(planted, uri);
  await expect(stat(ran)).rejects.toThrow('ENOENT');
  await exec('git', ['-C', planted, 'checkout', '--quiet', '--detach', 'HEAD'], quiet);
  expect(await readFile(ran, 'utf8')).toContain(join('.git', 'hooks', 'post-checkout'));
  const trusting = join((await jobFor()).folder, 'trusting');
  await exec('git', ['clone', '--quiet', '--config', 'core.hooksPath=.githooks', uri, trusting], quiet);
  expect(await readFile(ran, 'utf8')).toContain(join('.githooks', 'post-checkout'));
});

/** A repository of a few kilobytes whose one commit holds ten files to this power; yields its address. */
async function bomb(name: string, power: number): Promise<string> {
  await git.commit(name, { file: 'x' });
  const folder = join(git.folder, name);
  const run = async (words: string, input = '') => {
    const running = exec('git', ['-C', folder, ...words.split(' ')], quiet);
    // git may end before it has been told that there is nothing to read.
    running.child.stdin?.on('error', () => {}).end(input);
    return (await running).stdout.trim();
  };
  let entry = `100644 blob ${await run('rev-parse HEAD:file')}`;
  for (let level = 0; level < power; level++) {
    const lines = Array.from({ length: 10 }, (_, number) => `${entry}\tn${String(number)}\n`);
    entry = `040000 tree ${await run('mktree', lines.join(''))}`;
  }
  const who = '-c user.name=Ada -c user.email=ada@example.com';
  const commit = await run(`${who} commit-tree ${entry.slice(12)} -m bomb`);
  await run(`update-ref refs/heads/main ${commit}`);
  return git.uri(name);
}

test('a commit that holds too many files is refused before they are written, as they are without the limit', async () => {
  const limits = { entries: 1_000, bytes: 1_000_000 };
  const folder = join((await jobFor()).folder, 'fetched');
  await expect(fetchInto(folder, await bomb('ten-billion', 10), limits)).rejects.toMatchObject({
    reason: 'FetchSourceFailed',
    message: expect.stringContaining('holds more than a build may fetch') as string,
  });
  expect(await readdir(folder)).toEqual(['.git']);
  const trusting = join((await jobFor()).folder, 'trusting');
  await fetchInto(trusting, await bomb('thousand', 3), { ...limits, entries: 1_000_000 });
  expect(await readdir(join(trusting, 'n0', 'n0'))).toHaveLength(10);
});

test('a repository that is too large is refused while it comes, and one that only grows large before it is written', async () => {
  await git.commit('random', { file: randomBytes(2_000_000).toString('base64') });
  await git.commit('zeros', { file: '0'.repeat(2_000_000) });
  for (const name of ['random', 'zeros']) {
    const folder = join((await jobFor()).folder, name);
    await expect(fetchInto(folder, git.uri(name), { entries: 100, bytes: 1_000_000 })).rejects.toThrow(
      'holds more than a build may fetch',
    );
    expect(await readdir(folder)).toEqual(['.git']);
    await rm(folder, { recursive: true });
    await fetchInto(folder, git.uri(name), { entries: 100, bytes: 10_000_000 });
    expect((await stat(join(folder, 'file'))).size).toBeGreaterThan(1_900_000);
  }
});

test.each(['http', 'ssh'])(
  'a server that says nothing over %s is given up; without that, git would wait for it',
  async (protocol) => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket.on('error', () => {})));
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const { port } = silent.address() as AddressInfo;
    const { folder, signal, leash } = await jobFor();
    const enough = new AbortController();
    const fetch = (name: string, patience: number | null) =>
      fetchGit(
        { uri: `${protocol}://git@127.0.0.1:${String(port)}/app`, ref: null, secret: null },
        {
          ...{ folder: join(folder, name), secrets: join(folder, `${name}-secrets`), leash, patience },
          signal: AbortSignal.any([signal, enough.signal]),
          rules: { protocols: [protocol], mayReach },
        },
      );
    let isWaiting = true;
    const waiting = fetch('waiting', null).finally(() => (isWaiting = false));
    waiting.catch(() => {});
    await expect(fetch('given-up', 1)).rejects.toMatchObject({ reason: 'FetchSourceFailed' });
    expect(isWaiting).toBe(true);
    enough.abort();
    await expect(waiting).rejects.toThrow('aborted');
    for (const socket of sockets) socket.destroy();
    silent.close();
  },
);
