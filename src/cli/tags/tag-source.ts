import { ImageStreamDocument, ImageTagDocument, type TagSourceInput } from '../../client/index.js';
import type { Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { parseImageName, parseTagName, shown } from '../naming/names.js';

/** What `--source` takes, as `oc` spells it and as people shorten it. */
export const sourceKinds = [
  'docker',
  'dockerimage',
  'istag',
  'imagestreamtag',
  'isimage',
  'imagestreamimage',
] as const;

/** A source for a tag, and the words that messages name it by. */
export interface Source {
  readonly input: TagSourceInput;
  readonly words: string;
}

/**
 * Reads the first operand of `tag`. Without `--source`: a name with a registry is an external image, one with `@` an
 * image of a stream, the name of a tag that exists is that tag, and any other an external image.
 */
export async function readSource(text: string, typed: string | undefined, context: Context): Promise<Source> {
  const kind = typed?.toLowerCase();
  if (kind?.startsWith('docker') ?? namesRegistry(text)) return external(text);
  if (kind === undefined ? text.includes('@') : /^(isimage|imagestreamimage)$/.test(kind))
    return streamImage(text, context.namespace);
  if (kind !== undefined) return streamTag(text, context.namespace);
  if (await tagExists(text, context)) return streamTag(text, context.namespace);
  await sayIfStreamExists(text, context);
  return external(text);
}

/** The first part of a longer name is a registry when it looks like a host. */
function namesRegistry(text: string): boolean {
  const [host = '', ...rest] = text.split('/');
  return rest.length > 0 && (/[.:]/.test(host) || host === 'localhost');
}

function external(name: string): Source {
  if (/\s/.test(name) || name === '') throw new UsageError(`“${name}” is no image reference.`);
  return { input: { kind: 'DOCKER_IMAGE', name }, words: name };
}

function streamImage(text: string, here: string): Source {
  const { namespace, stream, id } = parseImageName(text, here);
  const name = `${stream}@${id}`;
  return { input: { kind: 'IMAGE_STREAM_IMAGE', namespace, name }, words: shown(namespace, name, here) };
}

function streamTag(text: string, here: string): Source {
  const { namespace, stream, tag } = parseTagName(text, here);
  const name = `${stream}:${tag}`;
  return { input: { kind: 'IMAGE_STREAM_TAG', namespace, name }, words: shown(namespace, name, here) };
}

/** Whether a name, which may leave out its namespace, is that of a tag that one may see. */
export async function tagExists(text: string, { client, namespace, signal }: Context): Promise<boolean> {
  if (!mayNameTag(text)) return false;
  const { imageTag } = await client.request(ImageTagDocument, parseTagName(text, namespace), { signal });
  return imageTag !== null;
}

/** The names of tags have one slash at most, between two words; those of images of a registry may have any number. */
const mayNameTag = (text: string): boolean =>
  text.split('/').length <= 2 && !text.startsWith('/') && !text.endsWith('/');

/** A tag that is missing in a stream that is there may have been mistyped, and becomes an image of another registry. */
async function sayIfStreamExists(text: string, { client, namespace: here, signal, talk }: Context) {
  if (!mayNameTag(text)) return;
  const { namespace, stream: name, tag } = parseTagName(text, here);
  const { imageStream } = await client.request(
    ImageStreamDocument,
    { namespace, name, asOf: null },
    { signal },
  );
  if (imageStream)
    talk(
      `# ${shown(namespace, name, here)} has no tag ${tag}, so ${text} is taken as an image of a registry; --source=istag has it be the tag.`,
    );
}
