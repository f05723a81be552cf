import { useEffect } from 'react';

/** Does something every so many milliseconds while the page is seen: for what no event tells of. */
export function useEvery(millis: number, act: () => void): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') act();
    }, millis);
    return () => {
      clearInterval(timer);
    };
  }, [millis, act]);
}
