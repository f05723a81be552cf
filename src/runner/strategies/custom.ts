import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { BuildFailure } from '../build-failure.js';
import type { Job, Made } from '../job.js';
import { baseOf, pullImage } from '../pull.js';
import { download } from '../source/upload.js';
import { plainEnv, secretEnvOf, type Variable } from '../variables.js';
import { volumeWords } from '../volumes.js';
import { readImage } from './builder-image.js';
import { Container } from './container.js';
import { credentialVolumes, inputVolumes, secretsFolder } from './custom-volumes.js';
import { serializeBuild } from './serialized-build.js';

/**
 * Hands the build over to an image that owns it, by the contract of custom builds (DOMAIN.md B15): it is told all in its
 * environment, finds credentials below /var/run/secrets/openshift.io, gets binary source on standard input, and pushes
 * the output itself.
 */
export async function runCustomBuild(job: Job): Promise<Made> {
  const { build, work, stages, buildah } = job;
  const { custom } = build.spec.strategy;
  const builder = baseOf(work);
  if (!custom || !builder)
    throw new BuildFailure('PullBuilderImageFailed', 'The image of the custom build is not resolved.');
  await stages.stage('PULL_IMAGES', () => pullImage(job, builder.reference, { always: custom.forcePull }));
  await stages.stage('BUILD', async () => {
    const { entrypoint, command, user } = await readImage(buildah, builder.reference);
    await using container = await Container.from(job, builder.reference);
    await container.configure(environmentOf(job, builder.reference));
    const socket = custom.exposeDockerSocket ? ['--volume', '/var/run/docker.sock:/var/run/docker.sock'] : [];
    const words = [
      ...(await volumeWords(job)),
      ...(await inputVolumes(job)),
      ...(await credentialVolumes(job)),
      ...socket,
    ];
    const secretEnv = secretEnvOf(work);
    if (secretEnv.length > 0) await needShell(container, builder.reference);
    const { code } = await stages.step('CUSTOM_BUILD', async () => {
      const input = await inputOf(job);
      return container.run([...entrypoint, ...command], { user: user || '0', words, input, secretEnv });
    });
    if (code === 137 && job.limits.memory !== null)
      throw new BuildFailure(
        'OutOfMemoryKilled',
        'The custom builder used more memory than its limit allows.',
      );
    if (code !== 0)
      throw new BuildFailure(
        'GenericBuildFailed',
        `The custom builder failed with exit code ${String(code)}: the log says why.`,
      );
  });
  return { digest: await pushedDigest(job) };
}

function environmentOf(job: Job, base: string): Variable[] {
  const { build, work } = job;
  const { source } = build.spec;
  const [, registry = '', image = ''] = /^([^/]+)\/(.+)$/.exec(work.push.reference ?? '') ?? [];
  const known: [string, string | null | undefined][] = [
    ['BUILD', JSON.stringify(serializeBuild(job, base))],
    ['LANG', 'C.utf8'],
    ['SOURCE_REPOSITORY', source.git?.uri],
    ['SOURCE_URI', source.git?.uri],
    ['SOURCE_CONTEXT_DIR', source.contextDir],
    ['SOURCE_REF', source.git?.ref],
    ['OUTPUT_REGISTRY', registry],
    ['OUTPUT_IMAGE', image],
  ];
  /** What holds whatever the definition says. */
  const settled: [string, string | null][] = [
    ['OPENSHIFT_CUSTOM_BUILD_BASE_IMAGE', base],
    [
      'DOCKER_SOCKET',
      build.spec.strategy.custom?.exposeDockerSocket === true ? '/var/run/docker.sock' : null,
    ],
    ['PUSH_DOCKERCFG_PATH', `${secretsFolder}/push`],
    ['PULL_DOCKERCFG_PATH', `${secretsFolder}/pull`],
    ['SOURCE_SECRET_PATH', work.sourceSecret.length > 0 ? `${secretsFolder}/source` : null],
  ];
  const set = (variables: typeof known) =>
    variables.flatMap(([name, value]): Variable[] => (value ? [[name, value]] : []));
  return [...set(known), ...plainEnv(work), ...set(settled)];
}

async function needShell(container: Container, image: string): Promise<void> {
  const { code } = await container.run(['/bin/sh', '-c', ':'], { user: '0' });
  if (code !== 0)
    throw new BuildFailure(
      'UnresolvableEnvironmentVariable',
      `Variables that come from secrets are set by /bin/sh, which ${image} has not: mount the secrets instead.`,
    );
}

async function inputOf(job: Job): Promise<Readable | undefined> {
  const { uploadedSource } = job.work;
  if (!uploadedSource) return undefined;
  const file = join(job.folder, 'upload');
  await download(await job.openUpload(uploadedSource.path), file, uploadedSource);
  return createReadStream(file);
}

/** What the output's tag names now: the builder is trusted to have pushed there. Null where there is no output. */
async function pushedDigest(job: Job): Promise<string | null> {
  const { work, buildah, stages } = job;
  const { reference } = work.push;
  if (reference === null) return null;
  return stages.stage('PUSH_IMAGE', async () => {
    const what = `Looking for what the builder pushed to ${reference}`;
    await buildah.must('PushImageToRegistryFailed', what, [
      'pull',
      '--quiet',
      '--policy',
      'always',
      reference,
    ]);
    const words = ['inspect', '--type', 'image', '--format', '{{.FromImageDigest}}', reference];
    return buildah.output('PushImageToRegistryFailed', what, words);
  });
}
