import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { prepareSource } from '../../../src/runner/source/prepare.js';
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
