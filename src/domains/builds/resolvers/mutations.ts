import { toLabels, toAnnotations } from '../../../graphql/key-values.js';
import type { MutationResolvers, StartBuildInput } from '../../../graphql/types.generated.js';
import type { Context } from '../../../graphql/context.js';
import { written } from '../../../graphql/written.js';
import { badInput } from '../../../platform/errors.js';
import type { StartRequest } from '../runs/start.js';
import { checkEnvironment } from '../rules/check-environment.js';
import { checkImage } from '../rules/check-image.js';
import { maximumUpload } from '../uploads/limits.js';
import { readEnvironment, readImage, readSpec } from './read-spec.js';
import { readRevision } from './read-revision.js';

/** The graph's words for what people do with builds. */
export const buildMutations = {
  startBuild: (_, { input }, context) =>
    written(
      context,
      async () => {
        const { id, upload } = await context.builds.start(await startRequest(input, context));
        return {
          build: await context.builds.buildById(id),
          upload: upload && { ...upload, maximumBytes: maximumUpload },
        };
      },
      { build: null, upload: null },
    ),
  cancelBuild: (_, { input: { namespace, name } }, context) =>
    written(
      context,
      async () => {
        await context.builds.cancel(namespace, name);
        return { build: await context.builds.build(namespace, name) };
      },
      { build: null },
    ),
  deleteBuild: (_, { input: { namespace, name } }, context) =>
    written(
      context,
      async () => {
        await context.builds.delete(namespace, name);
        return { deleted: true };
      },
      { deleted: false },
    ),
  applyBuild: (_, { input }, context) =>
    written(
      context,
      async () => {
        const { namespace, name } = input;
        const { outcome } = await context.builds.create({
          namespace,
          name,
          labels: toLabels(input.labels ?? [], 'input', 'labels'),
          annotations: toAnnotations(input.annotations ?? [], 'input', 'annotations'),
          spec: readSpec(input.spec),
        });
        return { build: await context.builds.build(namespace, name), outcome };
      },
      { build: null, outcome: null },
    ),
} satisfies Partial<MutationResolvers>;

async function startRequest(input: StartBuildInput, { builds, requestId }: Context): Promise<StartRequest> {
  const { namespace, config, cloneOf, revision, ref } = input;
  if ((config == null) === (cloneOf == null))
    throw badInput(
      'Name either the definition, as config, or the build to repeat, as cloneOf.',
      'input',
      'config',
    );
  const env = readEnvironment(input.env);
  const buildArgs = readEnvironment(input.buildArgs);
  checkEnvironment(env, ['input', 'env']);
  checkEnvironment(buildArgs, ['input', 'buildArgs']);
  if (input.from) checkImage(readImage(input.from), ['input', 'from']);
  const repeated = cloneOf == null ? null : await builds.repeat(namespace, cloneOf);
  const message = repeated ? `Repeats ${cloneOf ?? ''}` : 'Manually triggered';
  const type = repeated ? 'CLONE' : 'MANUAL';
  return {
    namespace,
    config: config ?? '',
    ...repeated,
    ...(revision && { revision: readRevision(revision) }),
    ref,
    env,
    buildArgs,
    from: input.from && readImage(input.from),
    noCache: input.noCache,
    incremental: input.incremental,
    binary: input.binary ? { asFile: input.binary.asFile ?? null } : undefined,
    expectedLastVersion: input.expectedLastVersion,
    causes: [{ type, message, from: null, image: null, revision: null }],
    cause: { kind: 'REQUEST', message, requestId, eventId: null },
  };
}
