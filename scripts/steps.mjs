// What both commands of this project do first. Plain JavaScript without dependencies: it runs before any is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { whileAlone } from './one-at-a-time.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process with a message when Node is older than package.json allows. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`This needs Node 20.19 or newer; found ${process.versions.node}.`);
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a command in the project's folder, its output shown; returns whether it succeeded. */
export function run(command, words, env = {}) {
  const { status, signal, error } = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(130);
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Installs the packages of package-lock.json unless exactly these are there. */
export function installPackages() {
  if (areInstalled()) return;
  alone(() => {
    if (areInstalled()) return;
    console.error('Installing packages (npm ci) …');
    if (!run('npm', ['ci', '--loglevel=error'])) fail('npm ci failed; the lines above say why.');
  });
}

const alone = (work) => whileAlone(join(root, '.dist-lock'), work);

function areInstalled() {
  const there = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || (path in there ? there[path].version === version : optional),
  );
}

const packagesOf = (file) => {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
};

const stamp = '.built-from';

/** Builds dist/ unless it was made from exactly these sources. */
export function build() {
  if (isBuilt()) return;
  alone(() => {
    if (isBuilt()) return;
    console.error('Building …');
    if (!make()) fail('The build failed; the lines above say why.');
  });
}

function isBuilt() {
  const file = join(root, 'dist', stamp);
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint();
}

/** Builds dist/ whether it needs that or not; returns whether it succeeded. */
export const buildAnew = () => alone(make);

/**
 * Builds beside dist/ and then takes its place, so that nothing is left of sources that are gone, and a gateway that runs
 * from it misses its files for no longer than it takes to rename a folder. Returns whether it succeeded.
 */
function make() {
  const sources = fingerprint();
  const [now, next, old] = ['dist', '.dist-next', '.dist-old'].map((name) => join(root, name));
  const program = (name) => join(root, 'node_modules', '.bin', name);
  const page = (name) =>
    run(program('vite'), [
      ...['build', '--config', `src/${name}/vite.config.ts`],
      ...['--outDir', `../../.dist-next/${name}`, '--emptyOutDir', '--logLevel', 'warn'],
    ]);
  for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  if (!run(program('tsc'), ['-p', 'tsconfig.build.json', '--outDir', next])) return false;
  if (!page('console') || !page('graphiql')) return false;
  writeFileSync(join(next, stamp), sources);
  if (existsSync(now)) renameSync(now, old);
  renameSync(next, now);
  rmSync(old, { recursive: true, force: true });
  return true;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    for (const file of filesOf(join(root, path))) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
