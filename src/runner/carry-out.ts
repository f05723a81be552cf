import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client, RunnerBuildFragment, RunnerWorkFragment } from '../client/index.js';
import { parseQuantity } from '../platform/quantity.js';
import { secretsOf, writeAuthFile } from './auth-file.js';
import { BuildFailure, reasonCode } from './build-failure.js';
import { BuildLog } from './build-log.js';
import { limitWarning } from './build-tools.js';
import { Buildah } from './buildah.js';
import { deadlineOf } from './deadline.js';
import type { Job, Made, RunnerRules } from './job.js';
import { Lease, type BuildEnd, type LeaseName } from './lease.js';
import { holdPush, pushImage, runPostCommit } from './publish.js';
import { redactor } from './redact.js';
import { Stages } from './stages.js';
import type { Store } from './store.js';
import { runCustomBuild } from './strategies/custom.js';
import { buildFromDockerfile } from './strategies/docker.js';
import type { JenkinsServer } from './strategies/jenkins-client.js';
import { runPipeline } from './strategies/jenkins.js';
import { buildFromSource } from './strategies/source.js';

/** A build that was claimed. */
export interface Claimed {
  readonly name: LeaseName;
  readonly build: RunnerBuildFragment;
  readonly work: RunnerWorkFragment;
}

/** What a place to build in has, whichever build it is. */
export interface Bench {
  readonly client: Client;
  /** Where the server is, for what was sent along. */
  readonly url: string;
  readonly store: Store;
  readonly rules: RunnerRules;
  readonly jenkins: JenkinsServer | null;
  readonly leaseSeconds: number;
  /** Aborts when the runner stops: builds in hand are given back. */
  readonly stopping: AbortSignal;
  readonly say: (line: string) => void;
}

/** Carries out one build from claim to end, and leaves nothing of it behind. */
export async function carryOut(bench: Bench, { name, build, work }: Claimed): Promise<void> {
  using lease = new Lease(bench.client, name, bench.leaseSeconds);
  const folder = folderOf(bench.store);
  const shown = `${build.namespace.name}/${build.name}`;
  const deadline = deadlineOf(work);
  const signal = AbortSignal.any([lease.lost, bench.stopping, deadline]);
  const redact = redactor(secretsOf(work));
  const log = new BuildLog({ send: lease.log, redact });
  bench.say(`Building ${shown}.`);
  try {
    signal.throwIfAborted();
    const job = await makeJob({ bench, build, work, folder, signal, log, lease });
    const ended = 'outcome' in job ? job : await endOf(job, bench.jenkins);
    const [piece, stages] = await Promise.all([log.rest(), 'outcome' in job ? undefined : job.stages.rest()]);
    const end = ended.message === undefined ? ended : { ...ended, message: redact(ended.message) };
    await lease.finish(end, { piece, ...(stages && { stages }) });
    bench.say(`${shown}: ${end.outcome}${end.message === undefined ? '' : ` (${end.message})`}`);
  } catch (error) {
    if (!signal.aborted) throw error;
    if (bench.stopping.aborted && !lease.lost.aborted) await lease.release('the runner stops');
    bench.say(`${shown} is given up: ${whyOver(lease, deadline)}.`);
  } finally {
    await clearUp(bench);
  }
}

/** Leaves nothing in a store of the build that was in it, or that a runner that was killed has left; says what stays. */
export async function clearUp({ store, say }: Pick<Bench, 'store' | 'say'>): Promise<void> {
  try {
    await rm(folderOf(store), { recursive: true, force: true });
    await Buildah.tidy(store);
  } catch (error) {
    say(`A build could not be cleared away: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Where a store's one build takes place. */
const folderOf = (store: Store): string => join(store.folder, 'build');

function whyOver(lease: Lease, deadline: AbortSignal): string {
  if (lease.lost.aborted) return String(lease.lost.reason);
  return deadline.aborted ? 'its time is up' : 'the runner stops';
}

interface Making extends Omit<Claimed, 'name'> {
  readonly bench: Bench;
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly log: BuildLog;
  readonly lease: Lease;
}

/** Makes room for a build; how it ends where that cannot be had: on a full disk, or with a store that is broken. */
async function makeJob(making: Making): Promise<Job | BuildEnd> {
  const { folder, signal, log, bench } = making;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const job = newJob(making);
    const warning = limitWarning(bench.store.tools, job.limits);
    if (warning !== null) await log.say(warning);
    return job;
  } catch (error) {
    signal.throwIfAborted();
    bench.say(`There is no place to build in: ${error instanceof Error ? error.message : String(error)}`);
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const message = `The runner could make no place to build in${code}: what it says itself tells why.`;
    await log.say(`error: ${message}`);
    return { outcome: 'ERROR', reason: reasonCode('CannotCreateBuildPod'), message };
  }
}

function newJob({ bench, build, work, folder, signal, log, lease }: Making): Job {
  const authFile = join(folder, 'auth.json');
  const pulls = [...work.pulls, ...(work.previousImage ? [work.previousImage] : []), work.push];
  const insecure = pulls.flatMap((each) =>
    each.insecure && each.reference !== null ? [each.reference.split('/')[0] ?? ''] : [],
  );
  const limit = (key: string) =>
    parseQuantity(build.spec.resources.limits.find((each) => each.key === key)?.value ?? '');
  const insecureRegistries = [...new Set([...insecure, ...bench.rules.insecureRegistries])];
  writeAuthFile(authFile, work);
  return {
    build,
    work,
    folder,
    log,
    signal,
    rules: bench.rules,
    leash: bench.store.tools.leash,
    limits: { memory: limit('memory'), cpu: limit('cpu') },
    stages: new Stages(lease.report),
    buildah: Buildah.open({
      store: bench.store,
      authFile,
      insecureRegistries,
      signal,
      onOutput: log.write,
    }),
    openUpload: async (path) => {
      const answer = await fetch(new URL(path, bench.url), {
        headers: { authorization: `Bearer ${lease.token}` },
        signal,
      });
      if (answer.ok && answer.body) return answer.body;
      throw new BuildFailure(
        'FetchSourceFailed',
        `What was sent along cannot be read: status ${String(answer.status)}.`,
      );
    },
  };
}

/** Builds, and yields how that ended. What is nobody's failure (a stop, a lost lease) is thrown. */
async function endOf(job: Job, jenkins: JenkinsServer | null): Promise<BuildEnd> {
  try {
    const made = await make(job, jenkins);
    if ('digest' in made) return { outcome: 'COMPLETE', digest: made.digest };
    using push = made.push ?? holdPush(job, made.image);
    await runPostCommit(job, made.image);
    const [digest, imageConfig] = await Promise.all([pushImage(job, push), job.buildah.configOf(made.image)]);
    return { outcome: 'COMPLETE', digest, imageConfig };
  } catch (error) {
    job.signal.throwIfAborted();
    if (error instanceof BuildFailure) {
      await job.log.say(`error: ${error.message}`);
      return { outcome: 'FAILED', reason: reasonCode(error.reason), message: error.message };
    }
    await job.log.say(`error: the runner failed: ${error instanceof Error ? error.message : String(error)}`);
    return {
      outcome: 'ERROR',
      reason: 'GENERIC_BUILD_FAILED',
      message: 'The runner failed; its log says why.',
    };
  }
}

function make(job: Job, jenkins: JenkinsServer | null): Promise<Made> {
  switch (job.build.spec.strategy.type) {
    case 'DOCKER':
      return buildFromDockerfile(job);
    case 'SOURCE':
      return buildFromSource(job);
    case 'CUSTOM':
      return runCustomBuild(job);
    case 'JENKINS_PIPELINE':
      return runPipeline(job, jenkins);
  }
}
