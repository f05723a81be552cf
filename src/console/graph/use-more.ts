import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type AnyVariables, type CombinedError } from 'urql';
import type { LiveEvent } from '../live/feed.js';
import { useEvents } from '../live/use-events.js';
import { useOnceBack } from '../live/use-once-back.js';
import type { Document } from './document.js';
import type { Asked } from './use-graph.js';
import type { PageOf } from './use-pages.js';

/** The first pages of a list, and a way to the next one; null where there is none. */
export interface More<Row> extends Asked<readonly Row[]> {
  readonly more: (() => void) | null;
}

/** Milliseconds in which many events make one new question. */
const settle = 300;

/** Reads a list page by page, each when it is wanted; from the beginning again when an event may have changed it. */
export function useMore<Data, Variables extends { after?: string | null } & AnyVariables, Row>(
  document: Document<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => PageOf<Row>,
  changedBy: (event: LiveEvent) => boolean = () => false,
): More<Row> {
  const client = useClient();
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  const [pending, setPending] = useState(true);
  const asked = JSON.stringify(variables);
  const latest = useRef({ pageOf, asked });
  latest.current = { pageOf, asked };
  const read = useCallback(
    async (after: string | null) => {
      setPending(true);
      const variablesOfPage = { ...(JSON.parse(asked) as Variables), after };
      const result = await client.query<Data>(document, variablesOfPage, { requestPolicy: 'network-only' });
      if (latest.current.asked !== asked) return;
      setPending(false);
      setError(result.error ?? null);
      if (!result.data) return;
      const { nodes, pageInfo } = latest.current.pageOf(result.data);
      setRows((before) => (after === null ? nodes : [...(before ?? []), ...nodes]));
      setNext(pageInfo.hasNextPage ? pageInfo.endCursor : null);
    },
    [client, document, asked],
  );
  useEffect(() => {
    setRows(null);
    void read(null);
  }, [read]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEvents((news) => {
    if (news !== 'gap' && !changedBy(news)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void read(null), settle);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const again = useCallback(() => void read(null), [read]);
  useOnceBack(error !== null, again);
  return {
    data: rows,
    error,
    pending,
    again,
    more: next === null ? null : () => void read(next),
  };
}
