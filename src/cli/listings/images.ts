import { ImageDocument, StreamImageDocument } from '../../client/index.js';
import { ago, bytesInWords } from '../printing/age.js';
import type { Moment } from '../naming/as-of.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { missing } from '../printing/missing.js';
import { parseImageName } from '../naming/names.js';

/** Reads one image by its digest. */
export async function readImage(digest: string, { client, signal }: Context) {
  if (!/^sha(256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest))
    throw new UsageError(`“${digest}” is no whole digest; shortened ones are for isimage STREAM@DIGEST.`);
  const { image } = await client.request(ImageDocument, { digest }, { signal });
  if (!image) throw missing('image', digest);
  return image;
}

/** Reads one image as a stream has it; the digest may be shortened. */
export async function readStreamImage(text: string, { client, namespace, signal, asOf = null }: Moment) {
  const name = parseImageName(text, namespace);
  const { imageStream } = await client.request(StreamImageDocument, { ...name, asOf }, { signal });
  if (!imageStream?.image) throw missing('imagestreamimage', `${name.stream}@${name.id}`, name.namespace);
  return { stream: name.stream, ...imageStream.image };
}

/** One image by its digest. */
export async function getImage(digest: string, context: Context): Promise<Result> {
  const image = await readImage(digest, context);
  return {
    value: image,
    names: [`image/${image.digest}`],
    view: {
      columns: ['NAME', 'SIZE', 'FIRST SEEN', 'MEDIA TYPE'].map((title) => ({ title })),
      rows: [[image.digest, bytesInWords(image.size), ago(image.firstSeenAt, context.now), image.mediaType]],
      empty: '',
    },
  };
}

/** One image as a stream has it. */
export async function getStreamImage(text: string, context: Moment): Promise<Result> {
  const { stream, reference, tags, image } = await readStreamImage(text, context);
  const name = `${stream}@${image.digest}`;
  return {
    value: { reference, tags, image },
    names: [`imagestreamimage/${name}`],
    view: {
      columns: ['NAME', 'IMAGE REFERENCE', 'TAGS', 'UPDATED'].map((title) => ({ title })),
      rows: [[name, reference, tags.join(','), ago(image.firstSeenAt, context.now)]],
      empty: '',
    },
  };
}
