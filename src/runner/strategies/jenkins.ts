import { setTimeout as pause } from 'node:timers/promises';
import { BuildFailure } from '../build-failure.js';
import type { Job, Made } from '../job.js';
import { JenkinsClient, type JenkinsServer } from './jenkins-client.js';
import { pipelineDefinition, revisionParameter } from './pipeline-definition.js';

/** The parameter by which a run is known again, should another runner go on with the build. */
const mark = 'SLUICE_BUILD';

/** Has a Jenkins run the build's pipeline: creates its job, starts it, follows its log and stages, and stops it on cancel. */
export async function runPipeline(job: Job, server: JenkinsServer | null): Promise<Made> {
  const { build, work, stages, log, signal } = job;
  if (!server)
    throw new BuildFailure(
      'GenericBuildFailed',
      'This is a pipeline build, and the runner was told of no Jenkins: start it with --jenkins-url, SLUICE_JENKINS_USER and SLUICE_JENKINS_TOKEN.',
    );
  const jenkins = new JenkinsClient(server, signal);
  const name = `${build.namespace.name}-${build.configName ?? build.name}`;
  const revision = build.revision?.commit ?? build.spec.source.git?.ref;
  const parameters = {
    ...Object.fromEntries(work.env.map(({ key, value }) => [key, value])),
    ...(revision != null && { [revisionParameter]: revision }),
    [mark]: build.id,
  };
  await stages.stage('BUILD', async () => {
    await jenkins.putJob(name, pipelineDefinition(build, Object.keys(parameters), work.secretEnv));
    const before = build.attempt > 1 ? await jenkins.find(name, mark, build.id) : null;
    if (before) await log.say(`Jenkins has begun with this build already, for a runner that is gone.`);
    const runOf = async (found: typeof before) =>
      found && 'number' in found
        ? found.number
        : jenkins.leaveQueue(name, found ? found.item : await jenkins.start(name, parameters));
    const watch = async (found: typeof before) => {
      const number = await runOf(found);
      await log.say(`Jenkins runs job ${name} as number ${String(number)}.`);
      const result = await follow(job, jenkins, name, number).catch(async (error: unknown) => {
        if (signal.aborted) await jenkins.stop(name, number).catch(() => {});
        throw error;
      });
      return { number, result };
    };
    const first = await watch(before);
    // A runner that gave the build back has stopped its run.
    const { number, result } = before && first.result === 'ABORTED' ? await watch(null) : first;
    if (result !== 'SUCCESS')
      throw new BuildFailure(
        'GenericBuildFailed',
        `Job ${name} number ${String(number)} ended as ${result}: the log says why.`,
      );
  });
  return { digest: null };
}

async function follow(
  { log, stages, signal }: Job,
  jenkins: JenkinsClient,
  name: string,
  number: number,
): Promise<string> {
  let start = 0;
  let known = '';
  for (;;) {
    const { end, more } = await jenkins.log(name, number, start, log.write);
    start = end;
    const result = more ? null : await jenkins.result(name, number);
    const passed = await jenkins.stages(name, number);
    // The time of one that runs goes on by itself: what is told is that a stage has begun, or ended.
    const now = JSON.stringify(passed.map(({ name: stage, status }) => [stage, status]));
    if (now !== known || result !== null)
      stages.passed(
        passed.map(({ name: stage, startTimeMillis, durationMillis }) => ({
          name: stage,
          beganAt: startTimeMillis,
          milliseconds: durationMillis,
        })),
      );
    known = now;
    if (result !== null) return result;
    await pause(1_000, undefined, { signal });
  }
}
