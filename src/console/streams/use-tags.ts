import { useCallback, useRef } from 'react';
import { useClient } from 'urql';
import { usePages, type Pages } from '../graph/use-pages.js';
import { tagOf, touches } from '../live/touches.js';
import { useEvents } from '../live/use-events.js';
import {
  StreamTagDocument,
  StreamTagsDocument,
  type StreamTagQuery,
  type TagRowFragment,
} from '../operations.generated.js';

interface Which {
  readonly namespace: string;
  readonly stream: string;
  readonly asOf: string | null;
}

/** All tags of a stream by name. What happens to one is shown by reading that one again, not the list. */
export function useTags({ namespace, stream, asOf }: Which): Pages<TagRowFragment> {
  const client = useClient();
  const pages = usePages(
    StreamTagsDocument,
    { namespace, stream, asOf },
    ({ imageStream }) => imageStream?.tags,
  );
  const { patch, again } = pages;
  const waiting = useRef(new Set<string>());

  const read = useCallback(
    async (tag: string) => {
      waiting.current.delete(tag);
      const { data } = await client.query<StreamTagQuery>(
        StreamTagDocument.toString(),
        { namespace, stream, tag },
        { requestPolicy: 'network-only' },
      );
      if (data) patch((rows) => withTag(rows, tag, data.imageTag));
    },
    [client, namespace, stream, patch],
  );

  useEvents((news) => {
    if (asOf !== null) return;
    if (news === 'gap') {
      again();
      return;
    }
    const tag = touches(news, `${namespace}/${stream}`) ? tagOf(news) : null;
    if (tag === null || waiting.current.has(tag)) return;
    waiting.current.add(tag);
    setTimeout(() => void read(tag), 100);
  });
  return pages;
}

/** The rows with this tag as it is now: changed in its place, new in the order of names, or gone. */
function withTag(
  rows: readonly TagRowFragment[],
  name: string,
  tag: TagRowFragment | null,
): readonly TagRowFragment[] {
  const others = rows.filter((row) => row.name !== name);
  if (!tag) return others;
  const place = others.findIndex((row) => row.name > name);
  return place < 0 ? [...others, tag] : others.toSpliced(place, 0, tag);
}
