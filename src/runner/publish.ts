import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildFailure } from './build-failure.js';
import { mustHaveSucceeded, type HeldCommand } from './buildah.js';
import type { Job } from './job.js';
import { readImage } from './strategies/builder-image.js';

/** Runs the hook of the definition in a container of the new image; the image stays as it is. */
export async function runPostCommit(job: Job, image: string): Promise<void> {
  const { build, buildah, stages, limits, log, rules } = job;
  const hook = build.spec.postCommit;
  if (!hook || (hook.script === null && hook.command.length === 0 && hook.args.length === 0)) return;
  await stages.stage('POST_COMMIT', async () => {
    await log.say('Running post commit hook …');
    const { entrypoint } = await readImage(buildah, image);
    const command =
      hook.script !== null
        ? ['/bin/sh', '-ic', hook.script, hook.command[0] ?? '/bin/sh', ...hook.args]
        : [...(hook.command.length > 0 ? hook.command : entrypoint), ...hook.args];
    const box = await buildah.output('PostCommitHookFailed', 'Making a container', [
      'from',
      '--pull-never',
      ...buildah.limits(limits),
      image,
    ]);
    const words = [
      'run',
      ...buildah.isolation({ memory: null, cpu: null }),
      '--network',
      rules.network,
      box,
      '--',
      ...command,
    ];
    const { code } = await stages.step('RUN_POST_COMMIT_HOOK', () => buildah.run(words));
    await buildah.run(['rm', box], { onOutput: () => {} });
    if (code !== 0)
      throw new BuildFailure(
        'PostCommitHookFailed',
        `The post commit hook failed with exit code ${String(code)}: the log says why.`,
      );
  });
}

const digestFile = ({ folder }: Job): string => join(folder, 'digest');

/** Gets ready to push an image that is being made; null where the build's output goes nowhere. */
export function holdPush(job: Job, image: string): HeldCommand | null {
  const { reference } = job.work.push;
  if (reference === null) return null;
  return job.buildah.hold([
    'push',
    '--quiet',
    '--digestfile',
    digestFile(job),
    image,
    `docker://${reference}`,
  ]);
}

/** Pushes the image to where the build's output goes, and yields its digest there; null where it goes nowhere. */
export async function pushImage(job: Job, held: HeldCommand | null): Promise<string | null> {
  const { work, stages, log } = job;
  const { reference } = work.push;
  if (reference === null || held === null) {
    await log.say('The build has no output: the image is not pushed.');
    return null;
  }
  return stages.stage('PUSH_IMAGE', async () => {
    await log.say(`Pushing image ${reference} …`);
    const ended = await stages.step('PUSH_DOCKER_IMAGE', held.begin);
    mustHaveSucceeded('PushImageToRegistryFailed', `Pushing ${reference}`, ended);
    const digest = (await readFile(digestFile(job), 'utf8')).trim();
    await log.say(`Successfully pushed ${reference.replace(/:[^:/]+$/, '')}@${digest}`);
    return digest;
  });
}
