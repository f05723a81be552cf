import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildFailure } from '../build-failure.js';
import type { Job, Made } from '../job.js';
import { baseOf, pullImage } from '../pull.js';
import { volumeWords } from '../volumes.js';
import { readImage } from './builder-image.js';
import { Container } from './container.js';
import { serializeBuild } from './serialized-build.js';

const secretsFolder = '/var/run/secrets/openshift.io';

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
    const words = [...(await volumeWords(job)), ...(await credentialVolumes(job)), ...socket];
    const { code } = await stages.step('CUSTOM_BUILD', async () =>
      container.run([...entrypoint, ...command], { user: user || '0', words, input: await inputOf(job) }),
    );
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

function environmentOf(job: Job, base: string): [string, string][] {
  const { build, work } = job;
  const { source } = build.spec;
  const [, registry = '', image = ''] = /^([^/]+)\/(.+)$/.exec(work.push.reference ?? '') ?? [];
  const known: [string, string | null | undefined][] = [
    ['BUILD', JSON.stringify(serializeBuild(job, base))],
    ['LANG', 'C.utf8'],
    ['SOURCE_REPOSITORY', source.git?.uri],
    ['SOURCE_URI', source.git?.uri],
    ['SOURCE_CONTEXT_DIR', source.contextDir],
    ['SOURCE_REF', build.revision?.commit ?? source.git?.ref],
    ['OUTPUT_REGISTRY', registry],
    ['OUTPUT_IMAGE', image],
    ['OPENSHIFT_CUSTOM_BUILD_BASE_IMAGE', base],
    [
      'DOCKER_SOCKET',
      build.spec.strategy.custom?.exposeDockerSocket === true ? '/var/run/docker.sock' : null,
    ],
  ];
  return [
    ...known.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
    ...work.env.map(({ key, value }): [string, string] => [key, value]),
  ];
}

/** The credentials of the build as files: `.dockerconfigjson` to push and pull, and the source's secret. */
async function credentialVolumes({ folder, work }: Job): Promise<string[]> {
  const root = join(folder, 'credentials');
  const auth = await readFile(join(folder, 'auth.json'));
  const files: [kind: string, name: string, content: Uint8Array][] = [
    ['push', '.dockerconfigjson', auth],
    ['pull', '.dockerconfigjson', auth],
    ...work.sourceSecret.map(({ path, content }): [string, string, Uint8Array] => [
      'source',
      path,
      Buffer.from(content, 'base64'),
    ]),
  ];
  for (const [kind, name, content] of files) {
    await mkdir(join(root, kind), { recursive: true });
    await writeFile(join(root, kind, name), content, { mode: 0o444 });
  }
  return [...new Set(files.map(([kind]) => kind))].flatMap((kind) => [
    '--volume',
    `${join(root, kind)}:${secretsFolder}/${kind}:ro`,
  ]);
}

async function inputOf({ work, openUpload }: Job): Promise<Uint8Array | undefined> {
  if (!work.uploadedSource) return undefined;
  return new Uint8Array(await new Response(await openUpload(work.uploadedSource.path)).arrayBuffer());
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
