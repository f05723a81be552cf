import { parseReference, type ImageReference } from '../../oci/index.js';
import { Failure } from '../../platform/errors.js';
import type { ImageStream, ImageStreams, ImageTag } from '../image-streams/index.js';
import type { Container } from './containers.js';
import { wrongAt } from './documents.js';
import type { ImageChoice, ImageResolutionReason, MissingTagAction } from './model.js';

const kept = (reason: ImageResolutionReason, message: string): ImageChoice => ({
  image: null,
  tag: null,
  digest: null,
  reason,
  message,
});

/** What image a container gets: by its trigger, or else because its image's name is that of a stream. */
export async function chooseImage(
  streams: ImageStreams,
  container: Container,
  onMissing: MissingTagAction,
): Promise<ImageChoice> {
  const { object, trigger, image } = container;
  if (object.isOwned) return kept('OWNED', `A controller owns ${object.label}.`);
  if (trigger) return byTrigger(streams, trigger);
  if (image === null) return kept('NO_LOOKUP', 'It names no image, and no trigger brings one.');
  const reference = referenceIn(image);
  if (reference && streams.inOwnRegistry(reference))
    return byRepository(streams, container, reference, onMissing);
  if (!reference || !isPlain(reference)) return kept('NOT_LOCAL', `${image} names no stream.`);
  const stream = await streams.named(object.namespace, reference.name);
  if (!stream) return kept('NO_LOOKUP', `No stream ${object.namespace}/${reference.name}.`);
  const reason = stream.localLookup ? 'STREAM_LOOKUP' : object.resolvesNames ? 'OBJECT_LOOKUP' : null;
  if (reason === null)
    return kept(
      'NO_LOOKUP',
      `Neither ${object.namespace}/${stream.name} nor ${object.label} asks for a lookup.`,
    );
  if (reference.id !== '') return byId(streams, stream, reference.id, reason);
  const name = tagIn(reference);
  const tag = await streams.tag(stream.id, name);
  if (tag?.current) return fromTag(streams, tag, reason);
  return missing(streams, container, stream, name, onMissing);
}

/**
 * What the integrated registry's name for a tag stands for: it is the tag's as well, whatever lookup the stream asks
 * for. A name by digest is exact already.
 */
async function byRepository(
  streams: ImageStreams,
  { object, line, image }: Container,
  reference: ImageReference,
  onMissing: MissingTagAction,
): Promise<ImageChoice> {
  const namespace = reference.namespace === '' ? object.namespace : reference.namespace;
  const stream = await streams.named(namespace, reference.name);
  if (reference.id !== '') {
    if (!stream) return kept('MISSING', `No stream ${namespace}/${reference.name}.`);
    const choice = await byId(streams, stream, reference.id, 'OWN_REGISTRY');
    return choice.image === null ? choice : { ...choice, image };
  }
  const tag = stream && (await streams.tag(stream.id, tagIn(reference)));
  if (tag?.current) return fromTag(streams, tag, 'OWN_REGISTRY');
  const lacking = `${namespace}/${reference.name}:${tagIn(reference)} points at nothing`;
  if (onMissing === 'REFUSE') throw wrongAt(line, `${lacking}.`);
  return kept('MISSING', `${lacking} yet; it can be pulled once it is pushed.`);
}

async function byTrigger(
  streams: ImageStreams,
  trigger: NonNullable<Container['trigger']>,
): Promise<ImageChoice> {
  const shown = `${trigger.namespace}/${trigger.stream}:${trigger.tag}`;
  if (trigger.paused) return kept('PAUSED', `The trigger from ${shown} is paused.`);
  const stream = await streams.named(trigger.namespace, trigger.stream);
  const tag = stream && (await streams.tag(stream.id, trigger.tag));
  if (tag?.current) return fromTag(streams, tag, 'TRIGGERED');
  return kept('MISSING', `${shown} points at nothing yet.`);
}

const fromTag = (streams: ImageStreams, tag: ImageTag, reason: ImageResolutionReason): ImageChoice => ({
  image: streams.pullSpec(tag),
  tag,
  digest: tag.current?.digest ?? null,
  reason,
  message: `${tag.namespace}/${tag.stream}:${tag.name} points at it.`,
});

async function byId(
  streams: ImageStreams,
  stream: ImageStream,
  id: string,
  reason: ImageResolutionReason,
): Promise<ImageChoice> {
  const found = await streams.image(stream, id);
  if (!found) return kept('MISSING', `No history of ${stream.namespace}/${stream.name} holds ${id}.`);
  const message = `${stream.namespace}/${stream.name} has it.`;
  return { image: found.reference, tag: null, digest: found.digest, reason, message };
}

function missing(
  streams: ImageStreams,
  { line }: Container,
  stream: ImageStream,
  tag: string,
  onMissing: MissingTagAction,
): ImageChoice {
  const shown = `${stream.namespace}/${stream.name}:${tag}`;
  if (onMissing === 'REFUSE') throw wrongAt(line, `${shown} points at nothing.`);
  const repository = streams.imageRepository(stream);
  if (onMissing === 'KEEP' || repository === null) return kept('MISSING', `${shown} points at nothing yet.`);
  const message = `${shown} points at nothing yet; it can be pulled once it is pushed.`;
  return { image: `${repository}:${tag}`, tag: null, digest: null, reason: 'REPOSITORY', message };
}

const tagIn = ({ tag }: ImageReference) => (tag === '' ? 'latest' : tag);

/** Whether it is a name of one segment, such as a stream may have. */
const isPlain = ({ registry, namespace, name }: ImageReference) =>
  registry === '' && namespace === '' && name !== '';

function referenceIn(image: string): ImageReference | null {
  try {
    return parseReference(image);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
