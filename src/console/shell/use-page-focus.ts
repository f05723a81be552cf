import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';

/** Leads to the page whenever another one is shown: what one pressed to get there may be gone, and its place with it. */
export function usePageFocus(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    page.current?.focus({ preventScroll: true });
  }, [path]);
  return page;
}
