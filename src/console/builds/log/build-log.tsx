import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { Card } from '../../parts/card.js';
import { Icon } from '../../parts/icon.js';
import { segmentsOf } from './ansi.js';
import './build-log.css';
import { useLog } from './use-log.js';

interface LogParts {
  readonly namespace: string;
  readonly name: string;
}

/** Pixels of a line: a million of them are still a height that browsers can lay out. */
const lineHeight = 17;

/** Frames for which a pane is kept at its end: until then a browser may still be laying out what has come. */
const settling = 12;

const goToEnd = (pane: HTMLElement | null): void => pane?.scrollTo({ top: pane.scrollHeight });

/** Goes to the end, and again with each frame until all is laid out; yields what ends that. */
function stayAtEnd(pane: HTMLElement | null): () => void {
  let frame = 0;
  const go = (left: number) => {
    goToEnd(pane);
    if (left > 0)
      frame = requestAnimationFrame(() => {
        go(left - 1);
      });
  };
  go(settling);
  return () => {
    cancelAnimationFrame(frame);
  };
}

/** What a build says, as it says it: coloured, without a word to terminals, however long. */
export function BuildLog({ namespace, name }: LogParts) {
  const { lines, count, isOver, isTruncated, refusal, see } = useLog(namespace, name);
  const [following, setFollowing] = useState(true);
  const pane = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => pane.current,
    estimateSize: () => lineHeight,
    overscan: 30,
  });
  const height = virtual.getTotalSize();
  useEffect(() => (following && height > 0 ? stayAtEnd(pane.current) : undefined), [following, height]);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  useEffect(() => {
    if (last >= first) see(first, last);
  }, [see, first, last, count]);
  // Layout scrolls as well, while all is put in its place: that is nobody's wish to stay where that leads.
  const isByHand = useRef(false);
  const onHand = () => {
    isByHand.current = true;
  };
  const onScroll = () => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = pane.current ?? {};
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - 2 * lineHeight;
    if (isAtEnd || isByHand.current) setFollowing(isAtEnd);
  };
  return (
    <Card
      title="Log"
      flush
      actions={
        <>
          <span className="muted small number" role="status">
            {count.toLocaleString('en')} {count === 1 ? 'line' : 'lines'}
            {isTruncated && ', cut off'}
            {!isOver && ', live'}
          </span>
          <button
            type="button"
            className="button small quiet"
            onClick={() => {
              setFollowing(false);
              pane.current?.scrollTo({ top: 0 });
            }}
          >
            To the beginning
          </button>
          <button
            type="button"
            className="button small"
            aria-pressed={following}
            onClick={() => {
              setFollowing(true);
              goToEnd(pane.current);
            }}
          >
            <Icon name="down" size={14} />
            To the end
          </button>
        </>
      }
    >
      <div
        className="build-log"
        ref={pane}
        tabIndex={0}
        role="log"
        aria-label="Build log"
        aria-live="off"
        onScroll={onScroll}
        onWheel={onHand}
        onPointerDown={onHand}
        onKeyDown={onHand}
      >
        <div className="lines-of-log" style={{ height }}>
          {items.map(({ index, start }) => (
            <div key={index} className="log-line" style={{ transform: `translateY(${String(start)}px)` }}>
              <i>{index + 1}</i>
              <span>
                {segmentsOf(lines.at(index) ?? '…').map(({ text, style }, at) => (
                  <span key={at} className={style}>
                    {text}
                  </span>
                ))}
              </span>
            </div>
          ))}
        </div>
        {count === 0 && (
          <p className="log-line">
            {refusal ?? (isOver ? 'It said nothing.' : 'Waiting for its first words …')}
          </p>
        )}
      </div>
    </Card>
  );
}
