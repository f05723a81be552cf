import { badInput } from '../../../platform/errors.js';
import type { TagSource } from '../model.js';

const streamName = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const tagName = /^\w[\w.-]{0,127}$/;
const imageId = /^(?:(?:sha256|sha512):)?[0-9a-f]{1,128}$/;

/** Refuses what is no stream name: at most 63 characters, of the form that repositories have. */
export function checkStreamName(name: string, ...path: string[]): void {
  if (name.length > 63 || !streamName.test(name))
    throw badInput(
      `${quote(name)} is no image stream name: use at most 63 lower-case letters and digits, with single ".", "_" or "-" between them.`,
      ...path,
    );
}

/** Refuses what is no tag name. */
export function checkTagName(name: string, ...path: string[]): void {
  if (!tagName.test(name))
    throw badInput(
      `${quote(name)} is no tag name: use at most 128 letters, digits, "_", "." and "-", beginning with none of the last two.`,
      ...path,
    );
}

/** Shows user text in a message: quoted, escaped and cut short. */
export const quote = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** A tag of some stream; `stream` null means the stream that the name was found in. */
export interface TagName {
  readonly stream: string | null;
  readonly tag: string;
}

/** Reads `tag` or `stream:tag`, the name of an IMAGE_STREAM_TAG source. */
export function parseTagName(name: string, ...path: string[]): TagName {
  const parts = name.split(':');
  const [stream, tag] = parts.length === 1 ? [null, name] : [parts[0] ?? '', parts[1] ?? ''];
  if (parts.length > 2 || name.includes('@'))
    throw badInput(`${quote(name)} names no tag: write tag or stream:tag.`, ...path);
  if (stream !== null) checkStreamName(stream, ...path);
  checkTagName(tag, ...path);
  return { stream, tag };
}

/** An image of some stream by digest or the beginning of one; `stream` null as in TagName. */
export interface ImageName {
  readonly stream: string | null;
  readonly id: string;
}

/** Reads `id` or `stream@id`, the name of an IMAGE_STREAM_IMAGE source. */
export function parseImageName(name: string, ...path: string[]): ImageName {
  const at = name.indexOf('@');
  const stream = at < 0 ? null : name.slice(0, at);
  if (stream !== null) checkStreamName(stream, ...path);
  return { stream, id: checkImageId(name.slice(at + 1), ...path) };
}

/** Refuses what can be no digest, nor the beginning of one; returns it in lower case. */
export function checkImageId(id: string, ...path: string[]): string {
  const lower = id.toLowerCase();
  if (!imageId.test(lower))
    throw badInput(
      `${quote(id)} is no image id: give a digest such as sha256:… or its first hexadecimal digits.`,
      ...path,
    );
  return lower;
}

/** The tag of its own stream that a source of this kind names, or null: the one test for tracking. */
export function trackedTag(
  source: TagSource | null,
  stream: { namespace: string; name: string },
): string | null {
  if (source?.kind !== 'IMAGE_STREAM_TAG') return null;
  if (source.namespace !== null && source.namespace !== stream.namespace) return null;
  const name = parseTagName(source.name);
  return name.stream === null || name.stream === stream.name ? name.tag : null;
}
