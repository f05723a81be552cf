import { exact, parseReference, withDefaults } from '../../../oci/index.js';
import { Failure } from '../../../platform/errors.js';
import { isInsecure, type ImageStreams } from '../../image-streams/index.js';
import type { BuildImage } from '../model.js';

/** An image where it can be pulled from or pushed to. */
export interface ResolvedImage {
  readonly reference: string;
  /** Null where nobody knows it yet. */
  readonly digest: string | null;
  readonly insecure: boolean;
}

/** Why an image cannot be resolved now; that may change. */
export class Unresolved extends Error {
  override readonly name = 'Unresolved';
}

/** What an image of a definition stands for now, to be pulled; throws `Unresolved`. */
export async function resolveImage(
  streams: ImageStreams,
  image: BuildImage,
  namespace: string,
): Promise<ResolvedImage> {
  if (image.kind === 'DOCKER_IMAGE') return external(image.name);
  const of = image.namespace ?? namespace;
  if (image.kind === 'IMAGE_STREAM_TAG') {
    const [stream = '', tag = ''] = image.name.split(':');
    const found = await streams.tagByName(of, stream, tag);
    const reference = found && streams.pullSpec(found);
    if (!found?.current || reference === null)
      throw new Unresolved(`The image stream tag ${of}/${image.name} has no image yet.`);
    const { digest } = found.current;
    return { reference, digest, insecure: found.spec?.insecure === true || isLoopback(reference) };
  }
  const [name = '', id = ''] = image.name.split('@');
  const stream = await streams.byName(of, name);
  const found = stream && (await streams.image(stream, id).catch(nothingWhenAmbiguous));
  if (!found) throw new Unresolved(`The image stream ${of}/${name} has no image ${id}.`);
  return { reference: found.reference, digest: found.digest, insecure: isLoopback(found.reference) };
}

/** Where the output of a build goes, to be pushed; throws `Unresolved`. */
export async function resolveOutput(
  streams: ImageStreams,
  image: BuildImage,
  namespace: string,
): Promise<ResolvedImage> {
  if (image.kind === 'DOCKER_IMAGE') return external(image.name);
  const of = image.namespace ?? namespace;
  const [name = '', tag = ''] = image.name.split(':');
  const stream = await streams.byName(of, name);
  if (!stream)
    throw new Unresolved(`Output image could not be resolved: there is no image stream ${of}/${name}.`);
  const repository = streams.imageRepository(stream) ?? stream.dockerImageRepository;
  if (repository === null)
    throw new Unresolved(
      `Output image could not be resolved: image stream ${of}/${name} has no repository to push to. Set its dockerImageRepository, or SLUICE_INTERNAL_REGISTRY.`,
    );
  const insecure = isLoopback(repository) || isInsecure(stream.annotations);
  return { reference: `${repository}:${tag}`, digest: null, insecure };
}

function external(name: string): ResolvedImage {
  const { id } = parseReference(name);
  return { reference: name, digest: id === '' ? null : id, insecure: isLoopback(name) };
}

/** The same image by its digest. */
export const byDigest = (reference: string, digest: string): string =>
  exact({ ...withDefaults(parseReference(reference)), id: digest });

/** Whether a registry is on this very machine, where it has no certificate. */
export const isLoopback = (reference: string) =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?\//.test(reference);

const nothingWhenAmbiguous = (error: unknown) => {
  if (error instanceof Failure) return null;
  throw error;
};
