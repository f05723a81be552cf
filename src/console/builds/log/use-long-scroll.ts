import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { laidHeight, toFull, toLaid } from './scale.js';

/** Where one has scrolled to in something of any height. */
interface LongScroll {
  /** Pixels to lay out. */
  readonly height: number;
  /** What of the whole is seen: where it begins, and how much. */
  readonly top: number;
  readonly view: number;
  /** What to subtract from a place in the whole to get its place in what is laid out. */
  readonly offset: number;
  /** Whether the end is seen, or all but the end. */
  readonly isAtEnd: () => boolean;
  /** Goes to a place of the whole, or as near to it as there is. */
  readonly goTo: (top: number) => void;
  readonly onScroll: () => void;
}

/** Milliseconds without scrolling after which the bar is put where it belongs. */
const settle = 150;

/**
 * Scrolls through something taller than browsers can lay out: by hand pixel by pixel, by the bar in proportion. Where
 * all of it can be laid out, it is scrolling and nothing else.
 */
export function useLongScroll(pane: RefObject<HTMLElement | null>, full: number, slack: number): LongScroll {
  const height = laidHeight(full);
  const [view, setView] = useState(0);
  const [place, setPlace] = useState({ top: 0, laid: 0 });
  const latest = useRef({ full, laid: height, view, place });
  latest.current = { ...latest.current, full, laid: height, view };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const be = useCallback((top: number, laid: number) => {
    latest.current.place = { top, laid };
    setPlace(latest.current.place);
  }, []);
  const goTo = useCallback(
    (top: number) => {
      const element = pane.current;
      if (!element) return;
      const most = Math.max(0, latest.current.full - latest.current.view);
      const wanted = Math.max(0, Math.min(most, top));
      element.scrollTop = toLaid(wanted, latest.current);
      const laid = element.scrollTop;
      // What is not laid out yet cannot be gone to: one is where the browser says then.
      const isThere = Math.abs(laid - toLaid(wanted, latest.current)) <= 1;
      be(isThere && latest.current.full > latest.current.laid ? wanted : toFull(laid, latest.current), laid);
    },
    [pane, be],
  );
  const anchor = useCallback(() => {
    clearTimeout(timer.current);
    if (latest.current.full === latest.current.laid) return;
    // Scrolled meanwhile, which will be heard of next: that must not be undone.
    if (Math.abs((pane.current?.scrollTop ?? 0) - latest.current.place.laid) > 0.5) return;
    // Both change together, before anything is painted: nothing is seen to move but the bar.
    flushSync(() => {
      goTo(latest.current.place.top);
    });
  }, [pane, goTo]);
  const onScroll = useCallback(() => {
    const laid = pane.current?.scrollTop ?? 0;
    const { place: before, ...heights } = latest.current;
    const moved = laid - before.laid;
    if (moved === 0) return;
    const isByHand = Math.abs(moved) < 2 * heights.view;
    const most = heights.full - heights.view;
    const isScaled = heights.full > heights.laid;
    const top =
      isScaled && isByHand ? Math.max(0, Math.min(most, before.top + moved)) : toFull(laid, heights);
    be(top, laid);
    clearTimeout(timer.current);
    timer.current = setTimeout(anchor, settle);
  }, [pane, be, anchor]);

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const measure = () => {
      setView(element.clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [pane]);
  // What has grown is laid out in other proportions: one stays where one is.
  useLayoutEffect(() => {
    if (full > height) goTo(latest.current.place.top);
  }, [full, height, view, goTo]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const isAtEnd = useCallback(() => {
    const { full: whole, view: seen, place: now } = latest.current;
    return now.top + seen >= whole - slack;
  }, [slack]);
  return { height, view, top: place.top, offset: place.top - place.laid, isAtEnd, goTo, onScroll };
}
