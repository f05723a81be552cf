import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useSubscription } from '../../live/use-subscription.js';
import { FollowLogDocument, LogEndDocument, type LogEndQuery } from '../../operations.generated.js';
import { LogLines } from './log-lines.js';
import { readPage } from './read-page.js';

/** A log, as far as it has come. */
export interface ReadLog {
  readonly lines: LogLines;
  readonly count: number;
  readonly isTruncated: boolean;
  /** Whether nothing more will come. */
  readonly isOver: boolean;
  readonly refusal: string | null;
  /** Says which lines are seen: those that are not there are read. */
  readonly see: (first: number, last: number) => void;
}

/** Milliseconds for which a place has to be looked at before it is read: what is only passed by is not. */
const glance = 60;

/** Follows the log of a build from its end, after a lost connection from where it was; what lies before comes on demand. */
export function useLog(namespace: string, name: string): ReadLog {
  const client = useClient();
  const [lines] = useState(() => new LogLines());
  const [state, setState] = useState({
    count: 0,
    isTruncated: false,
    isOver: false,
    refusal: null as string | null,
    isBegun: false,
  });
  const end = useRef<string>('0');
  const frame = useRef(0);
  const show = useCallback(
    (more: Partial<typeof state>) => {
      setState((before) => ({ ...before, ...more, count: lines.count }));
    },
    [lines],
  );
  useEffect(() => {
    void client
      .query<LogEndQuery>(LogEndDocument, { namespace, name }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        const log = data?.build?.log;
        if (log) {
          lines.begin(Number(log.firstLine));
          end.current = log.end;
          for (const { text } of log.chunks) lines.append(text);
        }
        show({ isBegun: true, isTruncated: log?.isTruncated ?? false });
      });
  }, [client, namespace, name, lines, show]);
  useSubscription(
    FollowLogDocument,
    () => ({
      namespace,
      name,
      get after() {
        return end.current;
      },
    }),
    state.isBegun ? `${namespace}/${name}` : null,
    {
      onData: ({ buildLog }) => {
        // Another runner has taken the build over: its log begins anew.
        if (Number(buildLog.offset) < Number(end.current)) lines.begin(0);
        end.current = buildLog.end;
        for (const { text } of buildLog.chunks) lines.append(text);
        if (buildLog.isTruncated) show({ isTruncated: true });
        // Many pieces come in one turn; people see one.
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() => {
          show({});
        });
      },
      onEnd: (refusal) => {
        show({ isOver: true, refusal });
      },
    },
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underway = useRef(new Set<number>());
  const see = useCallback(
    (first: number, last: number) => {
      clearTimeout(timer.current);
      if (lines.missing(first, last).length === 0) return;
      timer.current = setTimeout(() => {
        for (const page of lines.missing(first, last)) {
          if (underway.current.has(page)) continue;
          underway.current.add(page);
          void readPage(client, { namespace, name }, page).then((read) => {
            underway.current.delete(page);
            if (read) lines.put(page, read);
            show({});
          });
        }
      }, glance);
    },
    [client, lines, namespace, name, show],
  );
  return { lines, ...state, see };
}
