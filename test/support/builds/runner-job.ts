import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { RunnerBuildFragment, RunnerWorkFragment } from '../../../src/client/index.js';
import { addressRule } from '../../../src/platform/network/index.js';
import { writeAuthFile } from '../../../src/runner/auth-file.js';
import { BuildLog } from '../../../src/runner/build-log.js';
import { findBuildTools } from '../../../src/runner/build-tools.js';
import { Buildah } from '../../../src/runner/buildah.js';
import type { Job } from '../../../src/runner/job.js';
import { Stages, type StageReport } from '../../../src/runner/stages.js';

type Spec = RunnerBuildFragment['spec'];

/** What a test says of a build; all else is empty. */
export interface Wanted {
  readonly source?: Partial<Spec['source']>;
  readonly strategy: Partial<Spec['strategy']> & Pick<Spec['strategy'], 'type'>;
  readonly postCommit?: Partial<NonNullable<Spec['postCommit']>>;
  readonly work?: Partial<RunnerWorkFragment>;
  readonly limits?: Partial<Job['limits']>;
  readonly revision?: string;
}

/** The strategy of a build from a Dockerfile. */
export const docker = (more: Partial<NonNullable<Spec['strategy']['docker']>> = {}): Wanted['strategy'] => ({
  type: 'DOCKER',
  docker: {
    noCache: false,
    dockerfilePath: null,
    forcePull: false,
    imageOptimizationPolicy: null,
    from: null,
    ...more,
  },
});

/** Makes jobs as the runner has them, in one store, without a server: their log and stages are kept for the test. */
export async function startWorkshop(
  insecureRegistries: readonly string[],
  more: { mostImages?: number } = {},
) {
  const root = await mkdtemp(join(tmpdir(), 'sluice-workshop-'));
  const over = new AbortController();
  const tools = await findBuildTools(root, over.signal);
  if (!tools) throw new Error('buildah is missing.');
  afterAll(async () => {
    over.abort();
    await rm(root, { recursive: true, force: true });
  });
  let number = 0;
  return async function makeJob(wanted: Wanted) {
    const folder = join(root, `build-${String(++number)}`);
    await mkdir(folder, { recursive: true });
    const work = workOf(wanted);
    const authFile = join(folder, 'auth.json');
    writeAuthFile(authFile, work);
    let text = '';
    const log = new BuildLog({
      redact: (line) => line,
      delay: 1,
      send: (_, piece) => Promise.resolve(void (text += piece)),
    });
    const reports: StageReport[] = [];
    const store = { tools, folder: join(root, 'store'), ...more };
    await Buildah.tidy(store);
    const buildah = Buildah.open({
      store,
      authFile,
      insecureRegistries,
      signal: over.signal,
      onOutput: log.write,
    });
    const job: Job = {
      build: buildOf(wanted, number),
      work,
      folder,
      buildah,
      log,
      stages: new Stages((said) => Promise.resolve(void reports.push(...said)), 1),
      leash: tools.leash,
      limits: { memory: null, cpu: null, ...wanted.limits },
      rules: {
        protocols: ['git', 'http'],
        mayReach: addressRule(['127.0.0.0/8']),
        network: 'host',
        insecureRegistries,
      },
      signal: over.signal,
      openUpload: () => Promise.reject(new Error('Nothing was sent along.')),
    };
    const said = async () => (await log.end(), text);
    const reported = async () => [...reports, ...(await job.stages.rest())];
    return { job, said, reports, reported, tools };
  };
}

const buildOf = (
  { source, strategy, postCommit, revision }: Wanted,
  number: number,
): RunnerBuildFragment => ({
  id: String(number),
  name: `web-${String(number)}`,
  number: String(number),
  configName: 'web',
  attempt: 1,
  namespace: { name: 'shop' },
  revision: revision === undefined ? null : { commit: revision },
  labels: [],
  spec: {
    serviceAccount: null,
    source: { git: null, binary: null, dockerfile: null, contextDir: null, images: [], ...source },
    strategy: { docker: null, source: null, custom: null, jenkinsPipeline: null, ...strategy },
    output: { to: null, imageLabels: [] },
    resources: { limits: [] },
    postCommit: postCommit ? { command: [], args: [], script: null, ...postCommit } : null,
  },
});

const workOf = ({ work }: Wanted): RunnerWorkFragment => ({
  pulls: [],
  pullCredentials: [],
  previousImage: null,
  env: [],
  secretEnv: [],
  buildArgs: [],
  sourceSecret: [],
  files: [],
  uploadedSource: null,
  push: { reference: null, insecure: false, credential: null, labels: [], env: [], ownLabels: [] },
  millisecondsLeft: '600000',
  ...work,
});

/** A base image to pull by the runner. */
export const pullOf = (reference: string, index: number | null = null) => ({
  index,
  reference,
  digest: null,
  insecure: true,
  from: { kind: 'DOCKER_IMAGE' as const, namespace: null, name: reference },
});
