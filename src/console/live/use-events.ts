import { useEffect, useRef } from 'react';
import { listen, type News } from './feed.js';

/** Hears of everything that happens while the component is shown. */
export function useEvents(listener: (news: News) => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(
    () =>
      listen((news) => {
        latest.current(news);
      }),
    [],
  );
}
