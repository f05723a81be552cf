import type { ImageStreams, ImageTag, TagItem } from '../../../src/domains/image-streams/index.js';
import { Failure } from '../../../src/platform/errors.js';
import type { Operation } from './operations.js';
import type { StreamModel } from './stream-model.js';

const page = { first: 100, after: null };

/** Does the operation to the real stream; resolves to the code of a refusal, or null. */
export async function perform(
  streams: ImageStreams,
  stream: string,
  operation: Operation,
): Promise<string | null> {
  try {
    await run(streams, stream, operation);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

async function run(streams: ImageStreams, stream: string, operation: Operation): Promise<unknown> {
  const target = { namespace: 'default', stream };
  switch (operation.do) {
    case 'point': {
      const { tag, name, reference } = operation;
      const source = { kind: 'DOCKER_IMAGE', namespace: null, name } as const;
      return streams.setTag({ ...target, create: true, tag, source, reference, track: false });
    }
    case 'track':
    case 'copy': {
      const source = { kind: 'IMAGE_STREAM_TAG', namespace: null, name: operation.source } as const;
      const track = operation.do === 'track';
      return streams.setTag({ ...target, create: true, tag: operation.tag, source, track });
    }
    case 'import':
    case 'fail': {
      const { tag, name } = operation;
      return streams.recordImport({
        ...target,
        create: true,
        tag,
        asked: await streams.tagByName('default', stream, tag),
        spec: { name: tag, source: { kind: 'DOCKER_IMAGE', namespace: null, name } },
        from: name,
        finding:
          operation.do === 'fail'
            ? { failed: { reason: operation.reason, message: operation.reason } }
            : {
                found: operation.found as { reference: string; digest: string },
                observed: { answer: operation.found.digest ?? '', image: operation.found.digest ?? '' },
              },
        saveImages: () => Promise.resolve(true),
      });
    }
    case 'roll back': {
      const { tag, position, hold } = operation;
      return streams.rollBack({ ...target, tag, to: { position }, reason: null, hold });
    }
    case 'release':
      return streams.release({ ...target, tag: operation.tag });
    case 'stop tracking':
      return streams.stopTracking({ ...target, tag: operation.tag });
    case 'delete tag':
      return streams.deleteTag({ ...target, tag: operation.tag });
    case 'apply':
      return streams.apply({
        ...target,
        labels: operation.label === undefined ? undefined : { team: operation.label },
        tags: operation.tags?.map(({ name, source }) => ({
          name,
          reference: source.from === 'reference',
          source:
            source.from === 'nowhere'
              ? null
              : {
                  kind: source.from === 'tag' ? 'IMAGE_STREAM_TAG' : 'DOCKER_IMAGE',
                  namespace: null,
                  name: source.name,
                },
        })),
      });
    case 'delete stream':
      return streams.deleteStream(target);
  }
}

/** The stream as the gateway tells it, as of a time or of now, in the form of `expectedState`. */
export async function actualState(streams: ImageStreams, name: string, at: Date | null) {
  const reading = streams.at(at);
  const stream = await reading.byName('default', name);
  if (!stream) return null;
  const { id, generation, resourceVersion, labels } = stream;
  const tags = await reading.tags(id, page);
  const histories = await Promise.all(tags.map((tag) => reading.history(id, tag.name, page)));
  return {
    generation: Number(generation),
    version: Number(resourceVersion),
    label: labels['team'] ?? null,
    tags: tags.map((tag, index) => actualTag(tag, histories[index] ?? [])),
  };
}

const actualTag = ({ name, spec, hold, current }: ImageTag, history: readonly TagItem[]) => ({
  name,
  spec: spec && {
    source: spec.source ? spec.source.name.replace(/^.*@/, '') : '',
    tracks: spec.tracks,
    reference: spec.reference,
    generation: Number(spec.generation),
  },
  held: hold !== null,
  current: current === null ? null : Number(current.revision),
  history: history.map((item) => ({
    position: item.position,
    revision: Number(item.revision),
    reference: item.reference,
    digest: item.digest,
    generation: Number(item.generation),
    cause: item.cause.kind,
  })),
});

/** The same of the model. */
export function expectedState({ exists, generation, version, label, tags }: StreamModel) {
  if (!exists) return null;
  const sorted = [...tags].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    generation,
    version,
    label,
    tags: sorted.map(([name, { spec, items, held }]) => ({
      name,
      spec: spec && {
        source: spec.source,
        tracks: spec.kind === 'TAG' ? spec.source : null,
        reference: spec.reference,
        generation: spec.generation,
      },
      held,
      current: items[0]?.revision ?? null,
      history: items.map(({ revision, reference, digest, generation: brought, cause }, position) => ({
        ...{ position, revision, reference, digest, generation: brought, cause },
      })),
    })),
  };
}
