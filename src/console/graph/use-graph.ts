import { useCallback, useEffect, useRef } from 'react';
import { useQuery, type AnyVariables, type CombinedError } from 'urql';
import type { LiveEvent } from '../live/feed.js';
import { useEvents } from '../live/use-events.js';
import { useOnceBack } from '../live/use-once-back.js';
import type { Document } from './document.js';

/** What became of a question to the graph. */
export interface Asked<Data> {
  /** Null until the first answer, and after a failed one. */
  readonly data: Data | null;
  readonly error: CombinedError | null;
  /** Whether an answer is under way. */
  readonly pending: boolean;
  /** Asks again. */
  readonly again: () => void;
}

/** How a question is asked, and when again. */
export interface AskOptions {
  /** Whether an event may change the answer; it is then asked for again. */
  readonly changedBy?: (event: LiveEvent) => boolean;
  /** Wait before asking. */
  readonly pause?: boolean;
}

/** Milliseconds in which many events make one new question. */
const settle = 150;

/** Asks the graph, and again when an event may have changed the answer. */
export function useGraph<Data, Variables extends AnyVariables>(
  document: Document<Data, Variables>,
  variables: Variables,
  { changedBy, pause = false }: AskOptions = {},
): Asked<Data> {
  const [result, ask] = useQuery<Data>({
    query: document,
    variables,
    requestPolicy: 'cache-and-network',
    pause,
  });
  const again = useCallback(() => {
    ask({ requestPolicy: 'network-only' });
  }, [ask]);
  useOnceBack(result.error !== undefined, again);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEvents((event) => {
    if (!changedBy || (event !== 'gap' && !changedBy(event))) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(again, settle);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    data: result.data ?? null,
    error: result.error ?? null,
    pending: result.fetching || result.stale,
    again,
  };
}
