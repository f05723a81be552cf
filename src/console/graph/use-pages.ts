import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type AnyVariables, type CombinedError, type OperationResult } from 'urql';
import { useOnceBack } from '../live/use-once-back.js';
import type { Document } from './document.js';

/** One page of a list. */
export interface PageOf<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All of a list, as far as it has come. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** Whether more is under way. */
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly again: () => void;
}

/** Reads a list to its end, page after page, and shows what has come meanwhile. */
export function usePages<Data, Variables extends { after?: string | null } & AnyVariables, Row>(
  document: Document<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => PageOf<Row> | null | undefined,
): Pages<Row> {
  const client = useClient();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [loading, setLoading] = useState(true);
  const [error, setError] = useState<CombinedError | null>(null);
  const [round, setRound] = useState(0);
  const read = useRef(pageOf);
  read.current = pageOf;
  const asked = JSON.stringify(variables);
  const seen = useRef<string | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const left = () => stop.signal.aborted;
    const first = !seen.current || seen.current !== asked;
    seen.current = asked;
    const load = async () => {
      setLoading(true);
      setError(null);
      let known: readonly Row[] = [];
      let after: string | null = null;
      do {
        const result: OperationResult<Data> = await client.query<Data>(
          document,
          { ...(JSON.parse(asked) as Variables), after },
          { requestPolicy: 'network-only' },
        );
        if (left()) return;
        if (result.error) setError(result.error);
        const page: PageOf<Row> | null | undefined = result.data && read.current(result.data);
        if (!page) break;
        known = [...known, ...page.nodes];
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        // What is there already stays until all that takes its place is there.
        if (first || after === null) setRows(known);
      } while (after !== null);
      setLoading(false);
    };
    void load();
    return () => {
      stop.abort();
    };
  }, [client, document, asked, round]);

  const again = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  useOnceBack(error !== null, again);
  return { rows, loading, error, again };
}
