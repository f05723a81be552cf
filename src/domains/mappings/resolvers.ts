import { toMap } from '../../graphql/key-values.js';
import type {
  ImageConfigInput,
  MappedImageInput,
  MutationResolvers,
  PlatformInput,
} from '../../graphql/types.generated.js';
import { moved } from '../image-streams/index.js';
import type { MappedImage } from './model.js';

/** The graph's words for mappings. */
export const mappingResolvers = {
  Mutation: {
    createImageStreamMapping: (_, { input }, context) =>
      moved(
        context,
        async () => ({
          imageTag: await context.mappings.create({
            namespace: input.namespace,
            stream: input.stream ?? undefined,
            dockerImageRepository: input.dockerImageRepository ?? undefined,
            tag: input.tag ?? 'latest',
            image: mappedImage(input.image),
          }),
        }),
        { imageTag: null },
      ),
  } satisfies MutationResolvers,
};

const mappedImage = (input: MappedImageInput): MappedImage => ({
  digest: input.digest,
  mediaType: input.mediaType,
  reference: input.dockerImageReference,
  manifest: input.manifest == null ? undefined : Buffer.from(input.manifest),
  layers: input.layers ?? undefined,
  manifests: input.manifests?.map((entry) => ({ ...entry, platform: platformOf(entry.platform) })),
  config: input.config ? configOf(input.config) : undefined,
  platform: input.platform ? platformOf(input.platform) : undefined,
});

const platformOf = ({ os, architecture, variant, osVersion }: PlatformInput) => ({
  os,
  architecture,
  variant: variant ?? null,
  osVersion: osVersion ?? null,
});

const configOf = (input: ImageConfigInput) => ({
  digest: input.digest ?? undefined,
  created: input.created?.toISOString() ?? null,
  author: input.author ?? null,
  dockerVersion: input.dockerVersion ?? null,
  parent: input.parent ?? null,
  user: input.user ?? null,
  workingDir: input.workingDir ?? null,
  entrypoint: input.entrypoint ?? [],
  cmd: input.cmd ?? [],
  env: input.env ?? [],
  exposedPorts: input.exposedPorts ?? [],
  volumes: input.volumes ?? [],
  labels: toMap(input.labels ?? [], 'input', 'image', 'config', 'labels'),
  stopSignal: input.stopSignal ?? null,
});
