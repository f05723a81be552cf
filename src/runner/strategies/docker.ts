import { readFile, realpath, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { BuildFailure } from '../build-failure.js';
import { imagesOf, makesOneLayer, replaceLastFrom, withMetadata, withVariables } from '../dockerfile.js';
import { imageEnv, imageLabels } from '../image-metadata.js';
import { localName, type Job, type Made } from '../job.js';
import { holdPush } from '../publish.js';
import { baseOf, pullImage } from '../pull.js';
import { prepareSource } from '../source/prepare.js';
import { plainEnv, secretEnvWords, type Variable } from '../variables.js';
import { volumeWords } from '../volumes.js';

/** Builds an image from a Dockerfile (DOMAIN.md A3 48, B13). */
export async function buildFromDockerfile(job: Job): Promise<Made> {
  const { build, work, buildah, stages, limits, rules, log } = job;
  const { docker } = build.spec.strategy;
  const source = await stages.stage('FETCH_INPUTS', () => prepareSource(job, { withSecrets: true }));
  const dockerfile = await readDockerfile(source.context, docker?.dockerfilePath ?? 'Dockerfile');
  const base = baseOf(work);
  const replaced = withImageSources(job, base ? replaceLastFrom(dockerfile, base.reference) : dockerfile);
  const env = plainEnv(work);
  const withDollars = withVariables(replaced, env.filter(hasDollar));
  const text = withDollars ?? replaced;
  const file = join(job.folder, 'Dockerfile');
  const metadata = { env: imageEnv(job, source.commit), labels: imageLabels(job, source.commit) };
  const complete = withMetadata(text, metadata);
  await writeFile(file, complete ?? text);
  const given = complete === null ? metadata : { env: [], labels: [] };
  const isLayered =
    (docker?.imageOptimizationPolicy ?? 'NONE') === 'NONE' &&
    !(docker?.noCache === true && makesOneLayer(text));

  await stages.stage('PULL_IMAGES', async () => {
    for (const image of imagesOf(text)) await pullImage(job, image, { always: docker?.forcePull === true });
  });
  const push = await stages.stage('BUILD', async () => {
    const words = [
      'bud',
      ...buildah.isolation(limits),
      ...['--network', rules.network, '--pull-never', '--format', 'docker', '--file', file],
      ...(docker?.noCache === true ? ['--no-cache'] : []),
      `--layers=${String(isLayered)}`,
      ...work.buildArgs.flatMap(({ key, value }) => ['--build-arg', `${key}=${value}`]),
      ...[...(withDollars === null ? env : env.filter((one) => !hasDollar(one))), ...given.env].flatMap(
        ([name, value]) => ['--env', `${name}=${value}`],
      ),
      ...given.labels.flatMap(([name, value]) => ['--label', `${name}=${value}`]),
      ...(await secretEnvWords(job)),
      ...(await volumeWords(job)),
      ...['--tag', localName(job), source.context],
    ];
    if (docker?.imageOptimizationPolicy === 'SKIP_LAYERS_AND_WARN')
      await log.say('warning: all instructions make one layer (imageOptimizationPolicy SkipLayersAndWarn).');
    const building = stages.step('DOCKER_BUILD', () => buildah.run(words));
    const held = holdPush(job, localName(job));
    try {
      const { code, errors } = await building;
      if (code === 0) return held;
      throw whyItFailed(code, errors, limits.memory !== null);
    } catch (error) {
      held?.[Symbol.dispose]();
      throw error;
    }
  });
  return { image: localName(job), push };
}

/** buildah would put other variables into such a value; a Dockerfile keeps it, but for lines. */
const hasDollar = ([, value]: Variable) => value.includes('$') && !/\p{Cc}/u.test(value);

/** buildah passes on the exit code of a command that failed; 137 under a limit of memory is the kernel's doing. */
function whyItFailed(code: number, errors: string, isLimited: boolean): BuildFailure {
  if (isLimited && (code === 137 || /exit status 137|signal: killed|exit code 137/.test(errors)))
    return new BuildFailure(
      'OutOfMemoryKilled',
      'The build used more memory than its limit allows: raise resources.limits.memory.',
    );
  const [last = ''] = errors.trim().split('\n').slice(-1);
  return new BuildFailure('DockerBuildFailed', `The Dockerfile could not be built: ${last.slice(0, 500)}`);
}

async function readDockerfile(context: string, path: string): Promise<string> {
  const file = await realpath(join(context, path)).catch(() => null);
  if (file === null || relative(context, file).startsWith('..'))
    throw new BuildFailure(
      'ManageDockerfileFailed',
      `The source has no ${path}: check contextDir and dockerfilePath.`,
    );
  return readFile(file, 'utf8');
}

/** Puts the images of `source.images` in place of the names that they stand for (`as`). */
function withImageSources({ build, work }: Job, text: string): string {
  return build.spec.source.images.reduce((changed, { as }, index) => {
    const pull = work.pulls.find((each) => each.index === index);
    if (!pull) return changed;
    return as.reduce((done, name) => {
      const quoted = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      return done
        .replace(new RegExp(`^(\\s*FROM\\s+(?:--\\S+\\s+)*)${quoted}(?=\\s|$)`, 'gim'), `$1${pull.reference}`)
        .replace(new RegExp(`(--from=)${quoted}(?=\\s)`, 'gi'), `$1${pull.reference}`);
    }, changed);
  }, text);
}
