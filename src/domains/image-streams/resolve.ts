import { badInput } from '../../platform/errors.js';
import type { ImageStreams } from './image-streams.js';
import type { Resolution } from './model.js';
import { checkStreamName, checkTagName, quote } from './rules/names.js';

const form = /^([^/:@\s]+)\/([^/:@\s]+)(?::([^:@\s]+)|@([^@\s]+))?$/;

/** What `namespace/stream[:tag]` or `namespace/stream@id` stands for now; null when there is no such thing. */
export async function resolveReference(streams: ImageStreams, reference: string): Promise<Resolution | null> {
  const [, namespace = '', name = '', tagName = 'latest', id] = form.exec(reference) ?? [];
  if (namespace === '')
    throw badInput(
      `${quote(reference)} is no reference to a stream: write namespace/stream:tag or namespace/stream@sha256:….`,
      'reference',
    );
  checkStreamName(name, 'reference');
  if (id !== undefined) {
    const stream = await streams.byName(namespace, name);
    const image = stream && (await streams.image(stream, id));
    if (!image) return null;
    const { digest } = image;
    return { reference: `${namespace}/${name}@${digest}`, tag: null, digest, pullSpec: image.reference };
  }
  checkTagName(tagName, 'reference');
  const tag = await streams.tagByName(namespace, name, tagName);
  if (!tag) return null;
  return {
    reference: `${namespace}/${name}:${tagName}`,
    tag,
    digest: tag.current?.digest ?? null,
    pullSpec: streams.pullSpec(tag),
  };
}
