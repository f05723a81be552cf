import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  BuildQueueDocument,
  ClaimBuildDocument,
  SluiceError,
  type BuildStrategyType,
  type Client,
} from '../client/index.js';
import { addressRule } from '../platform/network/index.js';
import type { BuildTools } from './build-tools.js';
import { carryOut, clearUp, type Bench } from './carry-out.js';
import type { RunnerRules } from './job.js';
import type { JenkinsServer } from './strategies/jenkins-client.js';
import { lockFolder } from './lock-folder.js';
import { Waker } from './waker.js';

/** How a runner runs. */
export interface RunnerOptions {
  readonly client: Client;
  readonly url: string;
  /** Names this runner to the server and to people. */
  readonly name: string;
  /** Where stores and builds are kept; one runner a folder. */
  readonly folder: string;
  /** How many builds are carried out at once. */
  readonly slots: number;
  readonly tools: BuildTools;
  readonly rules: Omit<RunnerRules, 'mayReach'> & {
    /** Private addresses that source and scripts may come from, beside all public ones: IPs or CIDRs. */
    readonly allowedAddresses: readonly string[];
  };
  readonly jenkins: JenkinsServer | null;
  readonly strategies: readonly BuildStrategyType[] | null;
  readonly namespaces: readonly string[] | null;
  /** Seconds after which another runner may take a build of this one, when it is not heard of. */
  readonly leaseSeconds: number;
  readonly labels: readonly { readonly key: string; readonly value: string }[];
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Milliseconds after which a runner asks for work although nobody has told it of any. */
const patience = 60_000;

/** Takes builds and carries them out until the signal aborts: woken by the queue, and asking now and then by itself. */
export async function runBuilds(options: RunnerOptions): Promise<void> {
  const lock = await lockFolder(options.folder);
  try {
    await takeBuilds(options);
  } finally {
    await lock[Symbol.asyncDispose]();
  }
}

async function takeBuilds(options: RunnerOptions): Promise<void> {
  const { client, strategies, namespaces, signal, say } = options;
  const waker = new Waker();
  const watching = client.watch({
    document: BuildQueueDocument,
    variables: { strategies, namespaces },
    onData: ({ buildQueue }) => {
      if (buildQueue.mayWait) waker.wake();
    },
    onLost: (reason) => say(`${reason}; connecting again`),
    signal,
  });
  const claiming = someTimeAfter(signal);
  const slots = Array.from({ length: options.slots }, (_, index) =>
    serve(options, { index, waker, claiming }),
  );
  await Promise.all([watching, ...slots]);
}

/** One place to build in: takes one build after the other. */
async function serve(
  options: RunnerOptions,
  { index, waker, claiming }: { index: number; waker: Waker; claiming: AbortSignal },
): Promise<void> {
  const { client, url, folder, tools, jenkins, leaseSeconds, signal, say } = options;
  const { allowedAddresses, ...others } = options.rules;
  const rules = { ...others, mayReach: addressRule(allowedAddresses) };
  const store = { tools, folder: join(folder, `slot-${String(index)}`) };
  await mkdir(store.folder, { recursive: true, mode: 0o700 });
  await clearUp({ store, say });
  const bench: Bench = { client, url, store, rules, jenkins, leaseSeconds, stopping: signal, say };
  const isStopped = () => signal.aborted;
  for (let failures = 0; !isStopped();) {
    try {
      const claimed = await claim(options, claiming);
      failures = 0;
      if (claimed) {
        // Where there was one there may be more.
        waker.wake();
        await carryOut(bench, claimed);
      } else await waker.wait(patience, signal);
    } catch (error) {
      if (isStopped()) return;
      if (error instanceof SluiceError && !error.retryable) throw error;
      say(error instanceof Error ? error.message : String(error));
      await pause(Math.min(30_000, 500 * 2 ** failures++), undefined, { signal }).catch(() => {});
    }
  }
}

async function claim(
  { client, name, strategies, namespaces, labels, leaseSeconds }: RunnerOptions,
  signal: AbortSignal,
) {
  const input = { runner: name, strategies, namespaces, labels, leaseSeconds };
  const { claimBuild } = await client.request(ClaimBuildDocument, { input }, { signal });
  const { lease } = claimBuild;
  if (!lease) return null;
  const { token, fence, build, work } = lease;
  return { name: { build: build.id, token, fence }, build, work };
}

/** Aborts a little later than `signal`: a claim on its way is let through, for its build must be given back. */
function someTimeAfter(signal: AbortSignal): AbortSignal {
  const later = new AbortController();
  const abort = () => {
    later.abort(signal.reason);
  };
  signal.addEventListener('abort', () => setTimeout(abort, 5_000).unref(), { once: true });
  return later.signal;
}
