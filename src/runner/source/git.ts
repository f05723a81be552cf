import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildFailure } from '../build-failure.js';
import { outputOf, runProgram, type ProgramOptions } from '../program.js';
import { checkProxy, type Proxy } from './git-proxy.js';
import { goesDirectly } from './no-proxy.js';
import { checkRemote, checkRevision, type GitRules, type Remote } from './git-remote.js';
import { checkTree, fileLimit, isTooLarge, repositoryLimits } from './git-limits.js';
import { settingsVariables } from './git-settings.js';
import { keptAlive, lowSpeed, usualPatience } from './git-silence.js';
import type { ArchiveLimits } from './place.js';

/** Where source lies, and what opens it. */
export interface GitSource {
  readonly uri: string;
  /** A branch, a tag or a commit; null: what the remote's HEAD is. */
  readonly ref: string | null;
  /** Keys of the secret: `username` and `password` (or a token alone), `ssh-privatekey`, `known_hosts`, `ca.crt`, `.gitconfig`. */
  readonly secret: ReadonlyMap<string, string> | null;
  readonly httpProxy?: string | null;
  readonly httpsProxy?: string | null;
  /** Hosts that are asked without a proxy, separated by commas. */
  readonly noProxy?: string | null;
}

/** The commit that was fetched. */
export interface Commit {
  readonly id: string;
  readonly author: string;
  readonly committer: string;
  /** RFC 3339. */
  readonly date: string;
  readonly message: string;
}

/** Where to, and how. */
interface Fetching extends Pick<ProgramOptions, 'signal' | 'onOutput'> {
  readonly folder: string;
  /** A folder for what opens the source. */
  readonly secrets: string;
  readonly rules: GitRules;
  /** What to write before git, so that it and its helpers end with the runner. */
  readonly leash: readonly string[];
  readonly limits?: ArchiveLimits;
  /** Seconds for which a server may say nothing; null: for ever. */
  readonly patience?: number | null;
}

/** No hook runs, wherever it may come from. */
const withoutHooks = ['-c', 'core.hooksPath=/dev/null'];

/**
 * Fetches one commit, without history, submodules or hooks, into `folder`. What goes wrong is a FetchSourceFailed; so is
 * one that is larger than `limits`, which is looked at before it is checked out.
 * Secrets reach git through its environment and files in `secrets` alone: its command line is there for all to see.
 */
export async function fetchGit(
  source: GitSource,
  {
    folder,
    secrets,
    rules,
    leash,
    limits = repositoryLimits,
    patience = usualPatience,
    ...running
  }: Fetching,
): Promise<Commit> {
  const remote = await checkRemote(source.uri, rules);
  const revision = checkRevision(source.ref ?? 'HEAD');
  await mkdir(folder, { recursive: true });
  const proxy = await proxyOf(source, remote, rules);
  const env = await environment(source, { folder: secrets, rules, remote, proxy, patience });
  const config = source.secret?.get('.gitconfig');
  const bound = [...remote.settings, ...(proxy?.settings ?? [])];
  const settings = [...bound, ...(/lowspeed/i.test(config ?? '') ? [] : lowSpeed(patience))];
  if (config !== undefined) Object.assign(env, await settingsVariables(config, secrets, { env, ...running }));
  const options = { folder, env, ...running };
  const within = [...leash, ...(await fileLimit(limits))];
  const git = async (...words: string[]) => {
    const [first = 'git', ...rest] = [...within, 'git', ...withoutHooks, ...settings, ...words];
    const { code, errors } = await runProgram([first, ...rest], options);
    if (code !== 0 && isTooLarge(errors)) throw tooLarge(remote.uri);
    return code === 0 ? null : errors;
  };
  await git('init', '--quiet', '--template=');
  const found = await fetched();
  await checkTree(found, options, limits, () => tooLarge(remote.uri));
  if ((await git('checkout', '--quiet', '--detach', found)) !== null)
    throw new BuildFailure('FetchSourceFailed', `${remote.uri} has no ${revision}.`);
  return describeHead(options);

  /** Fetches, and yields what to check out. Servers may refuse a commit that no branch ends with: then all branches come. */
  async function fetched(): Promise<string> {
    const from = ['fetch', '--quiet', '--no-recurse-submodules'];
    if ((await git(...from, '--depth=1', '--no-tags', '--', remote.uri, revision)) === null)
      return 'FETCH_HEAD';
    const isCommit = /^[0-9a-f]{7,64}$/.test(revision);
    if (isCommit && (await git(...from, '--', remote.uri, '+refs/heads/*:refs/remotes/origin/*')) === null)
      return revision;
    throw new BuildFailure(
      'FetchSourceFailed',
      `git could not fetch ${revision} of ${remote.uri}: the log says why. Check the address, the ref and the source secret.`,
    );
  }
}

const tooLarge = (uri: string) =>
  new BuildFailure(
    'FetchSourceFailed',
    `${uri} holds more than a build may fetch: check the ref, or move what is large elsewhere.`,
  );

async function describeHead(options: Omit<ProgramOptions, 'onData'>): Promise<Commit> {
  const format = ['%H', '%an <%ae>', '%cn <%ce>', '%cI', '%s'].join('%x00');
  const quiet = { folder: options.folder, env: options.env, signal: options.signal };
  const text = await outputOf(
    ['git', 'log', '-1', `--format=${format}`],
    quiet,
    (errors) => new BuildFailure('FetchSourceFailed', `git cannot read the commit it fetched: ${errors}`),
  );
  const [id = '', author = '', committer = '', date = '', message = ''] = text.split('\0');
  return { id, author, committer, date, message: message.slice(0, 500) };
}

const asks = `#!/bin/sh
case "$1" in Username*) printf '%s' "$SLUICE_GIT_USERNAME" ;; *) printf '%s' "$SLUICE_GIT_PASSWORD" ;; esac
`;

interface Environment {
  readonly folder: string;
  readonly rules: GitRules;
  readonly remote: Remote;
  readonly proxy: Proxy | null;
  readonly patience: number | null;
}

/** The proxy that is for the protocol of the remote, checked; null where its host is asked without one. */
async function proxyOf(
  { httpProxy, httpsProxy, noProxy }: GitSource,
  { uri }: Remote,
  rules: GitRules,
): Promise<Proxy | null> {
  const named = /^https:/i.test(uri) ? httpsProxy : /^http:/i.test(uri) ? httpProxy : null;
  return named && !goesDirectly(uri, noProxy ?? '') ? checkProxy(named, rules) : null;
}

async function environment(
  { secret, noProxy }: GitSource,
  { folder, rules, remote, proxy, patience }: Environment,
): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const env: Record<string, string> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: folder,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: rules.protocols.join(':'),
  };
  const ssh = (identity: string | null, known: string | null) =>
    sshCommand({
      identity,
      known,
      seen: join(folder, 'seen_hosts'),
      options: [...remote.sshOptions, ...keptAlive(patience)],
    });
  env['GIT_SSH_COMMAND'] = ssh(null, null);
  if (proxy) env['http_proxy'] = env['https_proxy'] = proxy.url;
  if (noProxy) env['no_proxy'] = noProxy;
  if (!secret) return env;
  const file = async (name: string, content: string, mode = 0o600) => {
    const path = join(folder, name);
    await writeFile(path, content, { mode });
    await chmod(path, mode);
    return path;
  };
  const [password, key, hosts, authority] = ['password', 'ssh-privatekey', 'known_hosts', 'ca.crt'].map(
    (name) => secret.get(name),
  );
  if (password !== undefined) {
    env['GIT_ASKPASS'] = await file('ask', asks, 0o700);
    env['SLUICE_GIT_USERNAME'] = secret.get('username') ?? remote.username ?? 'git';
    env['SLUICE_GIT_PASSWORD'] = password;
  }
  if (key !== undefined || hosts !== undefined) {
    const identity = key === undefined ? null : await file('identity', key.endsWith('\n') ? key : `${key}\n`);
    const known = hosts === undefined ? null : await file('known_hosts', hosts);
    env['GIT_SSH_COMMAND'] = ssh(identity, known);
  }
  if (authority !== undefined) env['GIT_SSL_CAINFO'] = await file('ca.crt', authority);
  return env;
}

/** How ssh is to be called: files for the key, for hosts that are known, and for those that are seen the first time. */
interface SshCommand {
  readonly identity: string | null;
  readonly known: string | null;
  readonly seen: string;
  readonly options: readonly string[];
}

/**
 * ssh as git is to call it: without anybody's configuration, never asking. Without keys of hosts, any host is believed,
 * and forgotten with the build: what one build has seen must be no other's truth.
 */
const sshCommand = ({ identity, known, seen, options }: SshCommand): string =>
  [
    'ssh -F /dev/null -o BatchMode=yes',
    known === null
      ? `-o StrictHostKeyChecking=accept-new -o ${word(`UserKnownHostsFile="${seen}"`)}`
      : `-o StrictHostKeyChecking=yes -o ${word(`UserKnownHostsFile="${known}"`)}`,
    ...(identity === null ? [] : [`-o IdentitiesOnly=yes -i ${word(identity)}`]),
    ...options,
  ].join(' ');

/** A word for the shell by which git calls ssh. */
const word = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
