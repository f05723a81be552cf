import type { Actor, LoggedEvent, NewEvent } from '../../events/index.js';
import type { FreedImage } from './model.js';

interface By {
  readonly actor: Actor;
  readonly requestId: string | null;
}

interface Pruned {
  readonly items: readonly {
    readonly tag: string;
    readonly revision: bigint;
    readonly digest: string | null;
  }[];
  readonly tags: readonly string[];
}

/** How many items one event tells of at most. */
const mostItems = 500;

const cause = ({ requestId }: By) =>
  ({ kind: 'REQUEST', message: 'pruned', requestId, eventId: null }) as const;

/** Says which items left a stream's histories, and which empty tags the stream; long lists make several events. */
export function itemsPruned(
  { namespace, name }: { readonly namespace: string; readonly name: string },
  { items, tags }: Pruned,
  by: By,
): NewEvent[] {
  const count = Math.max(1, Math.ceil(items.length / mostItems));
  return Array.from({ length: count }, (_, index) => ({
    type: 'image-stream.pruned',
    namespace,
    subject: `${namespace}/${name}`,
    payload: {
      stream: name,
      items: items
        .slice(index * mostItems, (index + 1) * mostItems)
        .map(({ tag, revision, digest }) => ({ tag, revision: String(revision), digest })),
      tags: index === 0 ? tags : [],
    },
    actor: by.actor,
    cause: cause(by),
  }));
}

/** Out of the log: images that are known no more. */
export type ImagesPruned = LoggedEvent<{ readonly digests: readonly string[] }>;

/** Says that images are known no more; they are of no namespace. */
export const imagesPruned = (images: readonly FreedImage[], by: By): NewEvent<ImagesPruned['payload']> => ({
  type: 'images.pruned',
  namespace: '',
  subject: 'images',
  payload: { digests: images.map(({ digest }) => digest) },
  actor: by.actor,
  cause: cause(by),
});
