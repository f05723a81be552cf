import { setTimeout as pause } from 'node:timers/promises';
import { BuildFailure } from '../build-failure.js';
import type { Job, Made } from '../job.js';
import { JenkinsClient, type JenkinsServer } from './jenkins-client.js';
import { pipelineDefinition } from './pipeline-definition.js';

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
  const parameters = Object.fromEntries(work.env.map(({ key, value }) => [key, value]));
  await stages.stage('BUILD', async () => {
    await jenkins.putJob(name, pipelineDefinition(build, Object.keys(parameters), work.secretEnv));
    const number = await jenkins.start(name, parameters);
    await log.say(`Jenkins runs job ${name} as number ${String(number)}.`);
    const result = await follow(job, jenkins, name, number).catch(async (error: unknown) => {
      await jenkins.stop(name, number).catch(() => {});
      throw error;
    });
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
  for (;;) {
    const { text, end, more } = await jenkins.log(name, number, start);
    start = end;
    if (text !== '') await log.write(Buffer.from(text));
    const result = more ? null : await jenkins.result(name, number);
    if (result !== null) {
      for (const { name: step, startTimeMillis, durationMillis } of await jenkins.stages(name, number))
        stages.passed(step, startTimeMillis, durationMillis);
      return result;
    }
    await pause(1_000, undefined, { signal });
  }
}
