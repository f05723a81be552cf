import { describe, describeChildren, pick, pickChild } from './describe.js';
import { isDigest } from '../content/digest.js';
import { isIndex } from '../content/media-types.js';
import { exact, withDefaults } from '../references/reference-forms.js';
import type { ManifestHead, Repository } from './repository.js';
import type { FetchedImage, ImageRequest } from '../requests.js';

/** Brings home what a reference stands for, with as few requests as what is known allows. */
export async function fetchImage(
  repository: Repository,
  request: ImageRequest,
  head: ManifestHead,
): Promise<FetchedImage> {
  const found = (digest: string, listDigest: string | null) => ({
    digest,
    listDigest,
    reference: exact({ ...withDefaults(request.reference), id: digest }),
  });
  const known = knownBy(head, request);
  if (known) return { ...found(known, known === head.digest ? null : head.digest), unchanged: true };

  const root = await repository.manifest(head.digest ?? identifierOf(request));
  const { parsed } = root;
  if (parsed.kind === 'INDEX' && request.mode === 'LEGACY') {
    if (pick(parsed.manifests, request.platform).digest === request.knownDigest)
      return { ...found(request.knownDigest, root.digest), unchanged: true };
    const { image, listed } = await pickChild(repository, root, request.platform);
    return {
      ...found(image.digest, root.digest),
      unchanged: false,
      image: await describe(repository, image, { listed }),
      children: [],
    };
  }
  if (root.digest === request.knownDigest) return { ...found(root.digest, null), unchanged: true };
  return {
    ...found(root.digest, null),
    unchanged: false,
    image: await describe(repository, root, { config: request.config }),
    children: await describeChildren(repository, root),
  };
}

/** Whether a HEAD could tell nothing: it is asked for by digest, and none is known that it might be. */
export const isNews = ({ reference, knownDigest }: ImageRequest): boolean =>
  isDigest(reference.id) && knownDigest === undefined;

/** What a HEAD told that was not asked for. */
export const unasked: ManifestHead = { digest: null, mediaType: '' };

/** What to ask a registry for: the digest where the reference has one, else the tag. */
export const identifierOf = ({ reference }: Pick<ImageRequest, 'reference'>): string =>
  reference.id || withDefaults(reference).tag;

/** The known image, when HEAD shows that the reference still stands for it. */
function knownBy({ digest, mediaType }: ManifestHead, request: ImageRequest): string | null {
  const { mode, knownDigest, knownListDigest } = request;
  if (digest === null || knownDigest === undefined) return null;
  if (mode === 'LEGACY' && isIndex(mediaType)) return digest === knownListDigest ? knownDigest : null;
  return digest === knownDigest ? knownDigest : null;
}
