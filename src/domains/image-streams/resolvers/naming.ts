import { connection, pageOf } from '../../../graphql/paging.js';
import type { ImageNamingResolvers, ImageResolvers } from '../../../graphql/types.generated.js';
import { badInput } from '../../../platform/errors.js';
import type { ImageTag } from '../model.js';
import type { StreamReading } from '../time/stream-reading.js';

const mostNames = 100;

/** The tags with these names that there are, in the order of the names. */
export async function tagsNamed(
  streams: StreamReading,
  streamId: string,
  names: readonly string[],
): Promise<ImageTag[]> {
  if (names.length > mostNames) throw badInput(`At most ${String(mostNames)} names at once.`, 'names');
  const found = await Promise.all(names.map((name) => streams.tag(streamId, name)));
  return found.filter((tag) => tag !== null);
}

/** What an image says of those who name it. */
export const namedBy: NonNullable<ImageResolvers['namedBy']> = async (
  { digest },
  parameters,
  { imageStreams },
) => {
  const page = pageOf(parameters, 3);
  const keysOf = ({ namespace, stream, tag }: { namespace: string; stream: string; tag: string }) =>
    [namespace, stream, tag] as const;
  return connection(await imageStreams.namings(digest, page), page, keysOf);
};

/** The tag of a naming; it was there a moment ago. */
export const imageNamingFields = {
  imageTag: async ({ streamId, tag }, _, { imageStreams }) => {
    const found = await imageStreams.tag(streamId, tag);
    if (!found) throw new Error('A tag that names an image is gone.');
    return found;
  },
} satisfies ImageNamingResolvers;
