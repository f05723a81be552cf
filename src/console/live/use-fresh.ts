import { useRef, useState } from 'react';
import type { LiveEvent } from './feed.js';
import { useEvents } from './use-events.js';

/** For how many milliseconds what has just happened is marked. */
const freshness = 2_400;

/** What has just been told of, by the keys that `keyOf` gives events; null leaves one out. */
export function useFresh(keyOf: (event: LiveEvent) => string | null): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useEvents((news) => {
    if (news === 'gap') return;
    const key = keyOf(news);
    if (key === null) return;
    setFresh((before) => new Set([...before, key]));
    clearTimeout(timers.current.get(key));
    timers.current.set(
      key,
      setTimeout(() => {
        setFresh((before) => new Set([...before].filter((other) => other !== key)));
      }, freshness),
    );
  });
  return fresh;
}
