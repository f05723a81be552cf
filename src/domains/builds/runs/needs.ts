import type { ImageStreams } from '../../image-streams/index.js';
import type { Secrets } from '../../secrets/index.js';
import type { Build, BuildImage, BuildInputImage, BuildReason } from '../model.js';
import { builderOf, type BuildSpec } from '../spec.js';
import { resolveImage, resolveOutput, Unresolved } from './resolve-image.js';

/** What a build waits for, or all that it needs. */
export type Needs =
  | { readonly reason: BuildReason; readonly message: string }
  | { readonly inputs: readonly BuildInputImage[]; readonly outputReference: string | null };

/** Where what a build needs is looked up. */
export interface Stores {
  readonly streams: ImageStreams;
  readonly secrets: Secrets;
}

/** Looks up all that a build needs to be claimed: images that were resolved when it was started stay what they are. */
export async function findWhatIsNeeded({ streams, secrets }: Stores, build: Build): Promise<Needs> {
  const { spec, namespace } = build;
  const { to, pushSecret } = spec.output;
  try {
    const output = to && (await resolveOutput(streams, to, namespace));
    if (pushSecret !== null && !(await secrets.byName(namespace, pushSecret)))
      return { reason: 'MISSING_PUSH_SECRET', message: `There is no secret ${namespace}/${pushSecret}.` };
    const inputs = await resolveInputs(streams, spec, namespace, build.inputs);
    return { inputs, outputReference: output?.reference ?? null };
  } catch (error) {
    if (!(error instanceof Unresolved)) throw error;
    const reason = error.message.startsWith('Output')
      ? 'INVALID_OUTPUT_REFERENCE'
      : 'INVALID_IMAGE_REFERENCE';
    return { reason, message: error.message };
  }
}

/** The images that a specification names, with their places: null is what the strategy starts from. */
export function imagesOf({ strategy, source }: BuildSpec): { from: BuildImage; index: number | null }[] {
  const builder = builderOf(strategy);
  return [
    ...(builder ? [{ from: builder, index: null }] : []),
    ...source.images.map(({ from }, index) => ({ from, index })),
  ];
}

/** What all images stand for now, but for those that were resolved before; throws `Unresolved`. */
export async function resolveInputs(
  streams: ImageStreams,
  spec: BuildSpec,
  namespace: string,
  known: readonly BuildInputImage[] = [],
): Promise<BuildInputImage[]> {
  return Promise.all(
    imagesOf(spec).map(async ({ from, index }) => {
      const before = known.find((input) => input.index === index);
      if (before) return before;
      const { reference, digest } = await resolveImage(streams, from, namespace);
      return { from, index, reference, digest };
    }),
  );
}
