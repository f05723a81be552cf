import { useRef, useState } from 'react';
import { useSubscription } from '../../live/use-subscription.js';
import { FollowLogDocument } from '../../operations.generated.js';
import { LogLines } from './log-lines.js';

/** A log, as far as it has come. */
export interface ReadLog {
  readonly lines: LogLines;
  readonly count: number;
  readonly isTruncated: boolean;
  /** Whether nothing more will come. */
  readonly isOver: boolean;
  readonly refusal: string | null;
}

/** Follows the log of a build from its beginning; after a lost connection, from where it was. */
export function useLog(namespace: string, name: string): ReadLog {
  const [lines] = useState(() => new LogLines());
  const [state, setState] = useState({
    count: 0,
    isTruncated: false,
    isOver: false,
    refusal: null as string | null,
  });
  const end = useRef<string | null>(null);
  const frame = useRef(0);
  const show = (more: Partial<typeof state>) => {
    setState((before) => ({ ...before, ...more, count: lines.count }));
  };
  useSubscription(
    FollowLogDocument,
    () => ({
      namespace,
      name,
      get after() {
        return end.current;
      },
    }),
    `${namespace}/${name}`,
    {
      onData: ({ buildLog }) => {
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
  return { lines, ...state };
}
