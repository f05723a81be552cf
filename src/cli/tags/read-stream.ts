import {
  ImageStreamDocument,
  ImageStreamTagsDocument,
  type ImageStreamQuery,
  type ImageStreamTagsQuery,
} from '../../client/index.js';
import type { Moment } from '../naming/as-of.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';

type Stream = NonNullable<ImageStreamQuery['imageStream']>;

/** One tag of a stream with the newest ten items of its history. */
export type StreamTag = NonNullable<ImageStreamTagsQuery['imageStream']>['tags']['nodes'][number];

/** A stream with all its tags. */
export type WholeStream = Omit<Stream, 'tags'> & { readonly tags: readonly StreamTag[] };

/** Reads a stream and all its tags, page by page. */
export async function readStream(
  { client, signal, asOf = null }: Moment,
  namespace: string,
  name: string,
): Promise<WholeStream> {
  const { imageStream } = await client.request(ImageStreamDocument, { namespace, name, asOf }, { signal });
  if (!imageStream) throw missing('imagestream', name, namespace);
  const { nodes } = await everyPage(async (after) => {
    const page = await client.request(ImageStreamTagsDocument, { namespace, name, after, asOf }, { signal });
    if (!page.imageStream) throw missing('imagestream', name, namespace);
    return page.imageStream.tags;
  });
  return { ...imageStream, tags: nodes };
}
