import { concurrently } from './concurrently.js';
import { parseImageConfig } from '../content/image-config.js';
import type { ImageDescription, ImageManifest, Platform } from '../content/image.js';
import { importFailed } from '../import-error.js';
import { isImageConfig } from '../content/media-types.js';
import type { FetchedManifest, Repository } from './repository.js';

const deepestIndex = 3;
const mostImages = 1_000;
const atOnce = 4;

/** What is known of a manifest from elsewhere: the platform that an index gives it, and what may be its config. */
interface Hints {
  readonly listed?: Platform | null;
  readonly config?: Buffer | undefined;
}

/** Describes a manifest, fetching the config of an image unless it is given. */
export async function describe(
  repository: Repository,
  { digest, bytes, parsed }: FetchedManifest,
  { listed = null, config: given }: Hints = {},
): Promise<ImageDescription> {
  const { mediaType, size } = parsed;
  const shared = { digest, mediaType, manifest: bytes, size };
  if (parsed.kind === 'INDEX')
    return { ...shared, platform: null, config: null, layers: [], manifests: parsed.manifests };
  const { config, layers } = parsed;
  if (!isImageConfig(config.mediaType))
    return { ...shared, platform: listed, config: null, layers, manifests: [] };
  const read = parseImageConfig(
    await repository.blob(config.digest, config.size, given),
    config.digest,
    digest,
  );
  return { ...shared, platform: read.platform ?? listed, config: read.config, layers, manifests: [] };
}

/** All that an index leads to, in its order, each manifest once. Throws when one of them fails. */
export async function describeChildren(
  repository: Repository,
  index: FetchedManifest,
): Promise<ImageDescription[]> {
  const seen = new Set([index.digest]);
  const descend = async ({ parsed }: FetchedManifest, depth: number): Promise<ImageDescription[]> => {
    if (parsed.kind !== 'INDEX') return [];
    if (depth > deepestIndex) throw tooDeep(index.digest);
    const fresh = parsed.manifests.filter(({ digest }) => !seen.has(digest) && seen.add(digest));
    if (seen.size > mostImages + 1)
      throw importFailed(`The index ${index.digest} leads to more than ${String(mostImages)} images.`);
    const found = await concurrently(fresh, atOnce, async (entry) => {
      const child = await fetchEntry(repository, entry);
      return { child, description: await describe(repository, child, { listed: entry.platform }) };
    });
    const described = [];
    for (const { child, description } of found)
      described.push(description, ...(await descend(child, depth + 1)));
    return described;
  };
  return descend(index, 1);
}

/** The one image that an index stands for: of the wanted platform, else of linux/amd64, else the first. */
export async function pickChild(
  repository: Repository,
  index: FetchedManifest,
  platform: Pick<Platform, 'os' | 'architecture'> | undefined,
): Promise<{ image: FetchedManifest; listed: Platform | null }> {
  let image = index;
  let listed: Platform | null = null;
  for (let depth = 1; image.parsed.kind === 'INDEX'; depth += 1) {
    if (depth > deepestIndex) throw tooDeep(index.digest);
    const entry = pick(image.parsed.manifests, platform);
    image = await fetchEntry(repository, entry);
    listed = entry.platform ?? listed;
  }
  return { image, listed };
}

/** The entry of an index that stands for all of it; see `pickChild`. */
export function pick(
  manifests: readonly ImageManifest[],
  platform: Pick<Platform, 'os' | 'architecture'> | undefined,
): ImageManifest {
  const wanted = [platform, { os: 'linux', architecture: 'amd64' }].filter((choice) => choice !== undefined);
  for (const { os, architecture } of wanted) {
    const found = manifests.find(
      (entry) => entry.platform?.os === os && entry.platform.architecture === architecture,
    );
    if (found) return found;
  }
  const [first] = manifests;
  if (!first) throw importFailed('The index is empty.');
  return first;
}

async function fetchEntry(repository: Repository, entry: ImageManifest): Promise<FetchedManifest> {
  const manifest = await repository.manifest(entry.digest);
  if (BigInt(manifest.bytes.length) === entry.size) return manifest;
  throw importFailed(`The manifest ${entry.digest} has not the size that its index gives.`);
}

const tooDeep = (digest: string) =>
  importFailed(`The index ${digest} leads through more than ${String(deepestIndex)} indexes.`);
