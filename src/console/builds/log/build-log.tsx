import { useEffect, useRef, useState } from 'react';
import { Card } from '../../parts/card.js';
import { Icon } from '../../parts/icon.js';
import './build-log.css';
import { LogLine } from './log-line.js';
import { useLog } from './use-log.js';
import { useLongScroll } from './use-long-scroll.js';

interface LogParts {
  readonly namespace: string;
  readonly name: string;
}

/** Pixels of a line, and above the first and beneath the last one. */
const lineHeight = 17;
const margin = 8;

/** Lines that are there beyond those that are seen, at either end. */
const overscan = 30;

/** Frames for which a pane is kept at its end: until then a browser may still be laying out what has come. */
const settling = 12;

/** Goes to the end, and again with each frame until all is laid out; yields what ends that. */
function stayAtEnd(goToEnd: () => void): () => void {
  let frame = 0;
  const go = (left: number) => {
    goToEnd();
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
  const full = count * lineHeight + 2 * margin;
  const { height, top, view, offset, isAtEnd, goTo, onScroll } = useLongScroll(pane, full, 2 * lineHeight);
  useEffect(
    () =>
      following && count > 0
        ? stayAtEnd(() => {
            goTo(full);
          })
        : undefined,
    [following, count, full, goTo],
  );
  const first = Math.max(0, Math.floor(top / lineHeight) - overscan);
  const end = Math.min(count, Math.ceil((top + view) / lineHeight) + overscan);
  useEffect(() => {
    if (end > first) see(first, end - 1);
  }, [see, first, end, count]);
  // Layout scrolls as well, while all is put in its place: that is nobody's wish to stay where that leads.
  const isByHand = useRef(false);
  const onHand = () => {
    isByHand.current = true;
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
              goTo(0);
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
              goTo(full);
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
        onScroll={() => {
          onScroll();
          if (isAtEnd() || isByHand.current) setFollowing(isAtEnd());
        }}
        onWheel={onHand}
        onPointerDown={onHand}
        onKeyDown={onHand}
      >
        <div className="lines-of-log" style={{ height }}>
          {Array.from({ length: Math.max(0, end - first) }, (_, nth) => first + nth).map((index) => (
            <LogLine
              key={index}
              number={index + 1}
              text={lines.at(index) ?? null}
              top={margin + index * lineHeight - offset}
            />
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
