import type { ImageDescription } from '../../oci/index.js';
import type { ImportDesk } from './desk.js';

/**
 * When an image says that it was created: of an index, its youngest entry; null where none says. What was not
 * fetched just now is looked up among the images that are known.
 */
export async function creationOf(
  { images: known }: ImportDesk,
  digest: string,
  fetched: readonly ImageDescription[],
): Promise<Date | null> {
  if (fetched.length > 0) return youngest(fetched);
  const entries = await known.manifests(digest);
  const images = await Promise.all([digest, ...entries.map((entry) => entry.digest)].map(known.reached));
  return youngest(images.filter((image) => image !== null));
}

function youngest(images: readonly Pick<ImageDescription, 'config'>[]): Date | null {
  const times = images
    .map(({ config }) => Date.parse(config?.created ?? ''))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? null : new Date(Math.max(...times));
}
