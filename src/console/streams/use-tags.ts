import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { tagOf, touches } from '../live/touches.js';
import { useEvents } from '../live/use-events.js';
import {
  StreamTagNamesDocument,
  StreamTagsDocument,
  type StreamTagsQuery,
  type TagRowFragment,
} from '../operations.generated.js';
import { useGraph } from '../graph/use-graph.js';

interface Which {
  readonly namespace: string;
  readonly stream: string;
  readonly asOf: string | null;
}

/** A tag of a list; what is more than its name comes when it is seen. */
export interface TagLine {
  readonly name: string;
  readonly tag: TagRowFragment | null;
}

/** All tags of a stream by name, and as much of each as was seen lately. */
export interface Tags {
  /** Null until the names are known. */
  readonly lines: readonly TagLine[] | null;
  readonly error: CombinedError | null;
  readonly again: () => void;
  /** Says which are seen: what is not known of them yet is read. */
  readonly see: (names: readonly string[]) => void;
}

/** Tags read at once, and kept at most. */
const together = 100;
const mostKept = 2_000;

/**
 * The tags of a stream, however many: their names come at once, the rest of each as it is scrolled to. What happens to
 * one is shown by reading that one again.
 */
export function useTags({ namespace, stream, asOf }: Which): Tags {
  const client = useClient();
  const asked = useGraph(StreamTagNamesDocument, { namespace, stream, asOf });
  const [known, setKnown] = useState<ReadonlyMap<string, TagRowFragment>>(new Map());
  const wanted = useRef(new Set<string>());
  const underway = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const names = asked.data?.imageStream?.tagNames ?? null;
  const { again } = asked;

  const read = useCallback(async () => {
    const now = [...wanted.current].slice(0, together);
    for (const name of now) {
      wanted.current.delete(name);
      underway.current.add(name);
    }
    if (now.length === 0) return;
    const { data } = await client.query<StreamTagsQuery>(
      StreamTagsDocument,
      { namespace, stream, asOf, names: now },
      { requestPolicy: 'network-only' },
    );
    for (const name of now) underway.current.delete(name);
    const found = data?.imageStream?.tagsNamed;
    if (found) setKnown((before) => latest(before, found));
    if (wanted.current.size > 0) void read();
  }, [client, namespace, stream, asOf]);

  const want = useCallback(
    (some: readonly string[], wait: number) => {
      for (const name of some) if (!underway.current.has(name)) wanted.current.add(name);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void read(), wait);
    },
    [read],
  );
  useEffect(() => {
    setKnown(new Map());
    wanted.current.clear();
    return () => {
      clearTimeout(timer.current);
    };
  }, [read]);

  const see = useCallback(
    (seen: readonly string[]) => {
      // What was scrolled past is not wanted any more.
      wanted.current.clear();
      const unknown = seen.filter((name) => !known.has(name));
      // Later than the next frame, however slow: who scrolls on reads nothing.
      if (unknown.length > 0) want(unknown, 80);
    },
    [known, want],
  );

  useEvents((news) => {
    if (asOf !== null) return;
    if (news === 'gap') {
      again();
      setKnown(new Map());
      return;
    }
    const tag = touches(news, `${namespace}/${stream}`) ? tagOf(news) : null;
    if (tag === null) return;
    if (names?.includes(tag) !== true || news.type === 'image-tag.deleted') again();
    want([tag], 60);
  });

  const before = useRef(new Map<string, TagLine>());
  const lines = useMemo(
    () => names?.map((name) => lineOf(before.current, name, known.get(name) ?? null)) ?? null,
    [names, known],
  );
  return { lines, error: asked.error, again, see };
}

/** The line that there was, where nothing else is known of it now: what shows it need not be made anew. */
function lineOf(before: Map<string, TagLine>, name: string, tag: TagRowFragment | null): TagLine {
  const kept = before.get(name);
  if (kept?.tag === tag) return kept;
  const line = { name, tag };
  before.set(name, line);
  return line;
}

/** What was known with what was read now; of many, those that were read last. */
function latest(
  before: ReadonlyMap<string, TagRowFragment>,
  read: readonly TagRowFragment[],
): ReadonlyMap<string, TagRowFragment> {
  const after = new Map(before);
  for (const tag of read) {
    after.delete(tag.name);
    after.set(tag.name, tag);
  }
  for (const oldest of after.keys()) if (after.size > mostKept) after.delete(oldest);
  return after;
}
