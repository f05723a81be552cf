import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { atEnd } from '../at-end.js';
import { newKey } from '../../../src/platform/read-keychain.js';
import { pushBusybox } from '../images/busybox-image.js';
import { startGate, type Gate } from '../interference/gate.js';
import { startGitServer } from './git-server.js';
import { startRegistry } from '../registry.js';
import { startSluice } from '../sluice.js';
import { eventually } from '../wait.js';

/** What tests look at of a build. */
export interface Built {
  readonly phase: string;
  readonly reason: string | null;
  readonly message: string | null;
  readonly attempt: number;
  readonly logSnippet: string | null;
  readonly revision: { readonly commit: string } | null;
  readonly inputs: readonly { readonly reference: string; readonly digest: string | null }[];
  readonly stages: readonly { readonly name: string }[];
  readonly result: {
    readonly digest: string;
    readonly imageTag: { readonly current: { readonly digest: string } } | null;
  } | null;
  readonly log: { readonly chunks: readonly { readonly text: string }[] };
}

const query = `query ($name: String!) { build(namespace: "shop", name: $name) {
  phase reason message attempt logSnippet revision { commit } inputs { reference digest } stages { name }
  result { digest imageTag { name current { digest cause { kind eventId } } } } log { chunks { text } } } }`;

/** The port of a `HOST:PORT`, or of a URL. */
export const portOf = (text: string): number => Number(/:(\d+)(?:\/|$)/.exec(text)?.[1]);

/**
 * A gateway, a registry with something to build from, and a git server, all real; and runners as processes. `isGated`:
 * what builds push goes through a gate that is closed. Everything ends with the test file.
 */
export async function startBuildSite({ isGated = false } = {}) {
  const [git, registry] = await Promise.all([startGitServer(), startRegistry()]);
  const folder = await mkdtemp(join(tmpdir(), 'sluice-building-'));
  afterAll(async () => {
    await git[Symbol.asyncDispose]();
    await registry.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const pushGate: Gate | null = isGated ? await startGate(portOf(registry.host)) : null;
  const own = pushGate?.host ?? registry.host;
  const sluice = await startSluice({
    SLUICE_INTERNAL_REGISTRY: own,
    SLUICE_PUBLIC_REGISTRY: own,
    SLUICE_ENCRYPTION_KEYS: newKey('site').reveal(),
  });
  const base = `${registry.host}/base:1`;
  await pushBusybox(base);
  await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'web', tags: [] }, 'outcome');

  /** Starts a runner as a process; yields how to end it, and what it said. */
  function startRunner(name: string, words: readonly string[] = [], env: Record<string, string> = {}) {
    const all = [
      ...['runner', '--folder', join(folder, name), '--name', name],
      ...['git', 'https', 'ssh'].map((protocol) => `--git-protocol=${protocol}`),
      ...['--allow-address=127.0.0.0/8', '--insecure-registry', registry.host, ...words],
    ];
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...all], {
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        SLUICE_URL: sluice.address,
        SLUICE_TOKEN: sluice.token,
        ...env,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = once(child, 'close');
    const end = async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await ended;
    };
    atEnd(() => end('SIGKILL'));
    return { end, said: () => said };
  }

  const build = async (name: string) => (await sluice.data(query, { name })).build as Built;
  return {
    folder,
    git,
    registry,
    sluice,
    base,
    pushGate,
    startRunner,
    build,
    /** Defines what is built from `base` to the tag of the same name, in parallel; `more` of its specification. */
    define: (name: string, more: object = {}, fields: object = {}) =>
      sluice.mutate(
        'applyBuildConfig',
        {
          ...{ namespace: 'shop', name, runPolicy: 'PARALLEL', ...fields },
          spec: {
            source: { dockerfile: `FROM ${base}\n` },
            strategy: { docker: {} },
            output: { to: { kind: 'IMAGE_STREAM_TAG', name: `web:${name}` } },
            ...more,
          },
        },
        'buildConfig { name }',
      ),
    /** Starts a build; yields its name. */
    start: async (config: string) =>
      (await sluice.mutate('startBuild', { namespace: 'shop', config }, 'build { name }')).build
        .name as string,
    cancel: (name: string) => sluice.mutate('cancelBuild', { namespace: 'shop', name }, 'build { phase }'),
    ended: (name: string) =>
      eventually(
        async () => {
          const found = await build(name);
          return ['COMPLETE', 'FAILED', 'ERROR', 'CANCELLED'].includes(found.phase) ? found : null;
        },
        `${name} to end`,
        120,
      ),
    /** Waits until the log of a build has this text. */
    says: (name: string, text: string) =>
      eventually(async () => textOf(await build(name)).includes(text), `${name} to say ${text}`, 120),
  };
}

export const textOf = ({ log }: Built): string => log.chunks.map(({ text }) => text).join('');
