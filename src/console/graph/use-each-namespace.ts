import { useEffect, useRef } from 'react';
import type { AnyVariables } from 'urql';
import type { LiveEvent } from '../live/feed.js';
import { useEvents } from '../live/use-events.js';
import type { Document } from './document.js';
import type { Asked } from './use-graph.js';
import { usePages, type PageOf } from './use-pages.js';

/** Milliseconds in which many events make one new question. */
const settle = 300;

/**
 * Asks something of each namespace, a few at a time, so that no operation is too large however many there are; and
 * again when an event may have changed the answer.
 */
export function useEachNamespace<Row, Variables extends { after?: string | null } & AnyVariables>(
  document: Document<{ readonly namespaces: PageOf<Row> }, Variables>,
  variables: Variables,
  changedBy: (event: LiveEvent) => boolean,
): Asked<readonly Row[]> {
  const { rows, loading, error, again } = usePages(document, variables, ({ namespaces }) => namespaces);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEvents((news) => {
    if (news !== 'gap' && !changedBy(news)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(again, settle);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return { data: rows.length > 0 || (!loading && !error) ? rows : null, error, pending: loading, again };
}
