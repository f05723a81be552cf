import { useCallback } from 'react';
import { useParameter } from '../parts/use-parameter.js';

type AsOf = readonly [
  /** The time that is looked at, in RFC 3339; null: now. */
  asOf: string | null,
  /** Looks at another time. */
  set: (asOf: string | null) => void,
  /** An address at the same time. */
  inTime: (path: string) => string,
];

/** The time that a page shows, as its address says. */
export function useAsOf(): AsOf {
  const [text, setText] = useParameter('asOf');
  const asOf = text !== '' && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null;
  const set = useCallback(
    (time: string | null) => {
      setText(time ?? '');
    },
    [setText],
  );
  const inTime = useCallback(
    (path: string) => (asOf === null ? path : `${path}?asOf=${encodeURIComponent(asOf)}`),
    [asOf],
  );
  return [asOf, set, inTime];
}
